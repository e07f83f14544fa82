package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.access.UserSummary;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.ImportService;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.web.start.DemoUsers;

/**
 * Makes the demo as people would have: the monitor opens each quarter, takes in the workbook of what was reported, and
 * closes it, on the days on which that would have been done. Every step can be done again without effect, so that a start
 * that was cut short is taken up by the next one.
 */
@ApplicationScoped
public class DemoMaker {

    private static final int DAYS_TO_CLOSE = 24;
    private static final List<String> KEPT_ALTHOUGH_DOUBTED = List.of("P016", "P025", "P026");
    private static final String CORRECTED = "P009";
    private static final int LAST_CLOSED = DemoCalendar.RUNNING - 2;
    private static final int DAYS_TO_RESTATE = 40;
    private static final int RESTATED = 0;

    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private PeriodService periods;
    @Inject
    private ImportService imports;
    @Inject
    private DemoSelection selection;
    @Inject
    private DemoRequests requests;
    @Inject
    private DemoPeople people;
    @Inject
    private DemoViews views;
    @Inject
    private DemoDoubts doubts;
    @Inject
    private DemoRestatement restatement;
    @Inject
    private DemoRounds rounds;
    @Inject
    private DemoNarrative narrative;
    @Inject
    private DemoMode mode;
    @Inject
    private Settings settings;

    /**
     * Begins the demo: its users, and the day up to which it lives.
     *
     * @param today the day
     */
    @Transactional
    public void begin(LocalDate today) {
        users.addAtStart(user("admin", "นายธีรภัทร ศรีสวัสดิ์", Role.ADMINISTRATOR),
                settings.administratorPassword().orElse(DemoUsers.PASSWORD));
        users.addAllAtStart(List.of(user("monitor", "นางสาวอรวรรณ สุขเกษม", Role.MONITOR),
                user("owner", "นางสาวพิมพ์ชนก วัฒนกิจ", Role.OWNER),
                user("executive", "นายกิตติพงษ์ ธนากร", Role.EXECUTIVE)), DemoUsers.PASSWORD);
        users.addAllAtStart(DemoFile.read("users").stream()
                .map(row -> user(row.get("name"), row.get("display"), Role.OWNER)).toList(),
                UUID.randomUUID().toString());
        mode.begin(today);
    }

    /** The addresses belong to nobody, so that nothing is ever sent to them. */
    private static UserSummary user(String name, String displayName, Role role) {
        return new UserSummary(0, name, displayName, role, null, name + "@example.org", null, true);
    }

    /**
     * Lives through the quarters that have not been lived through.
     *
     * @param today the day up to which the demo lives
     */
    public void live(LocalDate today) {
        try {
            currentUser.call(users.findActive("monitor").orElseThrow(), () -> {
                live(new DemoCalendar(today), DemoPortfolio.asOf(today));
                selection.make();
                people.live();
                views.share();
                return null;
            });
            requests.ask();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        mode.finish(today);
    }

    private void live(DemoCalendar calendar, DemoBook book) {
        rounds.begin(calendar);
        open(calendar, 0);
        for (int quarter = 0; quarter <= DemoCalendar.RUNNING; quarter++) {
            if (quarter < DemoCalendar.RUNNING) {
                open(calendar, quarter + 1);
            }
            if (!periods.window(calendar.quarter(quarter)).closed()) {
                report(calendar, quarter, book.file(quarter));
            }
        }
        rounds.change(calendar);
        FiscalQuarter running = calendar.quarter(DemoCalendar.RUNNING);
        KEPT_ALTHOUGH_DOUBTED.forEach(project -> doubts.keep(project, running));
        doubts.correct(CORRECTED, running.previous());
        OfficeClock.onDay(calendar.lastDay(LAST_CLOSED).plusDays(DAYS_TO_RESTATE),
                () -> restatement.restate(calendar.quarter(RESTATED)));
        narrative.whileOpen(running);
    }

    private void open(DemoCalendar calendar, int quarter) {
        if (!periods.window(calendar.quarter(quarter)).opened()) {
            OfficeClock.onDay(calendar.firstDay(quarter), () -> periods.open(calendar.quarter(quarter)));
        }
    }

    private void report(DemoCalendar calendar, int quarter, byte[] workbook) {
        OfficeClock.onDay(calendar.collectionDay(quarter), () -> take(workbook));
        if (quarter <= LAST_CLOSED) {
            OfficeClock.onDay(calendar.lastDay(quarter).plusDays(DAYS_TO_CLOSE), () -> {
                if (quarter == LAST_CLOSED) {
                    narrative.beforeClosing(calendar.quarter(quarter));
                }
                periods.close(calendar.quarter(quarter));
            });
        }
    }

    private void take(byte[] workbook) {
        ImportPreview outcome = imports.apply(workbook);
        if (!outcome.isApplicable()) {
            throw new IllegalStateException("the demo breaks a rule: " + outcome.problems().get(0));
        }
    }
}
