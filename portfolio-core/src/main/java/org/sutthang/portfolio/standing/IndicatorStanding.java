package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.ReportedPart;

/**
 * Where an indicator stands for a quarter.
 *
 * @param card the card it was judged by
 * @param weight its weight in points out of 100, a share where it was left out
 * @param due whether the quarter is one in which it is due
 * @param reported whether it has a result of that very quarter
 * @param result the aggregate of the year's quarters up to this one, or null when not reported or met / not met
 * @param target the quarter's target, or null
 * @param met whether the target is met, or null when it cannot be judged
 * @param progress progress to the target as a fraction, 1 or more exactly when the target is met, or null
 * @param score the score with four decimals after deductions, or null
 * @param unroundedScore the same unrounded, which weighted scores use, or null
 * @param status the status
 * @param parts the parts expected, in the order of their codes; empty where it is not broken down
 * @param yearTarget the target of the year's last quarter, or null
 * @param inputs the year's results up to the quarter that it was worked out from, so that a sealed figure can be explained
 *     from its own seal; empty in what was sealed before they were kept
 */
public record IndicatorStanding(IndicatorCard card, BigDecimal weight, boolean due, boolean reported,
        BigDecimal result, BigDecimal target, Boolean met, BigDecimal progress, BigDecimal score,
        BigDecimal unroundedScore, Status status, List<PartStanding> parts, BigDecimal yearTarget,
        List<ReportedPart> inputs) {

    /** What was sealed before inputs were kept has none. */
    public IndicatorStanding {
        inputs = inputs == null ? List.of() : inputs;
    }

    /** What it was worked out from, as far as it carries it. */
    IndicatorFacts facts(int quarter) {
        Map<Integer, BigDecimal> targets = new HashMap<>();
        targets.put(FiscalQuarter.PER_YEAR, yearTarget);
        targets.put(quarter, target);
        return new IndicatorFacts(card, targets, inputs, parts.stream().map(PartStanding::partCode).toList());
    }

    /** Whether it says the same as another of the same indicator, its inputs apart. */
    boolean hasFiguresOf(IndicatorStanding other) {
        return same(result, other.result) && same(progress, other.progress) && same(score, other.score);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** @return the indicator's code */
    public String code() {
        return card.code();
    }

    /** @return how many of the expected parts have reported */
    public long partsReported() {
        return parts.stream().filter(PartStanding::reported).count();
    }

    /** @return whether it is reported with parts missing (รายงานไม่ครบ) */
    public boolean incomplete() {
        return reported && partsReported() < parts.size();
    }
}
