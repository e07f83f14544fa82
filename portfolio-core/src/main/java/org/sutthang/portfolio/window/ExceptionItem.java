package org.sutthang.portfolio.window;

import java.time.LocalDate;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * More time for one project and one quarter.
 *
 * @param projectCode the project's code
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param organisationCode the code of the organisation that delivers it
 * @param ownerName the name of its owner, or null
 * @param quarter the quarter
 * @param version what a change must name, so that a stale edit is noticed
 * @param endsOn the last day on which its report is in time
 * @param reason why it was granted
 * @param grantedBy the name of who granted it
 * @param grantedOn when, or null where nobody knows any more
 * @param withdrawal how it was taken back, or null while it holds
 */
public record ExceptionItem(String projectCode, String titleTh, String titleEn, String organisationCode,
        String ownerName, FiscalQuarter quarter, long version, LocalDate endsOn, String reason, String grantedBy,
        LocalDate grantedOn, Withdrawal withdrawal) {

    /**
     * How an exception was taken back.
     *
     * @param by the name of who did
     * @param on when
     * @param reason why
     */
    public record Withdrawal(String by, LocalDate on, String reason) {
    }
}
