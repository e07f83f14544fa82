package org.sutthang.portfolio.window;

import java.util.List;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.calendar.WindowDates;

/**
 * The window of a period that was opened, with how it came to be.
 *
 * @param dates the quarter with its dates
 * @param window when its reports are asked for
 * @param closed whether it is closed, so that nothing can be moved
 * @param version what a change must name, so that a stale edit is noticed
 * @param moves how often it was moved, the latest first
 */
public record WindowSheet(QuarterDates dates, WindowDates window, boolean closed, long version, List<WindowMove> moves) {

    /** @return the dates that the period was opened with */
    public WindowDates opened() {
        return moves.isEmpty() ? window : moves.getLast().before();
    }
}
