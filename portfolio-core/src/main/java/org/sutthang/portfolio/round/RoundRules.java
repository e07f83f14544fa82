package org.sutthang.portfolio.round;

import java.math.BigDecimal;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.indicator.TierPoints;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * The data of an evaluation round that standings are computed with; a snapshot keeps it beside what was computed.
 *
 * @param scale the scale of every score
 * @param scheduleGreen actual ÷ planned progress from which a schedule can be green
 * @param scheduleRed actual ÷ planned progress under which a schedule is red
 * @param overdueRedDays days overdue beyond which a schedule is red
 * @param progressGreen progress or attainment from which indicators are green
 * @param progressRed progress or attainment under which indicators are red
 * @param basePoints three-tier points at the base tier
 * @param standardPoints three-tier points at the standard tier
 * @param advancedPoints three-tier points at the advanced tier
 * @param deduction points of the scale taken off for each missed report
 * @param deadlineDays days after a quarter's end until reports are due
 * @param provenQuarters closed quarters in a row in which every outcome must be met for proven benefit
 * @param version which version of the year's round it is, from 1; null where nobody has set one. So a sealed document names
 *     the version it was sealed with, and standings that are kept in memory do not outlive a change
 */
public record RoundRules(ScoreScale scale, BigDecimal scheduleGreen, BigDecimal scheduleRed, int overdueRedDays,
        BigDecimal progressGreen, BigDecimal progressRed, BigDecimal basePoints, BigDecimal standardPoints,
        BigDecimal advancedPoints, BigDecimal deduction, int deadlineDays, int provenQuarters, Integer version) {

    /** What holds for a fiscal year whose round nobody has set. */
    public static final RoundRules DEFAULT = new RoundRules(ScoreScale.FIVE, new BigDecimal("0.95"),
            new BigDecimal("0.80"), 30, new BigDecimal("0.90"), new BigDecimal("0.75"), TierPoints.DEFAULT.base(),
            TierPoints.DEFAULT.standard(), TierPoints.DEFAULT.advanced(), BigDecimal.ZERO, 15, 2);

    /** Decimals lose trailing zeros, so that equal rounds are equal. */
    public RoundRules {
        scheduleGreen = Decimals.normal(scheduleGreen);
        scheduleRed = Decimals.normal(scheduleRed);
        progressGreen = Decimals.normal(progressGreen);
        progressRed = Decimals.normal(progressRed);
        basePoints = Decimals.normal(basePoints);
        standardPoints = Decimals.normal(standardPoints);
        advancedPoints = Decimals.normal(advancedPoints);
        deduction = Decimals.normal(deduction);
    }

    /**
     * Rules that are no stored version.
     *
     * @param scale the scale of every score
     * @param scheduleGreen see the component of this name, as all others
     * @param scheduleRed see the component
     * @param overdueRedDays see the component
     * @param progressGreen see the component
     * @param progressRed see the component
     * @param basePoints see the component
     * @param standardPoints see the component
     * @param advancedPoints see the component
     * @param deduction see the component
     * @param deadlineDays see the component
     * @param provenQuarters see the component
     */
    public RoundRules(ScoreScale scale, BigDecimal scheduleGreen, BigDecimal scheduleRed, int overdueRedDays,
            BigDecimal progressGreen, BigDecimal progressRed, BigDecimal basePoints, BigDecimal standardPoints,
            BigDecimal advancedPoints, BigDecimal deduction, int deadlineDays, int provenQuarters) {
        this(scale, scheduleGreen, scheduleRed, overdueRedDays, progressGreen, progressRed, basePoints, standardPoints,
                advancedPoints, deduction, deadlineDays, provenQuarters, null);
    }

    /** @return what the three tiers are worth */
    public TierPoints tierPoints() {
        return new TierPoints(basePoints, standardPoints, advancedPoints);
    }
}
