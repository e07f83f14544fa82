package org.sutthang.portfolio.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * What the schedule rules need to know of a milestone.
 *
 * @param code its code in the project
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param weight its weight out of 100, or null for a share of what the others leave
 * @param baselineOn the current baseline date
 * @param baseline1On the date of baseline number 1, or null
 * @param forecastOn when it is expected, or null
 * @param actualOn when it was reached, or null
 * @param waived whether it is left out of everything
 * @param percents the percents recorded, by the day on which they were true
 */
public record MilestoneFacts(String code, String titleTh, String titleEn, BigDecimal weight, LocalDate baselineOn,
        LocalDate baseline1On, LocalDate forecastOn, LocalDate actualOn, boolean waived, List<Percent> percents) {

    private static final BigDecimal MOST_WITHOUT_ACTUAL_DATE = BigDecimal.valueOf(99);

    /**
     * A recorded percent.
     *
     * @param on the day it was true
     * @param complete percent complete, 0 to 100
     */
    public record Percent(LocalDate on, BigDecimal complete) {
    }

    /**
     * Percent complete as of a date: 100 once the actual date has come; otherwise the last percent recorded on or before
     * the date, at most 99; else 0.
     *
     * @param date the as-of date
     * @return percent complete
     */
    public BigDecimal percentAt(LocalDate date) {
        if (isReached(date)) {
            return Decimals.HUNDRED;
        }
        Percent last = null;
        for (Percent percent : percents) {
            if (!percent.on().isAfter(date) && (last == null || percent.on().isAfter(last.on()))) {
                last = percent;
            }
        }
        return last == null ? BigDecimal.ZERO : last.complete().min(MOST_WITHOUT_ACTUAL_DATE);
    }

    /**
     * Whether the milestone is reached as of a date.
     *
     * @param date the as-of date
     * @return true when its actual date is on or before the date
     */
    public boolean isReached(LocalDate date) {
        return actualOn != null && !actualOn.isAfter(date);
    }

    /**
     * Whether the plan has it reached by a date.
     *
     * @param date the as-of date
     * @return true when its current baseline date is on or before the date
     */
    public boolean isPlanned(LocalDate date) {
        return !baselineOn.isAfter(date);
    }

    /**
     * Days overdue as of a date: a milestone is overdue when its current baseline date is before the date and its actual
     * date is missing or later.
     *
     * @param date the as-of date
     * @return whole days since the baseline date, or 0 when it is not overdue
     */
    public long daysOverdue(LocalDate date) {
        return baselineOn.isBefore(date) && !isReached(date) ? date.toEpochDay() - baselineOn.toEpochDay() : 0;
    }

    /**
     * Slippage: (actual, else forecast) − baseline.
     *
     * @param baseline the baseline date it is measured against, or null
     * @return days, positive when late, or null without a baseline or without actual and forecast date
     */
    public Long slippage(LocalDate baseline) {
        LocalDate expected = actualOn == null ? forecastOn : actualOn;
        return expected == null || baseline == null ? null : expected.toEpochDay() - baseline.toEpochDay();
    }
}
