package org.sutthang.portfolio.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.period.ClosedReport;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.WorkItem;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.reminder.Notice.Subject;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.ReportState;

/**
 * What those who answer for a project are reminded of by its reports and milestones. Pure: it reads no database and no clock.
 * An indicator that is not due asks for no report of its own and never makes a notice.
 */
final class ReportNotices {

    /** Days before its day from which a milestone is reminded of. */
    static final int MILESTONE_DAYS = 14;

    private ReportNotices() {
    }

    static List<Notice> ofReports(List<WorkItem> items) {
        return items.stream().flatMap(item -> ofReport(item).stream()).toList();
    }

    private static Optional<Notice> ofReport(WorkItem item) {
        return switch (item.urgency()) {
            // Sent back is sent back, whether or not there is still time.
            case RETURNED -> Optional.of(report(NoticeKind.REPORT_RETURNED, Urgency.OVERDUE, item, item.comment()));
            case LATE -> item.project().update().report() == ReportState.NOT_OWED ? Optional.empty()
                    : Optional.of(report(NoticeKind.REPORT_LATE, Urgency.OVERDUE, item, null));
            case DUE, RUNNING -> !item.isReminded()
                    || item.project().update().report() == ReportState.NOT_OWED ? Optional.empty()
                    : Optional.of(report(NoticeKind.REPORT_DUE, Urgency.SOON, item, null));
            case DONE -> Optional.empty();
        };
    }

    private static Notice report(NoticeKind kind, Urgency urgency, WorkItem item, String comment) {
        // A second return with other words is news; with the same words it comes back with the week.
        String stamp = comment == null ? "" : Integer.toHexString(comment.hashCode());
        return new Notice(kind, urgency, project(item.project()), null, item.quarter(), item.project().update().deadlineOn(),
                item.today(), comment, stamp);
    }

    /** Projects whose report was missing when the quarter was closed. It is news: nothing of it is still to be handed in. */
    static List<Notice> ofClosed(List<ClosedReport> reports, LocalDate today) {
        return reports.stream().map(r -> new Notice(NoticeKind.REPORT_CLOSED_WITHOUT, Urgency.NEWS, project(r.project()), null,
                r.quarter(), r.closedOn(), today, null, "")).toList();
    }

    /** Milestones of projects that are still under way: past their baseline date, or due by forecast or baseline. */
    static List<Notice> ofMilestones(List<ProjectStanding> projects, LocalDate today) {
        return projects.stream().filter(p -> p.stage() != Stage.STOPPED)
                .flatMap(p -> p.standing().schedule().counted().stream().filter(m -> !m.reached())
                        .flatMap(m -> ofMilestone(p, m, today).stream())).toList();
    }

    private static Optional<Notice> ofMilestone(ProjectStanding project, MilestoneStanding milestone, LocalDate today) {
        Subject item = new Subject(milestone.code(), milestone.titleTh(), milestone.titleEn());
        if (milestone.baselineOn().isBefore(today)) {
            return Optional.of(new Notice(NoticeKind.MILESTONE_OVERDUE, Urgency.OVERDUE, project(project), item, null,
                    milestone.baselineOn(), today, null, milestone.baselineOn().toString()));
        }
        LocalDate due = due(milestone, today);
        return due.isAfter(today.plusDays(MILESTONE_DAYS)) ? Optional.empty()
                : Optional.of(new Notice(NoticeKind.MILESTONE_DUE, Urgency.SOON, project(project), item, null, due, today,
                        null, due.toString()));
    }

    /** The forecast where there is one that has not passed by, else the baseline date. */
    private static LocalDate due(MilestoneStanding milestone, LocalDate today) {
        LocalDate forecast = milestone.forecastOn();
        return forecast == null || forecast.isBefore(today) ? milestone.baselineOn() : forecast;
    }

    static Subject project(ProjectStanding project) {
        return new Subject(project.code(), project.titleTh(), project.titleEn());
    }
}
