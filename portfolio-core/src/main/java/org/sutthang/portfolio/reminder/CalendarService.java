package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.WorkItem;
import org.sutthang.portfolio.period.WorkService;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.reminder.CalendarEntry.Kind;
import org.sutthang.portfolio.reminder.Notice.Subject;
import org.sutthang.portfolio.standing.MilestoneStanding;

/**
 * The days of the acting user's calendar. Who answers for projects has their milestones, reports and directives; who watches
 * has the deadlines of the open quarters and the directives given, for the milestones of a whole portfolio would fill a
 * calendar that nobody could read.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class CalendarService {

    @Inject
    private OwnerNotices owner;
    @Inject
    private WorkService work;
    @Inject
    private PeriodService periods;
    @Inject
    private DirectiveReading directives;
    @Inject
    private Projects projects;
    @Inject
    private ReminderRows rows;
    @Inject
    private CurrentUser currentUser;

    /** @return the days, the earliest first */
    @Transactional
    public List<CalendarEntry> mine() {
        List<CalendarEntry> entries = new ArrayList<>();
        if (currentUser.may(Permission.RECORD_OWN_RESULTS)) {
            List<String> own = projects.answeredForBy(currentUser.get().id());
            entries.addAll(own.isEmpty() ? List.of() : ofOwner(own));
        } else {
            periods.all().stream().filter(w -> !w.closed()).map(CalendarService::period).forEach(entries::add);
            List<DirectiveItem> given = directives.all().stream().filter(directives::isMine).toList();
            Map<String, ReminderRows.Changes> changes = rows.changes(given.stream().map(DirectiveItem::projectCode)
                    .distinct().toList());
            directives(given).map(e -> counted(e, changes)).forEach(entries::add);
        }
        entries.sort(Comparator.comparing(CalendarEntry::on).thenComparing(CalendarEntry::uid));
        return entries;
    }

    private List<CalendarEntry> ofOwner(List<String> own) {
        Map<String, ReminderRows.Changes> changes = rows.changes(own);
        return Stream.of(owner.standings(own).stream().filter(p -> p.stage() != Stage.STOPPED)
                        .flatMap(CalendarService::milestones), work.mine().stream().map(CalendarService::report),
                        directives(directives.all())).flatMap(entries -> entries)
                .map(entry -> counted(entry, changes)).toList();
    }

    private static Stream<CalendarEntry> milestones(ProjectStanding project) {
        return project.standing().schedule().counted().stream().map(m -> new CalendarEntry(Kind.MILESTONE,
                ReportNotices.project(project), new Subject(m.code(), m.titleTh(), m.titleEn()), null, day(m), m.reached(), 0,
                null));
    }

    private static LocalDate day(MilestoneStanding milestone) {
        return Stream.of(milestone.actualOn(), milestone.forecastOn(), milestone.baselineOn()).filter(Objects::nonNull)
                .findFirst().orElseThrow();
    }

    private static CalendarEntry report(WorkItem item) {
        return new CalendarEntry(Kind.REPORT, ReportNotices.project(item.project()), null, item.quarter(),
                item.project().update().deadlineOn(), item.urgency() == WorkItem.Urgency.DONE, 0, null);
    }

    private static Stream<CalendarEntry> directives(List<DirectiveItem> some) {
        return some.stream().filter(d -> d.details().dueOn() != null && d.status() != DirectiveStatus.WITHDRAWN)
                .map(d -> new CalendarEntry(Kind.DIRECTIVE, new Subject(d.projectCode(), d.projectTh(), d.projectEn()),
                        new Subject(d.code(), d.details().text(), null), null, d.details().dueOn(),
                        d.status() != DirectiveStatus.OUTSTANDING, 0, null));
    }

    /** A period keeps the deadline it was opened with, so its day never changes. */
    private static CalendarEntry period(PeriodWindow window) {
        return new CalendarEntry(Kind.PERIOD, null, null, window.dates().quarter(), window.deadlineOn(), false, 0,
                start(window.dates().firstDay()));
    }

    /** Everything that belongs to a project counts its version up, and is in the audit trail with its moment. */
    private static CalendarEntry counted(CalendarEntry e, Map<String, ReminderRows.Changes> changes) {
        ReminderRows.Changes known = changes.get(e.project().code());
        return new CalendarEntry(e.kind(), e.project(), e.item(), e.quarter(), e.on(), e.done(),
                known == null ? 0 : known.version(), known == null || known.lastAt() == null
                        ? start(LocalDate.EPOCH) : known.lastAt());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }
}
