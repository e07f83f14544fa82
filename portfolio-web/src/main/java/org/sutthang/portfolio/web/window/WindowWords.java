package org.sutthang.portfolio.web.window;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sutthang.portfolio.period.PeriodState;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.window.ExceptionItem;

/** Says which part of its window a report is in, and until when. */
@RequestScoped
public class WindowWords {

    @Inject
    private ReaderFormat format;
    @Inject
    private Clock clock;

    /**
     * The window as a whole.
     *
     * @param window the window
     * @return one sentence
     */
    public String of(PeriodWindow window) {
        return of(window, window.deadlineOn());
    }

    /**
     * The window as one project has it.
     *
     * @param window the window
     * @param deadline the project's own deadline, an exception included
     * @return one sentence
     */
    public String of(PeriodWindow window, LocalDate deadline) {
        LocalDate today = LocalDate.now(clock);
        PeriodState state = window.state(today);
        if (state == PeriodState.CLOSED) {
            return format.text("windows.now.CLOSED");
        }
        if (state == PeriodState.PASSED_OVER) {
            return format.text("windows.now.PASSED_OVER");
        }
        if (state == PeriodState.UPCOMING) {
            return format.text("windows.now.UPCOMING", format.date(window.dates().firstDay()));
        }
        if (!today.isAfter(deadline)) {
            boolean reminded = window.reminderOn() != null && !today.isBefore(window.reminderOn());
            return format.text(window.dates().isRunning(today) ? "windows.now.RUNNING"
                    : reminded ? "windows.now.REMINDER" : "windows.now.OPEN", format.date(deadline),
                    format.relativeDays(deadline, today));
        }
        if (state == PeriodState.LOCKED) {
            return format.text("windows.now.LOCKED", format.date(window.lockedFrom()));
        }
        return window.lockedFrom() == null ? format.text("windows.now.IN_REVIEW", format.date(deadline))
                : format.text("windows.now.IN_REVIEW.until", format.date(deadline),
                        format.date(window.lockedFrom().minusDays(1)));
    }

    /**
     * An exception, to whom it was granted.
     *
     * @param exception the exception
     * @return until when, and why
     */
    public String extended(ExceptionItem exception) {
        return format.text("exceptions.extended", format.date(exception.endsOn()), exception.reason());
    }
}
