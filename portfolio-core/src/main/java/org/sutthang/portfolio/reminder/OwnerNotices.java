package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.ownership.Offer;
import org.sutthang.portfolio.ownership.OwnershipService;
import org.sutthang.portfolio.period.ClosedReports;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.WorkService;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.reminder.Notice.Subject;

/** Gathers what an owner or assistant is reminded of: of the own projects, and of what is offered. */
@ApplicationScoped
class OwnerNotices {

    /** Days for which a decision of the monitor is news. */
    private static final int DECISION_DAYS = 14;

    @Inject
    private Projects projects;
    @Inject
    private WorkService work;
    @Inject
    private ClosedReports closed;
    @Inject
    private PortfolioReading standings;
    @Inject
    private DirectiveReading directives;
    @Inject
    private OwnershipService ownership;
    @Inject
    private ReminderRows rows;

    List<Notice> of(AuthenticatedUser reader, LocalDate today) {
        List<Notice> notices = new ArrayList<>();
        ownership.offeredToMe().forEach(offer -> notices.add(offered(offer, today)));
        List<String> own = projects.answeredForBy(reader.id());
        if (!own.isEmpty()) {
            notices.addAll(ReportNotices.ofReports(work.mine()));
            notices.addAll(ReportNotices.ofClosed(closed.missing(), today));
            notices.addAll(ReportNotices.ofMilestones(standings(own), today));
            notices.addAll(DirectiveNotices.toAnswer(directives.all(), reader.userName()));
            notices.addAll(decided(own, today));
        }
        return notices;
    }

    /** The own projects as they stand in the quarter that runs. */
    List<ProjectStanding> standings(List<String> own) {
        Set<String> codes = new HashSet<>(own);
        return standings.portfolio(standings.running()).portfolio().projects().stream()
                .filter(p -> codes.contains(p.code())).toList();
    }

    private static Notice offered(Offer offer, LocalDate today) {
        LocalDate on = LocalDate.ofInstant(offer.offeredAt(), OfficeClock.ZONE);
        return new Notice(NoticeKind.OWNERSHIP_OFFERED, Urgency.WAITING,
                new Subject(offer.projectCode(), offer.titleTh(), offer.titleEn()), null, null, on, today,
                offer.from().name(), offer.offeredAt().toString());
    }

    private List<Notice> decided(List<String> own, LocalDate today) {
        Set<String> known = new HashSet<>();
        List<Notice> notices = new ArrayList<>();
        for (ReminderRows.Decision decision : rows.decisions(own, today.minusDays(DECISION_DAYS))) {
            Notice notice = new Notice(NoticeKind.REQUEST_DECIDED, Urgency.NEWS, decision.project(),
                    new Subject(decision.request().kind().name(), null, null), null, decision.request().decidedOn(), today,
                    decision.request().status().name(), decision.request().decidedOn() + " " + decision.request().status());
            if (known.add(notice.key())) {
                notices.add(notice);
            }
        }
        return notices;
    }
}
