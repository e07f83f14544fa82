package org.sutthang.portfolio.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.reminder.Notice.Subject;

/**
 * A day of the personal calendar.
 *
 * @param kind what falls on it
 * @param project the project, or null where it is about none
 * @param item the milestone or directive, or null
 * @param quarter the quarter of a report, or null
 * @param on the day
 * @param done whether it is dealt with
 * @param version counts up whenever anything about it may have changed
 * @param changedAt when anything about it was last changed
 */
public record CalendarEntry(Kind kind, Subject project, Subject item, FiscalQuarter quarter, LocalDate on, boolean done,
        long version, Instant changedAt) {

    /** What can fall on a day. */
    public enum Kind {
        /** A milestone is expected, by its forecast or else its baseline date. */
        MILESTONE,
        /** The report of a project is due. */
        REPORT,
        /** The reports of a quarter are due; for those who watch. */
        PERIOD,
        /** The answer to a directive is due. */
        DIRECTIVE
    }

    /** @return what it is about: the same for ever, whatever changes about it */
    public String uid() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "." + part(project == null ? null : project.code()) + "."
                + part(item == null ? null : item.code()) + "." + part(quarter == null ? null : quarter.toString());
    }

    private static String part(String code) {
        return code == null ? "" : code.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
