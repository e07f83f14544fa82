package org.sutthang.portfolio.directive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sutthang.portfolio.project.DirectiveDetails;
import org.sutthang.portfolio.project.DirectiveStatus;

/**
 * A directive as it is listed, with the project it is about.
 *
 * @param projectCode the project's code
 * @param projectTh its title in Thai
 * @param projectEn its title in English, or null
 * @param organisationCode the code of the organisation that delivers it
 * @param organisationTh its name in Thai
 * @param organisationEn its name in English, or null
 * @param code the directive's code in the project
 * @param version the version of the directive that a change must name
 * @param details what was ordered and what became of it
 * @param names the people in it by name
 * @param today the day it is looked at
 */
public record DirectiveItem(String projectCode, String projectTh, String projectEn, String organisationCode,
        String organisationTh, String organisationEn, String code, long version, DirectiveDetails details, Names names,
        LocalDate today) {

    /**
     * The people in a directive by name.
     *
     * @param giver who gave it
     * @param recorder the monitor who recorded it, or null
     * @param answerer who is to answer, or null where nobody answers for the project
     * @param answererUser the user name of who is to answer, or null likewise
     * @param answererActive false when who is to answer cannot sign in any more
     * @param answeredBy who wrote the answer, or null
     * @param closedBy who accepted it, or null
     */
    public record Names(String giver, String recorder, String answerer, String answererUser,
            boolean answererActive, String answeredBy, String closedBy) {
    }

    /** @return where it stands */
    public DirectiveStatus status() {
        return details.status();
    }

    /** @return days past its due date while it waits for an answer, else 0 */
    public long daysOverdue() {
        return details.status() != DirectiveStatus.OUTSTANDING || details.dueOn() == null ? 0
                : Math.max(0, ChronoUnit.DAYS.between(details.dueOn(), today));
    }

    /** @return whether it waits for an answer beyond its due date */
    public boolean overdue() {
        return daysOverdue() > 0;
    }
}
