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
     * @param sentence which part of the window, and until when; null of a closed quarter, and while the deadline at the head of the page says all of it
     * @param tone the style: amber where it is urgent, else info
     * @param extended the exception in words, or null without one and once it is past
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
            boolean runs = sheet.state().takesReports() && sheet.daysLeft() >= 0;
            String extended = runs ? exceptions.of(sheet.project().code(), sheet.quarter()).map(words::extended).orElse(null) : null;
            String sentence = runs || sheet.state() == PeriodState.CLOSED ? null : words.of(sheet.window(), sheet.deadlineOn());
            notice = new Notice(sentence, sheet.daysLeft() < 0 ? "amber" : "info", extended);
        }
        return notice;
    }
}
