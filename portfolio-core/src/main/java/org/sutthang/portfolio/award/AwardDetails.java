package org.sutthang.portfolio.award;

import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about an award.
 *
 * @param idea the idea that won it
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param body who granted it
 * @param level its level, or null
 * @param awardedOn the day it was granted
 */
public record AwardDetails(
        Idea idea,
        String nameTh,
        String nameEn,
        String body,
        String level,
        LocalDate awardedOn) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public AwardDetails {
        nameTh = Texts.orNull(nameTh);
        nameEn = Texts.orNull(nameEn);
        body = Texts.orNull(body);
        level = Texts.orNull(level);
    }
}
