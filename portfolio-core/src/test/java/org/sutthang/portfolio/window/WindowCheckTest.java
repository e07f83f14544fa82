package org.sutthang.portfolio.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.calendar.WindowDates;
import org.sutthang.portfolio.period.PeriodState;
import org.sutthang.portfolio.period.PeriodWindow;

class WindowCheckTest {

    private static final QuarterDates QUARTER = FiscalCalendar.THAI.datesOf(new FiscalQuarter(2567, 2));
    private static final LocalDate LAST_DAY = QUARTER.lastDay();
    private static final LocalDate TODAY = LAST_DAY.plusDays(20);
    private static final WindowDates STORED = new WindowDates(LAST_DAY.plusDays(8), LAST_DAY.plusDays(15), null);

    @Test
    void aDateThatIsNotMovedMayBePastAndOneThatIsMovedMayNot() {
        assertThat(keys(new WindowDates(LAST_DAY, STORED.deadlineOn(), TODAY.plusDays(1)))).isEmpty();
        assertThat(keys(new WindowDates(LAST_DAY, LAST_DAY.plusDays(19), null))).containsExactly("deadlineOn window.past");
        assertThat(keys(new WindowDates(LAST_DAY, STORED.deadlineOn(), LAST_DAY.plusDays(19))))
                .containsExactly("lockedFrom window.past");
    }

    @Test
    void whatIsMissingOrOutOfOrderIsSaidBesideItsField() {
        assertThat(keys(new WindowDates(null, null, null))).containsExactly("reminderOn window.missing",
                "deadlineOn window.missing");
        assertThat(keys(new WindowDates(TODAY.plusDays(9), TODAY.plusDays(5), TODAY.plusDays(5)))).containsExactly(
                "reminderOn window.reminder.late", "lockedFrom window.lock.early");
        assertThat(keys(new WindowDates(QUARTER.firstDay().minusDays(1), LAST_DAY.minusDays(1), null)))
                .containsExactly("deadlineOn window.deadline.early", "reminderOn window.reminder.early");
        assertThat(keys(new WindowDates(LAST_DAY, LAST_DAY.plusYears(543), null))).containsExactly("deadlineOn window.late");
        assertThat(WindowCheck.exception(STORED.deadlineOn(), null, QUARTER, STORED.deadlineOn(), null, TODAY))
                .extracting(WindowProblem::key).containsExactly("window.exception.early", "window.reason.missing");
        assertThat(WindowCheck.exception(TODAY.minusDays(1), "x", QUARTER, STORED.deadlineOn(), null, TODAY))
                .extracting(WindowProblem::key).containsExactly("window.past");
        assertThat(WindowCheck.exception(TODAY.minusDays(1), "x", QUARTER, STORED.deadlineOn(), TODAY.minusDays(1), TODAY))
                .as("another reason for an end that is past").isEmpty();
    }

    @Property
    void aWindowThatIsTakenIsOpenThenInReviewThenLockedAndAnOwnerWithMoreTimeIsHeardUntilItEnds(
            @ForAll @IntRange(min = -100, max = 120) int reminder, @ForAll @IntRange(min = -5, max = 120) int deadline,
            @ForAll @IntRange(min = -5, max = 200) int lock, @ForAll boolean locks, @ForAll @IntRange(max = 300) int day,
            @ForAll @IntRange(max = 60) int more) {
        WindowDates dates = new WindowDates(LAST_DAY.plusDays(reminder), LAST_DAY.plusDays(deadline),
                locks ? LAST_DAY.plusDays(lock) : null);
        if (!keys(dates).isEmpty()) {
            return;
        }
        PeriodWindow window = new PeriodWindow(QUARTER, dates, true, false, false);
        LocalDate today = LAST_DAY.plusDays(day);
        LocalDate own = dates.deadlineOn().plusDays(more);
        PeriodState state = window.state(today);
        assertThat(state).isEqualTo(!today.isAfter(dates.deadlineOn()) ? PeriodState.OPEN
                : dates.lockedFrom() != null && !today.isBefore(dates.lockedFrom()) ? PeriodState.LOCKED
                : PeriodState.IN_REVIEW);
        assertThat(window.takesFromOwner(today, own)).isEqualTo(state != PeriodState.LOCKED || !today.isAfter(own));
        if (!today.isAfter(own)) {
            assertThat(window.takesFromOwner(today, own)).as("in time is always taken").isTrue();
        }
        assertThat(new PeriodWindow(QUARTER, dates, true, true, false).takesFromOwner(today, own)).isFalse();
    }

    private static List<String> keys(WindowDates dates) {
        return WindowCheck.window(new WindowInput(QUARTER.quarter(), 1, dates, "ขยายให้ทุกหน่วยงาน"), QUARTER, STORED, TODAY)
                .stream().map(p -> p.field() + " " + p.key()).toList();
    }
}
