package org.sutthang.portfolio.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about a milestone.
 *
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param weight its weight out of 100, or null for an equal share of what the others leave
 * @param baselineOn the current baseline date
 * @param baseline1On the date of baseline number 1, or null before the plan was approved
 * @param forecastOn when it is expected, or null
 * @param actualOn when it was reached, or null
 * @param waivedReason why it was waived, or null while it counts
 */
public record MilestoneDetails(
        String titleTh,
        String titleEn,
        BigDecimal weight,
        LocalDate baselineOn,
        LocalDate baseline1On,
        LocalDate forecastOn,
        LocalDate actualOn,
        String waivedReason) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public MilestoneDetails {
        titleTh = Texts.orNull(titleTh);
        titleEn = Texts.orNull(titleEn);
        waivedReason = Texts.orNull(waivedReason);
        weight = Decimals.normal(weight);
    }
}
