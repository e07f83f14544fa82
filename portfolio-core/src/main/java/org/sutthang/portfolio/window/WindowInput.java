package org.sutthang.portfolio.window;

import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.WindowDates;
import org.sutthang.portfolio.kernel.Texts;

/**
 * A window as somebody asks for it; nothing of it is checked yet.
 *
 * @param quarter the quarter
 * @param version the version of the sheet that was read
 * @param dates the dates, each null where it was left out
 * @param reason why they are moved, or null
 */
public record WindowInput(FiscalQuarter quarter, long version, WindowDates dates, String reason) {

    /** Blank texts become null. */
    public WindowInput {
        reason = Texts.orNull(reason);
    }
}
