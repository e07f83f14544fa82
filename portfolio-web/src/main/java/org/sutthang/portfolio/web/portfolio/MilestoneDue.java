package org.sutthang.portfolio.web.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.standing.MilestoneStanding;

/** Which milestones the table shows, as of the quarter that is shown. */
public enum MilestoneDue {
    /** Overdue. */
    OVERDUE,
    /** Planned for the quarter shown and not reached yet. */
    QUARTER,
    /** Planned for the quarter after it and not reached yet. */
    NEXT,
    /** Reached. */
    REACHED,
    /** Waived. */
    WAIVED;

    /** @return how it is written in an address */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MilestoneDue> of(String parameter) {
        return Arrays.stream(values()).filter(d -> d.parameter().equals(parameter)).findFirst();
    }

    boolean holds(MilestoneStanding milestone, QuarterDates shown) {
        return switch (this) {
            case OVERDUE -> milestone.overdue();
            case QUARTER -> planned(milestone, shown);
            case NEXT -> planned(milestone, FiscalCalendar.THAI.datesOf(shown.quarter().next()));
            case REACHED -> !milestone.waived() && milestone.reached();
            case WAIVED -> milestone.waived();
        };
    }

    private static boolean planned(MilestoneStanding milestone, QuarterDates quarter) {
        LocalDate day = milestone.baselineOn();
        return !milestone.waived() && !milestone.reached() && !day.isBefore(quarter.firstDay()) && !day.isAfter(quarter.lastDay());
    }
}
