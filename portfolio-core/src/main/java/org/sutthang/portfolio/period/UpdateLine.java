package org.sutthang.portfolio.period;

import java.time.LocalDate;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * A quarterly update as a list of a project's updates shows it.
 *
 * @param quarter the quarter
 * @param status how far the report came
 * @param submittedOn the day it was last submitted, or null
 * @param submittedBy the name of who submitted it, or null
 * @param summary what was done, or null
 * @param obstacles what blocks the project, or null
 * @param comment what the monitor said when it was returned last, or null
 * @param closed whether the quarter is closed, so that what was not handed in counts as not reported
 */
public record UpdateLine(FiscalQuarter quarter, UpdateStatus status, LocalDate submittedOn, String submittedBy,
        String summary, String obstacles, String comment, boolean closed) {

    /** @return whether the quarter was closed without this report: a draft, or one sent back and not handed in again */
    public boolean missed() {
        return closed && status != UpdateStatus.SUBMITTED && status != UpdateStatus.ACCEPTED;
    }
}
