package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where a milestone stands as of a date.
 *
 * @param code its code in the project
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param weight its weight in points out of 100, a share where it was left out
 * @param baselineOn the current baseline date
 * @param baseline1On the date of baseline number 1, or null
 * @param forecastOn when it is expected, or null
 * @param actualOn when it was reached, or null
 * @param percent percent complete as of the date
 * @param reached whether it is reached as of the date
 * @param daysOverdue whole days overdue as of the date, 0 when it is not
 * @param slippage days against the current baseline, positive when late, or null
 * @param slippage1 days against baseline number 1, or null
 * @param waived whether it is left out of everything
 */
public record MilestoneStanding(String code, String titleTh, String titleEn, BigDecimal weight, LocalDate baselineOn,
        LocalDate baseline1On, LocalDate forecastOn, LocalDate actualOn, BigDecimal percent, boolean reached,
        long daysOverdue, Long slippage, Long slippage1, boolean waived) {

    /** @return whether it counts and is overdue */
    public boolean overdue() {
        return !waived && daysOverdue > 0;
    }
}
