package org.sutthang.portfolio.web.window;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.calendar.WindowDates;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.form.StaleValue;
import org.sutthang.portfolio.web.period.PeriodForm;
import org.sutthang.portfolio.window.WindowInput;
import org.sutthang.portfolio.window.WindowMove;
import org.sutthang.portfolio.window.WindowRefused;
import org.sutthang.portfolio.window.WindowService;
import org.sutthang.portfolio.window.WindowSheet;

/** The form that moves the window of a period, and how it was moved before. */
@Named("windowForm")
@RequestScoped
public class WindowFormBean extends PeriodForm {

    private static final String REMINDER = "reminderOn";
    private static final String DEADLINE = "deadlineOn";
    private static final String LOCK = "lockedFrom";
    private static final String REASON = "reason";

    @Inject
    private WindowService windows;
    @Inject
    private DateFields dates;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private ReaderFormat format;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;

    private WindowSheet sheet;

    @PostConstruct
    void read() {
        readQuarter();
        sheet = windows.sheet(quarter).orElse(null);
    }

    /** Fills the form with the dates that hold. */
    public void load() {
        if (sheet != null) {
            version = sheet.version();
            form.put(REMINDER, text(sheet.window().reminderOn()));
            form.put(DEADLINE, text(sheet.window().deadlineOn()));
            form.put(LOCK, text(sheet.window().lockedFrom()));
        }
    }

    private String text(LocalDate date) {
        return date == null ? null : format.date(date);
    }

    /**
     * Moves the window.
     *
     * @return the period's page, or null when nothing was moved
     */
    public String save() {
        form.forgetProblems();
        WindowDates typed = new WindowDates(dates.date(form, REMINDER), dates.date(form, DEADLINE), dates.date(form, LOCK));
        if (dates.isUnreadable(form)) {
            return null;
        }
        try {
            windows.move(new WindowInput(quarter, version, typed, form.text(REASON)));
            return "/period?faces-redirect=true&quarter=" + getParameter() + "&done=windowMoved";
        } catch (WindowRefused refused) {
            dates.refuse(form, refused, UnaryOperator.identity());
        } catch (StaleEdit stale) {
            messages.error(stale);
            compareWith(typed);
        } catch (RuleViolation broken) {
            messages.error(broken);
        }
        return null;
    }

    /** Somebody else has moved it: what is typed stays beside what is stored now, and saving once more replaces that. */
    private void compareWith(WindowDates typed) {
        sheet = windows.sheet(quarter).orElseThrow();
        version = sheet.version();
        WindowDates stored = sheet.window();
        newer = StaleValue.differences(locale.messages(),
                new StaleValue("windows.f.reminderOn", text(stored.reminderOn()), text(typed.reminderOn())),
                new StaleValue("windows.f.deadlineOn", text(stored.deadlineOn()), text(typed.deadlineOn())),
                new StaleValue("windows.f.lockedFrom", text(stored.lockedFrom()), text(typed.lockedFrom())));
    }

    /** @return the window with how it came to be, or null where the period was never opened */
    public WindowSheet getSheet() {
        return sheet;
    }

    /** @return whether the reader can move it: it is not closed, and the reader is bound to no organisation */
    public boolean isMovable() {
        return sheet != null && !sheet.closed() && currentUser.boundTo().isEmpty();
    }

    /** @return how it was moved, the latest first */
    public List<WindowMove> getMoves() {
        return sheet == null ? List.of() : sheet.moves();
    }
}
