package org.sutthang.portfolio.calendar;

import java.time.LocalDate;

/**
 * When a quarter's reports are asked for.
 *
 * @param reminderOn the first day on which people are reminded
 * @param deadlineOn the last day on which a report is in time
 * @param lockedFrom the first day on which updates are no longer taken from owners, or null: taken until the period is closed
 */
public record WindowDates(LocalDate reminderOn, LocalDate deadlineOn, LocalDate lockedFrom) {
}
