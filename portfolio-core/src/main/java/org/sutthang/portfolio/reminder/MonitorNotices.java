package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.exchange.KeptMark;
import org.sutthang.portfolio.exchange.MarkService;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.period.ClosingCheck;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.plan.PlanRequestService;
import org.sutthang.portfolio.reminder.Notice.Subject;

/** Gathers what the monitor is reminded of, as far as an organisation that the monitor is bound to reaches. */
@ApplicationScoped
class MonitorNotices {

    @Inject
    private PortfolioReading standings;
    @Inject
    private PeriodService periods;
    @Inject
    private PlanRequestService requests;
    @Inject
    private MarkService marks;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private ReminderRows rows;
    @Inject
    private CurrentUser currentUser;

    List<Notice> at(LocalDate today) {
        List<Notice> notices = new ArrayList<>();
        toClose(today).ifPresent(notices::add);
        rows.submitted(organisations.own()).forEach(update -> notices.add(new Notice(NoticeKind.UPDATE_TO_REVIEW,
                Urgency.WAITING, update.project(), null, update.quarter(), update.on(), today, null,
                update.on() == null ? "" : update.on().toString())));
        requests.waiting().forEach(request -> notices.add(asked(request, today)));
        List<ProjectStanding> projects = standings.portfolio(standings.running()).portfolio().projects();
        notices.addAll(PortfolioNotices.withoutOwner(projects, today));
        notices.addAll(PortfolioNotices.stalled(projects, today));
        doubted(today).ifPresent(notices::add);
        return notices;
    }

    private static Notice asked(PlanRequestService.Waiting waiting, LocalDate today) {
        return new Notice(NoticeKind.REQUEST_TO_DECIDE, Urgency.WAITING,
                new Subject(waiting.project(), waiting.titleTh(), waiting.titleEn()),
                new Subject(waiting.request().kind().name(), null, null), null, waiting.request().askedOn(), today,
                waiting.request().askedBy(), waiting.request().askedOn().toString());
    }

    /** The first open period, where nothing stands in the way of closing it. A period is that of the whole portfolio. */
    private Optional<Notice> toClose(LocalDate today) {
        if (currentUser.boundTo().isPresent()) {
            return Optional.empty();
        }
        return periods.all().stream().filter(w -> !w.closed() && w.dates().hasEnded(today))
                .min(Comparator.comparing(w -> w.dates().quarter())).map(PeriodWindow::dates)
                .map(dates -> periods.closingCheck(dates.quarter())).filter(ClosingCheck::canClose)
                .map(check -> new Notice(NoticeKind.PERIOD_TO_CLOSE, Urgency.WAITING, null, null,
                        check.window().dates().quarter(), check.window().deadlineOn(), today,
                        String.valueOf(check.missing().size()), ""));
    }

    /** One notice for all: a workbook can bring hundreds of doubts. It is new again with every doubt that comes. */
    private Optional<Notice> doubted(LocalDate today) {
        List<KeptMark> open = marks.all().stream().filter(mark -> mark.review() == null).toList();
        return open.stream().max(Comparator.comparing(KeptMark::at)).map(last -> new Notice(
                NoticeKind.DOUBTS_TO_LOOK_INTO, Urgency.WAITING, null, null, null,
                LocalDate.ofInstant(last.at(), OfficeClock.ZONE), today, String.valueOf(open.size()),
                last.at().toString()));
    }
}
