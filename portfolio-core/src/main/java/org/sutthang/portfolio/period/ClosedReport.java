package org.sutthang.portfolio.period;

import java.time.LocalDate;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * A report that was not there when its quarter was closed.
 *
 * @param project the project as it was sealed; its update tells whether nothing came or it was sent back
 * @param quarter the quarter
 * @param closedOn the day on which it was closed
 */
public record ClosedReport(ProjectStanding project, FiscalQuarter quarter, LocalDate closedOn) {
}
