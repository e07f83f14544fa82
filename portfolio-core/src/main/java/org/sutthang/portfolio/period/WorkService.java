package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.standing.ReportState;

/** What an owner or assistant has to see to: the reports of the own projects in every period that is not closed. */
@ApplicationScoped
public class WorkService {

    private static final Comparator<WorkItem> MOST_URGENT_FIRST = Comparator.comparing(WorkItem::urgency)
            .thenComparing(WorkItem::daysLeft).thenComparing(item -> item.project().code());

    @Inject
    private Projects projects;
    @Inject
    private Periods periods;
    @Inject
    private PortfolioRows portfolio;
    @Inject
    private LiveStandings live;
    @Inject
    private UpdateRows rows;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * The reports of the acting user's projects.
     *
     * @return what is returned or due first, what is handed in last
     */
    @Transactional
    @Requires(Permission.RECORD_OWN_RESULTS)
    public List<WorkItem> mine() {
        List<String> codes = projects.answeredForBy(currentUser.get().id());
        if (codes.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        PeriodBook book = periods.book();
        List<ProjectRow> own = portfolio.projects(codes);
        Map<String, String> comments = rows.comments(codes);
        List<WorkItem> items = new ArrayList<>();
        for (FiscalQuarter quarter : unclosed(book, today)) {
            live.assembled(book, own, quarter).stream()
                    .filter(a -> isOfInterest(a))
                    .map(a -> new WorkItem(a.standing(), book.window(quarter), today,
                            comments.get(a.standing().code() + " " + quarter)))
                    .forEach(items::add);
        }
        items.sort(MOST_URGENT_FIRST);
        return items;
    }

    private static boolean isOfInterest(StandingAssembly.Assembled assembled) {
        UpdateStanding update = assembled.standing().update();
        return assembled.inPortfolio() && (update.report() != ReportState.NOT_OWED
                || update.status() != UpdateStatus.NOT_STARTED);
    }

    /** The periods that were opened and the quarters that run or have just ended, as far as they are not closed. */
    private static TreeSet<FiscalQuarter> unclosed(PeriodBook book, LocalDate today) {
        TreeSet<FiscalQuarter> quarters = new TreeSet<>(book.windows().keySet());
        FiscalQuarter running = FiscalCalendar.THAI.quarterOf(today);
        quarters.add(running);
        quarters.add(running.previous());
        quarters.removeIf(q -> !book.window(q).state(today).takesReports());
        return quarters;
    }
}
