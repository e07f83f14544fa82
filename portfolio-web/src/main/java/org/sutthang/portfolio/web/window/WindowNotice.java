package org.sutthang.portfolio.web.window;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sutthang.portfolio.period.PeriodState;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.window.ExceptionService;

/** What stands above a report: which part of its window it is in, and the exception that was granted to its project. */
@Named("windowNotice")
@RequestScoped
public class WindowNotice {

    @Inject
    private ExceptionService exceptions;
    @Inject
    private WindowWords words;

    private Notice notice;

    /**
     * The notice.
     *
     * @param sentence which part of the window, and until when; null of a closed quarter
     * @param tone the style: amber where it is urgent, else info
     * @param extended the exception in words, or null
     */
    public record Notice(String sentence, String tone, String extended) {
    }

    /**
     * Reads the notice of a report, once for each request.
     *
     * @param sheet the report
     * @return the notice
     */
    public Notice of(UpdateSheet sheet) {
        if (notice == null) {
            boolean closed = sheet.state() == PeriodState.CLOSED;
            notice = closed ? new Notice(null, null, null)
                    : new Notice(words.of(sheet.window(), sheet.deadlineOn()), sheet.daysLeft() < 0 ? "amber" : "info",
                            exceptions.of(sheet.project().code(), sheet.quarter()).map(words::extended).orElse(null));
        }
        return notice;
    }
}
