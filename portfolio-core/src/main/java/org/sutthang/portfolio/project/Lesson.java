package org.sutthang.portfolio.project;

import java.time.LocalDate;

/**
 * What was learnt from a project that was stopped.
 *
 * @param projectCode its code
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param organisationCode the code of the organisation that delivered it
 * @param organisationTh its name in Thai
 * @param organisationEn its name in English, or null
 * @param from the stage in which it was stopped
 * @param stoppedOn the day
 * @param decidedBy who decided
 * @param reason why
 * @param lesson what was learnt
 */
public record Lesson(String projectCode, String titleTh, String titleEn, String organisationCode,
        String organisationTh, String organisationEn, Stage from, LocalDate stoppedOn, String decidedBy, String reason,
        String lesson) {
}
