package org.sutthang.portfolio.window;

import java.time.LocalDate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Texts;

/**
 * An exception as somebody asks for it; nothing of it is checked yet.
 *
 * @param projectCode the project
 * @param quarter the quarter
 * @param version the version that was read, 0 for a new one
 * @param endsOn the last day on which the project's report is in time, or null
 * @param reason why, or null
 */
public record ExceptionInput(String projectCode, FiscalQuarter quarter, long version, LocalDate endsOn, String reason) {

    /** Blank texts become null. */
    public ExceptionInput {
        reason = Texts.orNull(reason);
    }
}
