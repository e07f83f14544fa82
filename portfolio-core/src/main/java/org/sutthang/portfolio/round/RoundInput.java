package org.sutthang.portfolio.round;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/**
 * A round as somebody asks for it; nothing of it is checked yet.
 *
 * @param fiscalYear the Buddhist fiscal year
 * @param seen the version that was looked at, 0 where the year had none
 * @param scale the scale of every score, or null
 * @param figures the figures, shares as parts of 1; what is missing is not there
 * @param reason why the round is set or changed, or null
 */
public record RoundInput(int fiscalYear, int seen, ScoreScale scale, Map<RoundSetting, BigDecimal> figures, String reason) {

    /** Decimals lose trailing zeros and blank texts become null, so that equal inputs are equal. */
    public RoundInput {
        Map<RoundSetting, BigDecimal> normal = new EnumMap<>(RoundSetting.class);
        figures.forEach((setting, figure) -> {
            if (figure != null) {
                normal.put(setting, Decimals.normal(figure));
            }
        });
        figures = normal;
        reason = Texts.orNull(reason);
    }

    /** The round that this asks for; the figures must have been checked. */
    RoundDetails details() {
        BigDecimal lock = figures.get(RoundSetting.LOCK_DAYS);
        RoundRules rules = new RoundRules(scale, figures.get(RoundSetting.SCHEDULE_GREEN),
                figures.get(RoundSetting.SCHEDULE_RED), whole(RoundSetting.OVERDUE_RED_DAYS),
                figures.get(RoundSetting.PROGRESS_GREEN), figures.get(RoundSetting.PROGRESS_RED),
                figures.get(RoundSetting.BASE_POINTS), figures.get(RoundSetting.STANDARD_POINTS),
                figures.get(RoundSetting.ADVANCED_POINTS), figures.get(RoundSetting.DEDUCTION),
                whole(RoundSetting.DEADLINE_DAYS), whole(RoundSetting.PROVEN_QUARTERS), seen + 1);
        return new RoundDetails(rules, whole(RoundSetting.REMINDER_DAYS), lock == null ? null : lock.intValueExact());
    }

    private int whole(RoundSetting setting) {
        return figures.get(setting).intValueExact();
    }
}
