package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.indicator.Criteria;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.Reading;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.round.RoundRules;

/**
 * Judges one indicator for one quarter. Rule: indicators, from measurement to score. What is worked out on the way keeps
 * working precision; what the standing carries is {@linkplain Decimals#given given}.
 */
final class IndicatorAssessment {

    private final IndicatorFacts facts;
    private final IndicatorCard card;
    private final int quarter;
    private final BigDecimal target;
    private final RoundRules round;

    IndicatorAssessment(IndicatorFacts facts, int quarter, RoundRules round) {
        this.facts = facts;
        this.card = facts.card();
        this.quarter = quarter;
        this.target = card.isMetNotMet() ? null : facts.targets().get(quarter);
        this.round = round;
    }

    /**
     * The standing of the indicator.
     *
     * @param weight its weight in points
     * @param missedReports how many reports the project missed in the year up to this quarter
     */
    IndicatorStanding assess(BigDecimal weight, int missedReports) {
        Judged whole = judge(facts.results());
        BigDecimal score = deducted(whole.score(), missedReports);
        return new IndicatorStanding(card, weight, isDue(), whole.reported(), Decimals.given(whole.result()), target,
                whole.met(), Decimals.given(whole.progress()), Decimals.score(score), Decimals.given(score),
                status(whole), parts());
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
        BigDecimal deduction = round.deduction().multiply(BigDecimal.valueOf(missedReports));
        return score.subtract(deduction).max(round.scale().bottom());
    }

    private List<PartStanding> parts() {
        List<PartStanding> parts = new ArrayList<>();
        for (String code : facts.expectedParts()) {
            Judged part = judge(facts.results().stream().filter(r -> code.equals(r.partCode())).toList());
            parts.add(new PartStanding(code, part.reported(), Decimals.given(part.result()), part.met()));
        }
        return parts;
    }

    private Judged judge(List<ReportedPart> results) {
        List<ReportedPart> ofQuarter = usable(results, quarter);
        if (ofQuarter.isEmpty()) {
            return Judged.NOT_REPORTED;
        }
        if (card.isMetNotMet()) {
            boolean met = ofQuarter.stream().allMatch(ReportedPart::met);
            BigDecimal progress = met ? BigDecimal.ONE : BigDecimal.ZERO;
            return new Judged(true, null, met, progress, score(progress));
        }
        BigDecimal result = aggregate(results);
        Boolean met = target == null ? null : card.direction().reaches(Decimals.given(result), target);
        return new Judged(true, result, met, target == null ? null : progress(result, met), score(basis(result)));
    }

    private List<ReportedPart> usable(List<ReportedPart> results, int ofQuarter) {
        return results.stream().filter(r -> r.quarter() == ofQuarter && r.isResultFor(card)).toList();
    }

    private BigDecimal aggregate(List<ReportedPart> results) {
        Aggregation aggregation = card.aggregation();
        List<Reading> quarters = new ArrayList<>();
        for (int q = 1; q <= quarter; q++) {
            List<Reading> parts = usable(results, q).stream().map(r -> r.reading(card)).toList();
            if (!parts.isEmpty()) {
                quarters.add(aggregation.ofParts(parts));
            }
        }
        return aggregation.ofQuarters(quarters).figure(card.factor());
    }

    /**
     * Progress to the target. The baseline counts only where the target is better than it and the results do not add up
     * from nothing; in every other case it is left out, so that a met target is never short of 1.
     */
    private BigDecimal progress(BigDecimal result, boolean met) {
        BigDecimal baseline = card.baseline();
        boolean fromBaseline = baseline != null && card.aggregation() != Aggregation.SUM
                && card.direction().isBetter(target, baseline);
        if (fromBaseline) {
            return Decimals.divide(result.subtract(baseline), target.subtract(baseline));
        }
        if (isShareOfTargetDefined()) {
            return Decimals.divide(result, target);
        }
        return met ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private boolean isShareOfTargetDefined() {
        return target != null && card.direction() == Direction.HIGHER && target.signum() > 0;
    }

    /** The figure that criteria apply to, or null where there is none. */
    private BigDecimal basis(BigDecimal result) {
        if (card.basis() == CriteriaBasis.RESULT) {
            return result;
        }
        return isShareOfTargetDefined() ? Decimals.divide(result.multiply(Decimals.HUNDRED), target) : null;
    }

    private BigDecimal score(BigDecimal figure) {
        Criteria criteria = card.criteria();
        return criteria == null || figure == null ? null
                : criteria.score(Decimals.given(figure), card.direction(), round.scale(), round.tierPoints());
    }

    /** A result judged: of the whole indicator or of one part. */
    private record Judged(boolean reported, BigDecimal result, Boolean met, BigDecimal progress, BigDecimal score) {

        static final Judged NOT_REPORTED = new Judged(false, null, null, null, null);
    }
}
