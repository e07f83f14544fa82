package org.sutthang.portfolio.outcome;

import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What is typed about an award.
 *
 * @param nameTh its name in Thai, or null where there is an English one
 * @param nameEn its name in English, or null
 * @param body who granted it
 * @param level its level, or null
 * @param awardedOn the day it was granted
 */
public record AwardInput(String nameTh, String nameEn, String body, String level, LocalDate awardedOn) {

    /** Blank texts become null. */
    public AwardInput {
        nameTh = Texts.orNull(nameTh);
        nameEn = Texts.orNull(nameEn);
        body = Texts.orNull(body);
        level = Texts.orNull(level);
    }
}
