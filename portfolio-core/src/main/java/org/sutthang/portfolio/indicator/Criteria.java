package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sutthang.portfolio.kernel.Decimals;

/** How a result becomes a score. Rule: indicators, criteria. */
public sealed interface Criteria {

    /**
     * The score of a figure.
     *
     * @param figure the result, or the percentage of the target attained
     * @param direction which way is better
     * @param scale the scale of the round
     * @param points the tier points of the round
     * @param working takes the steps
     * @return the unrounded score on that scale
     */
    BigDecimal score(BigDecimal figure, Direction direction, ScoreScale scale, TierPoints points, Working working);

    /**
     * The criteria that a card names.
     *
     * @param kind the kind, or null for none
     * @param marks c1 to c5 as entered; those beyond the kind's number are ignored
     * @return the criteria, or null when there are none or a mark is missing
     */
    static Criteria of(CriteriaKind kind, List<BigDecimal> marks) {
        if (kind == null) {
            return null;
        }
        int needed = marksOf(kind);
        List<BigDecimal> used = marks.stream().limit(needed).toList();
        if (used.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return switch (kind) {
            case FIVE -> new FiveLevel(used);
            case THREE -> new ThreeTier(used.get(0), used.get(1), used.get(2));
            case MET -> new MetNotMet();
        };
    }

    /**
     * How many marks a kind of criteria needs.
     *
     * @param kind the kind
     * @return 5, 3 or 0
     */
    static int marksOf(CriteriaKind kind) {
        return switch (kind) {
            case FIVE -> 5;
            case THREE -> 3;
            case MET -> 0;
        };
    }

    /**
     * Whether marks make criteria: each is there, and they run strictly in a direction.
     *
     * @param kind what criteria they are
     * @param direction which results are better
     * @param marks the marks, null where one is missing
     * @return true when criteria can be made of them
     */
    static boolean areInOrder(CriteriaKind kind, Direction direction, List<BigDecimal> marks) {
        List<BigDecimal> own = marks.subList(0, Math.min(marks.size(), marksOf(kind)));
        return own.size() == marksOf(kind) && own.stream().noneMatch(Objects::isNull)
                && outOfOrder(own, direction).isEmpty();
    }

    /**
     * The marks that are not strictly better than the one before. Rule: criteria rise strictly where higher is better, and fall
     * strictly where lower is.
     *
     * @param marks the marks, none missing
     * @param direction which results are better
     * @return their places, from 0, in order; none where the marks can judge
     */
    static List<Integer> outOfOrder(List<BigDecimal> marks, Direction direction) {
        return IntStream.range(1, marks.size()).filter(i -> !direction.isBetter(marks.get(i), marks.get(i - 1))).boxed()
                .toList();
    }

    /** Where a figure stands between two marks: 0 at the first, 1 at the second. */
    private static BigDecimal between(BigDecimal figure, BigDecimal first, BigDecimal second) {
        return Decimals.divide(figure.subtract(first), second.subtract(first));
    }

    /**
     * Five levels, linear between them: at or short of L1 is 1, at or beyond L5 is 5.
     *
     * @param levels L1 to L5
     */
    record FiveLevel(List<BigDecimal> levels) implements Criteria {

        @Override
        public BigDecimal score(BigDecimal figure, Direction direction, ScoreScale scale, TierPoints points,
                Working working) {
            BigDecimal level = level(figure, direction, working);
            return scale == ScoreScale.FIVE ? level
                    : working.of(Step.LEVEL_ON_HUNDRED, scale.ofLevel(level), level);
        }

        private BigDecimal level(BigDecimal figure, Direction direction, Working working) {
            int reached = 0;
            while (reached < levels.size() && direction.reaches(figure, levels.get(reached))) {
                reached++;
            }
            if (reached == 0) {
                return working.of(Step.LEVEL_LOWEST, BigDecimal.ONE, figure, levels.get(0));
            }
            BigDecimal level = BigDecimal.valueOf(reached);
            BigDecimal mark = levels.get(reached - 1);
            if (reached == levels.size()) {
                return working.of(Step.LEVEL_HIGHEST, level, figure, mark);
            }
            BigDecimal next = levels.get(reached);
            return working.of(Step.LEVEL_BETWEEN, level.add(between(figure, mark, next)), figure, level, mark, next);
        }
    }

    /**
     * Three tiers, linear between them: short of base is 0 points, at or beyond advanced all of them.
     *
     * @param base the base tier (ขั้นต้น)
     * @param standard the standard tier (มาตรฐาน)
     * @param advanced the advanced tier (ขั้นสูง)
     */
    record ThreeTier(BigDecimal base, BigDecimal standard, BigDecimal advanced) implements Criteria {

        @Override
        public BigDecimal score(BigDecimal figure, Direction direction, ScoreScale scale, TierPoints points,
                Working working) {
            BigDecimal worth = points(figure, direction, points, working);
            return scale == ScoreScale.HUNDRED ? worth
                    : working.of(Step.POINTS_ON_FIVE, scale.ofPoints(worth), worth);
        }

        private BigDecimal points(BigDecimal figure, Direction direction, TierPoints points, Working working) {
            if (direction.reaches(figure, advanced)) {
                return working.of(Step.TIER_ALL, points.advanced(), figure, advanced);
            }
            if (direction.reaches(figure, standard)) {
                return working.of(Step.TIER_BETWEEN,
                        worth(figure, standard, advanced, points.standard(), points.advanced()), figure, standard,
                        points.standard(), advanced, points.advanced());
            }
            if (direction.reaches(figure, base)) {
                return working.of(Step.TIER_BETWEEN,
                        worth(figure, base, standard, points.base(), points.standard()), figure, base, points.base(),
                        standard, points.standard());
            }
            return working.of(Step.TIER_NONE, BigDecimal.ZERO, figure, base);
        }

        private static BigDecimal worth(BigDecimal figure, BigDecimal low, BigDecimal high, BigDecimal lowPoints,
                BigDecimal highPoints) {
            return lowPoints.add(between(figure, low, high).multiply(highPoints.subtract(lowPoints)));
        }
    }

    /** Met or not met: the top or the bottom of the scale, from a figure of 1 or 0. */
    record MetNotMet() implements Criteria {

        @Override
        public BigDecimal score(BigDecimal figure, Direction direction, ScoreScale scale, TierPoints points,
                Working working) {
            return working.of(Step.MET_SCORE, figure.signum() > 0 ? scale.top() : scale.bottom(), figure);
        }
    }
}
