package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditRecord;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.ReportingPeriod;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.standing.ReportState;

/**
 * Opens and closes reporting periods. Closing seals the standings; nothing in a closed period can change. A period is that of
 * the whole portfolio: whoever is bound to an organisation neither opens nor closes one.
 */
@ApplicationScoped
public class PeriodService {

    private static final String SUBJECT = "period";

    @Inject
    private Periods periods;
    @Inject
    private Sealer sealer;
    @Inject
    private ClosingInputs closing;
    @Inject
    private PortfolioStandings standings;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * The window of a quarter.
     *
     * @param quarter the quarter
     * @return its dates and deadline, the default ones where it was never opened
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public PeriodWindow window(FiscalQuarter quarter) {
        return periods.book().window(quarter);
    }

    /** @return the windows of all periods that were opened, the latest first */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<PeriodWindow> all() {
        List<PeriodWindow> windows = new ArrayList<>(periods.book().windows().values());
        Collections.reverse(windows);
        return windows;
    }

    /**
     * Opens a quarter for reporting; it keeps the dates of its window that hold now.
     *
     * @param quarter a quarter that has begun
     * @throws Conflict when it is open already, has not begun, or a later quarter is closed: periods close in order
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public void open(FiscalQuarter quarter) {
        currentUser.requireUnbound();
        PeriodBook book = periods.book();
        PeriodWindow window = book.window(quarter);
        if (window.opened()) {
            throw new Conflict("period.alreadyOpen", quarter);
        }
        book.closedAfter(quarter).ifPresent(later -> refuse(new Conflict("period.laterClosed", quarter, later)));
        if (today().isBefore(window.dates().firstDay())) {
            throw new Conflict("period.notBegun", quarter, window.dates().firstDay());
        }
        add(window);
        audit.record(new AuditRecord("opened", SUBJECT, quarter.toString(), null, null, null));
    }

    private ReportingPeriod add(PeriodWindow window) {
        ReportingPeriod period = new ReportingPeriod(window.dates(), window.times(),
                currentUser.get().userName(), clock.instant());
        periods.add(period);
        return period;
    }

    /**
     * What stands in the way of closing, and what would be sealed as missing.
     *
     * @param quarter the quarter
     * @return the check, computed from the present data
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public ClosingCheck closingCheck(FiscalQuarter quarter) {
        currentUser.requireUnbound();
        return check(periods.book(), quarter, standings.of(quarter));
    }

    private ClosingCheck check(PeriodBook book, FiscalQuarter quarter, PortfolioStanding portfolio) {
        PeriodWindow window = book.window(quarter);
        List<ProjectStanding> missing = portfolio.projects().stream()
                .filter(p -> p.update().report() == ReportState.MISSING
                        || p.update().report() == ReportState.AWAITED).toList();
        List<ProjectStanding> notReviewed = portfolio.projects().stream()
                .filter(p -> p.update().notReviewed()).toList();
        Optional<FiscalQuarter> later = book.closedAfter(quarter);
        Optional<FiscalQuarter> earlier = book.toCloseBefore(quarter);
        LocalDate waitingUntil = missing.stream().filter(p -> p.update().report() == ReportState.AWAITED)
                .map(p -> p.update().deadlineOn()).max(LocalDate::compareTo).orElse(null);
        ClosingCheck.Obstacle obstacle = null;
        if (window.closed()) {
            obstacle = ClosingCheck.Obstacle.ALREADY_CLOSED;
        } else if (!window.dates().hasEnded(today())) {
            obstacle = ClosingCheck.Obstacle.NOT_ENDED;
        } else if (later.isPresent()) {
            obstacle = ClosingCheck.Obstacle.LATER_CLOSED;
        } else if (earlier.isPresent()) {
            obstacle = ClosingCheck.Obstacle.EARLIER_NOT_CLOSED;
        } else if (waitingUntil != null) {
            obstacle = ClosingCheck.Obstacle.DEADLINE_NOT_PAST;
        } else if (closing.hasOutdatedTexts(quarter)) {
            obstacle = ClosingCheck.Obstacle.TEXT_OUTDATED;
        }
        return new ClosingCheck(window, obstacle, later.or(() -> earlier).orElse(null), waitingUntil,
                (int) portfolio.projects().stream().filter(p -> p.update().report() != ReportState.NOT_OWED).count(),
                missing, notReviewed);
    }

    /**
     * Closes a quarter and seals its standings as revision 1; one that was never opened is opened and closed.
     *
     * @param quarter the quarter
     * @return the revision and its seal
     * @throws Conflict when something stands in the way; its key names it
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public PortfolioStanding.Sealing close(FiscalQuarter quarter) {
        currentUser.requireUnbound();
        sealer.lockChain();
        Optional<ReportingPeriod> stored = periods.lock(quarter);
        Sealer.Written written = written(quarter, closing::hold);
        ReportingPeriod period = stored.orElseGet(() -> add(periods.book().window(quarter)));
        period.close(clock.instant());
        return sealer.append(written, "closed");
    }

    /**
     * Writes what is sealed before anybody is kept from changing a project, since that takes seconds where they are very many.
     * Then they are held; where one was changed meanwhile, it is written again while they are.
     */
    private Sealer.Written written(FiscalQuarter quarter, Predicate<ClosingInputs.Read> hold) {
        ClosingInputs.Read read = closing.read(quarter);
        PortfolioStanding portfolio = standings.of(quarter);
        check(periods.book(), quarter, portfolio).refusal().ifPresent(PeriodService::refuse);
        Map<String, SealedInputs> inputs = read.inputs();
        inputs.keySet().retainAll(portfolio.projects().stream().map(ProjectStanding::code).collect(Collectors.toSet()));
        Sealer.Written written = sealer.write(new Sealer.Draft(closing.rooted(portfolio), 1, inputs, null, null));
        return hold.test(read) ? written : written(quarter, held -> true);
    }

    private static void refuse(Conflict conflict) {
        throw conflict;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
