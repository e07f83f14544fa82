package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Criteria;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.Reading;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.indicator.Step;
import org.sutthang.portfolio.indicator.Working;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.round.RoundRules;

/**
 * Judges one indicator for one quarter. Rule: indicators, from measurement to score. What is worked out on the way keeps
 * working precision; what the standing carries is {@linkplain Decimals#given given}.
 */
final class IndicatorAssessment {

    private static final Comparator<ReportedPart> IN_ORDER = Comparator.comparingInt(ReportedPart::quarter)
            .thenComparing(ReportedPart::partCode, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final IndicatorFacts facts;
    private final IndicatorCard card;
    private final int quarter;
    private final BigDecimal target;
    private final RoundRules round;
    private final Working working;

    IndicatorAssessment(IndicatorFacts facts, int quarter, RoundRules round, Working working) {
        this.facts = facts;
        this.card = facts.card();
        this.quarter = quarter;
        this.target = card.isMetNotMet() ? null : facts.targets().get(quarter);
        this.round = round;
        this.working = working;
    }

    /**
     * The standing of the indicator.
     *
     * @param weight its weight in points
     * @param missedReports how many reports the project missed in the year up to this quarter
     */
    IndicatorStanding assess(BigDecimal weight, int missedReports) {
        Judged whole = judge(facts.results(), working);
        BigDecimal unrounded = Decimals.given(deducted(whole.score(), missedReports));
        BigDecimal score = unrounded == null ? working.of(Step.NO_SCORE, null)
                : working.of(Step.SCORE, Decimals.score(unrounded), unrounded);
        return new IndicatorStanding(card, weight, isDue(), whole.reported(), Decimals.given(whole.result()), target,
                whole.met(), Decimals.given(whole.progress()), score, unrounded, status(whole), parts(),
                card.isMetNotMet() ? null : facts.targets().get(FiscalQuarter.PER_YEAR), inputs());
    }

    /**
     * The results that enter, in one order wherever they were stored, for they are sealed: those of later quarters do not
     * enter, nor rows with a remark alone.
     */
    private List<ReportedPart> inputs() {
        return facts.results().stream().filter(r -> r.quarter() <= quarter && r.isResultFor(card)).sorted(IN_ORDER)
                .toList();
    }

    private boolean isDue() {
        return card.frequency().isDue(quarter);
    }

    private Status status(Judged whole) {
        if (!isDue()) {
            return Status.NOT_DUE;
        }
        if (!whole.reported()) {
            return Status.NOT_REPORTED;
        }
        return Status.of(Decimals.given(whole.progress()), round.progressGreen(), round.progressRed());
    }

    /** A deduction for every missed report, never below the bottom of the scale. */
    private BigDecimal deducted(BigDecimal score, int missedReports) {
        if (score == null) {
            return null;
        }
        BigDecimal missed = BigDecimal.valueOf(missedReports);
        BigDecimal deduction = round.deduction().multiply(missed);
        if (deduction.signum() == 0) {
            return score;
        }
        BigDecimal left = working.of(Step.DEDUCTION, score.subtract(deduction), score, missed, round.deduction());
        BigDecimal bottom = round.scale().bottom();
        return left.compareTo(bottom) < 0 ? working.of(Step.BOTTOM, bottom, left) : left;
    }

    private List<PartStanding> parts() {
        List<PartStanding> parts = new ArrayList<>();
        for (String code : facts.expectedParts()) {
            Judged part = judge(facts.results().stream().filter(r -> code.equals(r.partCode())).toList(),
                    Working.NONE);
            parts.add(new PartStanding(code, part.reported(), Decimals.given(part.result()), part.met()));
        }
        return parts;
    }

    private Judged judge(List<ReportedPart> results, Working steps) {
        List<ReportedPart> ofQuarter = usable(results, quarter);
        if (ofQuarter.isEmpty()) {
            steps.of(Step.NOT_REPORTED, null);
            return Judged.NOT_REPORTED;
        }
        if (card.isMetNotMet()) {
            keepReported(quarter, ofQuarter, steps);
            boolean met = ofQuarter.stream().allMatch(ReportedPart::met);
            BigDecimal progress = steps.of(Step.QUALITATIVE, met ? BigDecimal.ONE : BigDecimal.ZERO);
            return new Judged(true, null, met, progress, score(progress, steps));
        }
        BigDecimal result = aggregate(results, steps);
        if (target == null) {
            steps.of(Step.NO_TARGET, null);
            return new Judged(true, result, null, null, score(basis(result, steps), steps));
        }
        steps.of(Step.TARGET, target);
        boolean met = card.direction().reaches(Decimals.given(result), target);
        return new Judged(true, result, met, progress(result, met, steps), score(basis(result, steps), steps));
    }

    private List<ReportedPart> usable(List<ReportedPart> results, int ofQuarter) {
        return results.stream().filter(r -> r.quarter() == ofQuarter && r.isResultFor(card)).toList();
    }

    private BigDecimal aggregate(List<ReportedPart> results, Working steps) {
        Aggregation aggregation = card.aggregation();
        List<Reading> quarters = new ArrayList<>();
        for (int q = 1; q <= quarter; q++) {
            List<ReportedPart> reported = usable(results, q);
            if (!reported.isEmpty()) {
                keepReported(q, reported, steps);
                Reading combined = aggregation.ofParts(reported.stream().map(r -> r.reading(card)).toList());
                if (steps.isKept() && reported.size() > 1) {
                    steps.add(Step.PARTS, q, null, inputs(combined, reported.stream().map(r -> r.reading(card))),
                            combined.figure(card.factor()));
                }
                quarters.add(combined);
            }
        }
        Reading year = aggregation.ofQuarters(quarters);
        BigDecimal result = year.figure(card.factor());
        if (steps.isKept()) {
            steps.add(Step.RESULT, null, null, inputs(year, quarters.stream()), result);
        }
        return result;
    }

    /** Of a ratio the sums and the factor, of anything else the figures that were combined. */
    private List<BigDecimal> inputs(Reading combined, Stream<Reading> from) {
        return combined.isRatio() ? List.of(combined.numerator(), combined.denominator(), card.factor())
                : from.map(Reading::value).toList();
    }

    private void keepReported(int ofQuarter, List<ReportedPart> reported, Working steps) {
        if (!steps.isKept()) {
            return;
        }
        for (ReportedPart part : reported) {
            if (card.isMetNotMet()) {
                steps.add(Step.REPORTED, ofQuarter, part.partCode(), List.of(),
                        part.met() ? BigDecimal.ONE : BigDecimal.ZERO);
            } else {
                Reading reading = part.reading(card);
                steps.add(Step.REPORTED, ofQuarter, part.partCode(), inputs(reading, Stream.of(reading)),
                        reading.figure(card.factor()));
            }
        }
        if (ofQuarter == quarter && reported.get(0).partCode() != null) {
            Set<String> missing = facts.expectedParts();
            reported.forEach(part -> missing.remove(part.partCode()));
            missing.forEach(code -> steps.add(Step.PART_MISSING, ofQuarter, code, List.of(), null));
        }
    }

    /**
     * Progress to the target. The baseline counts only where the target is better than it and the results do not add up
     * from nothing; in every other case it is left out, so that a met target is never short of 1.
     */
    private BigDecimal progress(BigDecimal result, boolean met, Working steps) {
        BigDecimal baseline = card.baseline();
        boolean fromBaseline = baseline != null && card.aggregation() != Aggregation.SUM
                && card.direction().isBetter(target, baseline);
        if (fromBaseline) {
            return steps.of(Step.PROGRESS_FROM_BASELINE,
                    Decimals.divide(result.subtract(baseline), target.subtract(baseline)), result, baseline, target);
        }
        if (isShareOfTargetDefined()) {
            return steps.of(Step.PROGRESS_OF_TARGET, Decimals.divide(result, target), result, target);
        }
        return steps.of(Step.PROGRESS_MET, met ? BigDecimal.ONE : BigDecimal.ZERO, result, target);
    }

    private boolean isShareOfTargetDefined() {
        return target != null && card.direction() == Direction.HIGHER && target.signum() > 0;
    }

    /** The figure that criteria apply to, or null where there is none. */
    private BigDecimal basis(BigDecimal result, Working steps) {
        if (card.basis() == CriteriaBasis.RESULT) {
            return result;
        }
        return card.criteria() != null && isShareOfTargetDefined() ? steps.of(Step.SHARE_OF_TARGET,
                Decimals.divide(result.multiply(Decimals.HUNDRED), target), result, target) : null;
    }

    private BigDecimal score(BigDecimal figure, Working steps) {
        Criteria criteria = card.criteria();
        return criteria == null || figure == null ? null : criteria.score(Decimals.given(figure), card.direction(),
                round.scale(), round.tierPoints(), steps);
    }

    /** A result judged: of the whole indicator or of one part. */
    private record Judged(boolean reported, BigDecimal result, Boolean met, BigDecimal progress, BigDecimal score) {

        static final Judged NOT_REPORTED = new Judged(false, null, null, null, null);
    }
}
