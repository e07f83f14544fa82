package org.sutthang.portfolio.web.window;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.period.PeriodQuarter;
import org.sutthang.portfolio.window.ExceptionItem;
import org.sutthang.portfolio.window.ExceptionService;

/** The window of the period that the monitor looks at, date by date, and the exceptions from it. */
@Named("periodTimes")
@RequestScoped
public class PeriodTimesBean {

    @Inject
    private PeriodService periods;
    @Inject
    private ExceptionService exceptions;
    @Inject
    private PeriodQuarter address;
    @Inject
    private WindowWords words;
    @Inject
    private ReaderFormat format;
    @Inject
    private Clock clock;

    private PeriodWindow window;
    private ExceptionService.Granted granted;

    /**
     * A date of the window.
     *
     * @param key the key of its name
     * @param date the date in words, or that there is none
     * @param past whether it has come
     */
    public record Step(String key, String date, boolean past) {
    }

    @PostConstruct
    void load() {
        FiscalQuarter quarter = address.read();
        window = periods.window(quarter);
        granted = exceptions.of(quarter);
    }

    /** @return which part of the window it is, and until when */
    public String getSentence() {
        return words.of(window);
    }

    /** @return the dates of the window, in their order */
    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        steps.add(step("opens", window.dates().firstDay()));
        if (window.reminderOn() != null) {
            steps.add(step("reminder", window.reminderOn()));
        }
        steps.add(step("deadline", window.deadlineOn()));
        steps.add(step("late", window.deadlineOn().plusDays(1)));
        steps.add(window.lockedFrom() == null ? new Step("windows.step.lock", format.text("windows.lock.none"), false)
                : step("lock", window.lockedFrom()));
        return steps;
    }

    private Step step(String name, LocalDate date) {
        return new Step("windows.step." + name, format.date(date), !LocalDate.now(clock).isBefore(date));
    }

    /** @return the exceptions that hold */
    public List<ExceptionItem> getHolding() {
        return granted.holding();
    }

    /** @return the exceptions that were withdrawn, the latest first */
    public List<ExceptionItem> getWithdrawn() {
        return granted.withdrawn();
    }

    /** @return whether nothing can be moved or granted any more */
    public boolean isClosed() {
        return window.closed() || window.passedOver();
    }

    /** @return whether its dates can be moved: it was opened, and is not closed */
    public boolean isMovable() {
        return window.opened() && !window.closed();
    }
}
