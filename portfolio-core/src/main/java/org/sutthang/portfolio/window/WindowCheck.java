package org.sutthang.portfolio.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.calendar.WindowDates;

/**
 * Finds what is wrong with a window or an exception before it is stored, field by field. Pure. Rules: reminder, deadline and
 * lock follow one another; a date that is moved is not moved into the past, for nobody could keep it; every change has a reason.
 */
final class WindowCheck {

    static final String REMINDER = "reminderOn";
    static final String DEADLINE = "deadlineOn";
    static final String LOCK = "lockedFrom";
    static final String ENDS = "endsOn";
    static final String REASON = "reason";

    /** Later than this many days after the quarter nothing is waited for: whoever types so has mistyped the year. */
    static final int MOST_DAYS = 365;

    private static final int LONGEST_REASON = 4_000;

    private final List<WindowProblem> problems = new ArrayList<>();

    private WindowCheck() {
    }

    /** What is wrong with the new dates of a window, in the order of the form. */
    static List<WindowProblem> window(WindowInput input, QuarterDates quarter, WindowDates stored, LocalDate today) {
        WindowCheck check = new WindowCheck();
        WindowDates dates = input.dates();
        check.given(REMINDER, dates.reminderOn());
        check.given(DEADLINE, dates.deadlineOn());
        check.deadline(dates, quarter, stored, today);
        check.reminder(dates, quarter);
        check.lock(dates, quarter, stored, today);
        check.reason(input.reason());
        return List.copyOf(check.problems);
    }

    /** What is wrong with an exception, in the order of the form; stored is its present end, or null for a new one. */
    static List<WindowProblem> exception(LocalDate endsOn, String reason, QuarterDates quarter, LocalDate deadline,
            LocalDate stored, LocalDate today) {
        WindowCheck check = new WindowCheck();
        LocalDate last = quarter.lastDay().plusDays(MOST_DAYS);
        check.given(ENDS, endsOn);
        if (endsOn != null && !endsOn.equals(stored)) {
            if (!endsOn.isAfter(deadline)) {
                check.problem(ENDS, "window.exception.early", endsOn, deadline);
            } else if (endsOn.isBefore(today)) {
                check.problem(ENDS, "window.past", endsOn, today);
            } else if (endsOn.isAfter(last)) {
                check.problem(ENDS, "window.late", endsOn, last);
            }
        }
        check.reason(reason);
        return List.copyOf(check.problems);
    }

    static List<WindowProblem> withdrawal(String reason) {
        WindowCheck check = new WindowCheck();
        check.reason(reason);
        return List.copyOf(check.problems);
    }

    private void given(String field, LocalDate date) {
        if (date == null) {
            problem(field, "window.missing");
        }
    }

    private void deadline(WindowDates dates, QuarterDates quarter, WindowDates stored, LocalDate today) {
        LocalDate deadline = dates.deadlineOn();
        if (deadline == null) {
            return;
        }
        LocalDate last = quarter.lastDay().plusDays(MOST_DAYS);
        if (deadline.isBefore(quarter.lastDay())) {
            problem(DEADLINE, "window.deadline.early", deadline, quarter.lastDay());
        } else if (!deadline.equals(stored.deadlineOn()) && deadline.isBefore(today)) {
            problem(DEADLINE, "window.past", deadline, today);
        } else if (deadline.isAfter(last)) {
            problem(DEADLINE, "window.late", deadline, last);
        }
    }

    private void reminder(WindowDates dates, QuarterDates quarter) {
        LocalDate reminder = dates.reminderOn();
        if (reminder != null && reminder.isBefore(quarter.firstDay())) {
            problem(REMINDER, "window.reminder.early", reminder, quarter.firstDay());
        } else if (reminder != null && dates.deadlineOn() != null && reminder.isAfter(dates.deadlineOn())) {
            problem(REMINDER, "window.reminder.late", reminder, dates.deadlineOn());
        }
    }

    private void lock(WindowDates dates, QuarterDates quarter, WindowDates stored, LocalDate today) {
        LocalDate lock = dates.lockedFrom();
        LocalDate last = quarter.lastDay().plusDays(MOST_DAYS);
        if (lock == null) {
            return;
        }
        if (dates.deadlineOn() != null && !lock.isAfter(dates.deadlineOn())) {
            problem(LOCK, "window.lock.early", lock, dates.deadlineOn());
        } else if (!lock.equals(stored.lockedFrom()) && lock.isBefore(today)) {
            problem(LOCK, "window.past", lock, today);
        } else if (lock.isAfter(last)) {
            problem(LOCK, "window.late", lock, last);
        }
    }

    private void reason(String reason) {
        if (reason == null) {
            problem(REASON, "window.reason.missing");
        } else if (reason.length() > LONGEST_REASON) {
            problem(REASON, "window.reason.long", reason.length(), LONGEST_REASON);
        }
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new WindowProblem(field, key, List.of(arguments)));
    }
}
