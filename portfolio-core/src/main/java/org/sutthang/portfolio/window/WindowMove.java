package org.sutthang.portfolio.window;

import java.time.Instant;
import org.sutthang.portfolio.calendar.WindowDates;

/**
 * Once the window of a period was moved.
 *
 * @param before the dates before
 * @param after the dates after
 * @param reason why
 * @param changedBy the name of who moved it
 * @param changedAt when
 */
public record WindowMove(WindowDates before, WindowDates after, String reason, String changedBy, Instant changedAt) {
}
