package org.sutthang.portfolio.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.ReportingPeriod;
import org.sutthang.portfolio.calendar.WindowDates;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.StaleEdit;

/**
 * Moves the window of a period that is not closed. It keeps the dates that it was opened with until then, whatever becomes of
 * the round. A period is that of the whole portfolio: whoever is bound to an organisation moves none. Rule: who may do what.
 */
@ApplicationScoped
public class WindowService {

    private static final String SUBJECT = "window";

    @Inject
    private Windows windows;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** The dates with the reason for them, as the audit trail keeps them. */
    private record State(LocalDate reminderOn, LocalDate deadlineOn, LocalDate lockedFrom, String reason) implements Audited {

        static State of(WindowDates dates, String reason) {
            return new State(dates.reminderOn(), dates.deadlineOn(), dates.lockedFrom(), reason);
        }
    }

    /**
     * The window of a period.
     *
     * @param quarter the quarter
     * @return its dates with how they came to be, or nothing where it was never opened
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public Optional<WindowSheet> sheet(FiscalQuarter quarter) {
        return windows.find(quarter).map(p -> new WindowSheet(p.dates(), p.window(), p.isClosed(), p.getVersion(),
                windows.moves(quarter)));
    }

    /**
     * Moves a window.
     *
     * @param input the new dates, and why
     * @throws WindowRefused when fields are wrong; each is named
     * @throws StaleEdit when somebody else has moved or closed it since it was read
     * @throws Conflict when it was never opened or is closed, or nothing would change
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public void move(WindowInput input) {
        currentUser.requireUnbound();
        FiscalQuarter quarter = input.quarter();
        ReportingPeriod period = windows.lock(quarter)
                .orElseThrow(() -> new Conflict("window.notOpened", quarter));
        if (period.isClosed()) {
            throw new Conflict("window.closed", quarter);
        }
        StaleEdit.check(SUBJECT, quarter, input.version(), period.getVersion());
        WindowDates before = period.window();
        List<WindowProblem> problems = WindowCheck.window(input, period.dates(), before, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            throw new WindowRefused(problems);
        }
        if (before.equals(input.dates())) {
            throw new Conflict("window.unchanged", quarter);
        }
        period.move(input.dates());
        windows.add(new WindowChange(quarter, before, input.dates(), input.reason(), currentUser.get().userName(),
                clock.instant()));
        audit.recordChange(null, "moved", SUBJECT, quarter.toString(), null, State.of(before, null),
                State.of(input.dates(), input.reason()));
    }
}
