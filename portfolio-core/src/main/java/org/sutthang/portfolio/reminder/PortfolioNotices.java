package org.sutthang.portfolio.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;

/** What the standing of the portfolio reminds of. Pure: it reads no database and no clock. */
final class PortfolioNotices {

    private PortfolioNotices() {
    }

    /** Projects still under way for which nobody who can sign in answers. */
    static List<Notice> withoutOwner(List<ProjectStanding> projects, LocalDate today) {
        return projects.stream().filter(p -> p.ownerless() && p.stage() != Stage.STOPPED)
                .map(p -> new Notice(NoticeKind.PROJECT_WITHOUT_OWNER, Urgency.WAITING, ReportNotices.project(p), null, null,
                        null, today, p.ownerName(), p.owner() == null ? "" : p.owner())).toList();
    }

    /** Awarded ideas that stand still, since the day on which they began to count as stalled. */
    static List<Notice> stalled(List<ProjectStanding> projects, LocalDate today) {
        return projects.stream().filter(ProjectStanding::stalled)
                .map(p -> new Notice(NoticeKind.AWARD_STALLED, Urgency.WAITING, ReportNotices.project(p), null, null,
                        today.minus(p.stalledDays(), ChronoUnit.DAYS), today, null, "")).toList();
    }

    /** Projects that are red now and were something better in the quarter before. */
    static List<Notice> turnedRed(List<ProjectStanding> projects, FiscalQuarter quarter, Map<String, Status> before,
            LocalDate today) {
        return projects.stream().filter(p -> p.status() == Status.RED && isBetter(before.get(p.code())))
                .map(p -> new Notice(NoticeKind.TURNED_RED, Urgency.NEWS, ReportNotices.project(p), null, quarter, null,
                        today, before.get(p.code()).name(), "")).toList();
    }

    private static boolean isBetter(Status before) {
        return before == Status.GREEN || before == Status.AMBER;
    }
}
