package org.sutthang.portfolio.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.chart.StatusColumns;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.idea.IdeasBy;
import org.sutthang.portfolio.web.portfolio.Mark;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;

/** Puts what was read for the dashboard into words, numbers and addresses. */
@RequestScoped
public class DashboardWords {

    private static final String IDEAS = "/ideas";
    private static final int COLUMNS = 8;

    @Inject
    private QuarterPage quarters;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    /**
     * What was read.
     *
     * @param series the portfolios up to the quarter shown
     * @param compared the quarter that it is compared with
     * @param tree the organisations
     * @param here what the dashboard shows
     * @param waiting the directives that wait for an answer
     * @param usual whether the quarter is the one to show first
     */
    record Read(List<CountedPortfolio> series, ComparedQuarter compared, OrganisationTree tree, DashboardAddress here,
            DashboardSide.Waiting waiting, boolean usual) {

        PortfolioStanding portfolio() {
            return series.getLast().portfolio();
        }

        PortfolioStanding before() {
            return compared.chosen() ? compared.counted().portfolio() : null;
        }
    }

    DashboardView view(Read read, String context) {
        PortfolioStanding portfolio = read.portfolio();
        ComparedQuarter compared = read.compared();
        ProjectFilter list = ProjectFilter.of(read.here().quarter());
        Headlines headlines = new Headlines(read.series(), compared, ways(portfolio, context, list), format);
        Decisions decisions = new Decisions(portfolio, read.waiting(), read.before(), new Decisions.Ways(context, list), locale, format);
        long late = portfolio.projects().stream().filter(Mark.LATE::holds).count();
        AttainmentHeat heat = new AttainmentHeat(read.series(), compared.counted(), read.tree(), locale, format, context);
        ProvinceMap map = map(read, list, context);
        return new DashboardView(quarters.finality(portfolio), headlines.news(), headlines.noneLate(),
                late == 0 ? null : new Decisions.More(headlines.late(late),
                        context + list.mark(Mark.LATE).with("sort", "-overdue").address()),
                Findings.of(read.series(), compared.figures(), decisions, heat, map, format), marked(read),
                compared.chosen() ? context + read.here().swapped() : null,
                compared.chosen() ? against(portfolio, compared) : null, headlines.tiles(), headlines.funnel(),
                headlines.stopped(), drawn(columns(read, context), read), changes(read, list, context),
                compared.quarter() == null ? null : headlines.moved(QuarterChoice.written(compared.quarter())),
                heat, map, decisions, context + read.here().wall(false), context + (read.usual() ? read.here().anyQuarter() : read.here()).wall(true));
    }

    private List<String> marked(Read read) {
        String shown = format.shortQuarter(read.portfolio().dates().quarter());
        return read.compared().chosen() ? List.of(shown, format.shortQuarter(read.compared().quarter())) : List.of(shown);
    }

    /** The lists of ideas are for those who read everything; a part of the portfolio knows only the ideas of its projects. */
    private Headlines.Ways ways(PortfolioStanding portfolio, String context, ProjectFilter list) {
        boolean lists = portfolio.part() == null && currentUser.may(Permission.READ_EVERYTHING);
        return new Headlines.Ways(context, list,
                lists ? new PageAddress(IDEAS).with(IdeasBy.KNOWN, portfolio.asOf()).toString() : list.address(),
                lists ? new PageAddress(IDEAS).with(IdeasBy.AWARDED, portfolio.asOf()).toString() : list.address());
    }

    /** What is compared with how final a quarter, and whether both years were judged alike. */
    private String against(PortfolioStanding portfolio, ComparedQuarter compared) {
        PortfolioStanding other = compared.counted().portfolio();
        String sentence = format.text("dashboard.compare.against", format.quarter(compared.quarter()), quarters.finality(other));
        return alike(portfolio.round(), other.round()) ? sentence : sentence + " " + format.text("dashboard.compare.thresholds");
    }

    private static boolean alike(RoundRules one, RoundRules other) {
        return one.progressGreen().equals(other.progressGreen()) && one.progressRed().equals(other.progressRed())
                && one.scheduleGreen().equals(other.scheduleGreen()) && one.scheduleRed().equals(other.scheduleRed())
                && one.overdueRedDays() == other.overdueRedDays();
    }

    private static StatusColumns drawn(List<StatusColumns.Quarter> quarters, Read read) {
        return read.here().wall() ? StatusColumns.onWall(quarters) : StatusColumns.of(quarters);
    }

    /** The quarter compared with stands among the eight: where it is older, in the place of the oldest. */
    private List<StatusColumns.Quarter> columns(Read read, String context) {
        List<Figures> shown = new ArrayList<>(read.series().stream().map(CountedPortfolio::figures).toList());
        if (read.compared().chosen() && shown.stream().noneMatch(f -> f.quarter().equals(read.compared().quarter()))) {
            if (shown.size() == COLUMNS) {
                shown.removeFirst();
            }
            shown.add(read.compared().counted().figures());
            shown.sort(Comparator.comparing(Figures::quarter));
        }
        return shown.stream().map(f -> column(f, context)).toList();
    }

    private StatusColumns.Quarter column(Figures figures, String context) {
        Map<String, Long> counts = figures.byStatus().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().name(), e -> e.getValue().longValue()));
        return new StatusColumns.Quarter(format.quarterTick(figures.quarter()), format.shortQuarter(figures.quarter()),
                counts, context + ProjectFilter.of(QuarterChoice.written(figures.quarter())).address());
    }

    private List<DashboardView.StatusChange> changes(Read read, ProjectFilter list, String context) {
        Figures now = read.series().getLast().figures();
        Figures before = read.compared().figures();
        List<DashboardView.StatusChange> changes = new ArrayList<>();
        for (String name : StatusColumns.ORDER) {
            Status status = Status.valueOf(name);
            int count = now.byStatus().getOrDefault(status, 0);
            int earlier = before == null ? count : before.byStatus().getOrDefault(status, 0);
            if (count > 0 || earlier > 0) {
                changes.add(new DashboardView.StatusChange(name, format.number(count), before == null || earlier == count ? null
                        : Changes.of(count, earlier, format),
                        count == 0 ? null : context + list.status(status).address()));
            }
        }
        return changes;
    }

    private ProvinceMap map(Read read, ProjectFilter list, String context) {
        Wording names = Wording.of(locale.getLocale(), Digits.ARABIC);
        PortfolioStanding before = read.before();
        return new ProvinceMap(read.portfolio().projects(), before == null ? null : before.projects(),
                new ProvinceMap.Ways(context, list, read.here()), names::province, format);
    }
}
