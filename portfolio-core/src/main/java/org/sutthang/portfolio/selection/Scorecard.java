package org.sutthang.portfolio.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * The weighted criteria that the ideas of a campaign are judged by, and who judges.
 *
 * @param criteria the criteria in their order; weights sum to 100
 * @param panel the user names of those who are to judge; empty where nobody was named, and then those who have judged
 */
public record Scorecard(List<CriterionDetails> criteria, List<String> panel) {

    /** The lowest mark. */
    public static final int LOWEST = 1;
    /** The highest mark. */
    public static final int HIGHEST = 5;

    /**
     * One mark.
     *
     * @param assessor the user name of who gave it
     * @param criterion the place of the criterion, from 0
     * @param mark from {@link #LOWEST} to {@link #HIGHEST}
     */
    public record Mark(String assessor, int criterion, int mark) {
    }

    /**
     * What the marks come to.
     *
     * @param weighted the weighted mark with four decimals, half-up, or null without any mark
     * @param means the mean of each criterion in their order, null where nobody gave a mark
     * @param given how many marks were given
     * @param expected how many would be complete
     * @param silent the user names of those who have given none
     * @param partly the user names of those who have given some and not all
     */
    public record Result(BigDecimal weighted, List<BigDecimal> means, int given, int expected, List<String> silent,
            List<String> partly) {

        /** @return whether every assessor has given every mark */
        public boolean complete() {
            return expected > 0 && given == expected;
        }
    }

    /** Keeps what was given. */
    public Scorecard {
        criteria = List.copyOf(criteria);
        panel = List.copyOf(panel);
    }

    /**
     * Tells two states of the criteria apart, so that marks are never taken for other criteria than those on the page.
     *
     * @return a short text that changes with the criteria
     */
    public String stamp() {
        return Integer.toHexString(criteria.hashCode());
    }

    /**
     * The weighted mark of an idea: of each criterion the mean of the marks that were given, and of those the weighted
     * mean over the criteria that have one. A mark that was not given is left out and shown as missing; it is not zero.
     *
     * @param marks the marks of the idea in any order
     * @return the result with its coverage
     */
    public Result result(List<Mark> marks) {
        List<BigDecimal> means = new ArrayList<>();
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < criteria.size(); i++) {
            int place = i;
            List<Mark> ofCriterion = marks.stream().filter(m -> m.criterion() == place).toList();
            BigDecimal mean = mean(ofCriterion);
            means.add(Decimals.score(mean));
            if (mean != null) {
                BigDecimal weight = criteria.get(i).weight();
                weighted = weighted.add(weight.multiply(mean));
                weights = weights.add(weight);
            }
        }
        Set<String> assessors = assessors(marks);
        return new Result(weights.signum() == 0 ? null : Decimals.score(Decimals.divide(weighted, weights)),
                Collections.unmodifiableList(means), marks.size(), assessors.size() * criteria.size(),
                assessors.stream().filter(a -> givenBy(a, marks) == 0).toList(),
                assessors.stream().filter(a -> givenBy(a, marks) > 0 && givenBy(a, marks) < criteria.size()).toList());
    }

    /** Those who are to judge, and whoever has judged without being named. */
    private Set<String> assessors(List<Mark> marks) {
        Set<String> assessors = new LinkedHashSet<>(panel);
        marks.stream().map(Mark::assessor).sorted().forEach(assessors::add);
        return assessors;
    }

    private static long givenBy(String assessor, List<Mark> marks) {
        return marks.stream().filter(m -> m.assessor().equals(assessor)).count();
    }

    private static BigDecimal mean(List<Mark> marks) {
        return marks.isEmpty() ? null : Decimals.divide(
                BigDecimal.valueOf(marks.stream().mapToLong(Mark::mark).sum()), BigDecimal.valueOf(marks.size()));
    }
}
