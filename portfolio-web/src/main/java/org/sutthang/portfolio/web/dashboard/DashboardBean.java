package org.sutthang.portfolio.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.web.chart.FunnelBars;
import org.sutthang.portfolio.web.chart.StatusColumns;
import org.sutthang.portfolio.web.faces.KeptPage;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.portfolio.Mark;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;

/** The executive dashboard of the quarter in its address, read once. */
@Named("dashboard")
@KeptPage.At("/dashboard")
@RequestScoped
public class DashboardBean implements KeptPage {

    private static final int QUARTERS = 8;

    @Inject
    private PortfolioReading standings;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private QuarterPage quarters;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private DashboardSide side;
    @Inject
    private HttpServletRequest request;

    private List<CountedPortfolio> series;
    private OrganisationTree tree;
    private List<DirectiveItem> waiting;
    private QuarterChoice choice;
    private String finality;
    private boolean blank;
    private String news;
    private List<Tile> tiles;
    private FunnelBars funnel;
    private StatusColumns columns;
    private AttainmentHeat heat;
    private Groups groups;
    private DashboardSide.Shown shownBeside;

    @Override
    @Transactional
    public Optional<List<Object>> read() {
        FiscalQuarter quarter = quarters.read(request.getParameter(ProjectFilter.QUARTER));
        series = standings.series(quarter, QUARTERS);
        choice = quarters.choice(quarter);
        blank = series.isEmpty() || !series.getLast().figures().quarter().equals(quarter);
        if (blank) {
            return Optional.empty();
        }
        tree = organisations.tree();
        waiting = side.waitingToday(series.getLast().portfolio());
        return Optional.of(List.of(choice, series.stream().map(CountedPortfolio::edition).toList(), tree.edition(), waiting));
    }

    /** Composes the dashboard of the quarter that the address asks for. */
    public void load() {
        if (series == null) {
            read();
        }
        if (blank) {
            return;
        }
        PortfolioStanding portfolio = series.getLast().portfolio();
        List<Figures> trend = series.stream().map(CountedPortfolio::figures).toList();
        Figures before = before(portfolio, trend);
        ProjectFilter list = ProjectFilter.of(choice.getParameter());
        String context = request.getContextPath();
        Headlines headlines = new Headlines(trend, before, portfolio.adoptions(), list, format, context);
        finality = quarters.finality(portfolio);
        news = headlines.news();
        tiles = headlines.tiles();
        funnel = headlines.funnel();
        columns = StatusColumns.of(series.stream().map(q -> column(q.figures(), context)).toList());
        heat = new AttainmentHeat(series, tree, locale, format, context, list);
        groups = Groups.of(new Attention(portfolio, choice.getParameter(), locale), before, list);
        shownBeside = side.of(portfolio, list, waiting);
    }

    /** A sealed quarter keeps the figures it was compared with; of a provisional one they are its neighbour's. */
    private static Figures before(PortfolioStanding portfolio, List<Figures> trend) {
        if (portfolio.previous() != null || trend.size() < 2) {
            return portfolio.previous();
        }
        Figures neighbour = trend.get(trend.size() - 2);
        return neighbour.quarter().equals(portfolio.dates().quarter().previous()) ? neighbour : null;
    }

    private StatusColumns.Quarter column(Figures figures, String context) {
        Map<String, Long> counts = figures.byStatus().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().name(), e -> e.getValue().longValue()));
        return new StatusColumns.Quarter(format.quarterTick(figures.quarter()), format.shortQuarter(figures.quarter()),
                counts, context + ProjectFilter.of(QuarterChoice.written(figures.quarter())).address());
    }

    /**
     * The groups of projects that ask for attention, with where the rest of each is.
     *
     * @param late what is late and why
     * @param overdue overdue milestones
     * @param stalled awards without a plan
     * @param missing who did not report
     * @param moved whose status changed
     * @param links the list behind each group
     */
    public record Groups(Attention.Group late, Attention.Group overdue, Attention.Group stalled,
            Attention.Group missing, Attention.Group moved, Map<String, String> links) {

        static Groups of(Attention attention, Figures before, ProjectFilter list) {
            return new Groups(attention.late(), attention.overdue(), attention.stalled(), attention.missing(),
                    attention.moved(before), Map.of("late", list.mark(Mark.LATE).with("sort", "-overdue").address(),
                            "overdue", list.mark(Mark.OVERDUE).with("sort", "-overdue").address(),
                            "stalled", list.mark(Mark.STALLED).address(),
                            "missing", list.mark(Mark.MISSING).address()));
        }
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return how final the figures are */
    public String getFinality() {
        return finality;
    }

    /** @return whether the quarter has no portfolio */
    public boolean isBlank() {
        return blank;
    }

    /** @return the sentence with the news */
    public String getNews() {
        return news;
    }

    /** @return the headline figures */
    public List<Tile> getTiles() {
        return tiles;
    }

    /** @return the way from idea to benefit */
    public FunnelBars getFunnel() {
        return funnel;
    }

    /** @return the statuses over the quarters */
    public StatusColumns getColumns() {
        return columns;
    }

    /** @return attainment by organisation */
    public AttainmentHeat getHeat() {
        return heat;
    }

    /** @return directives, money and missing owners */
    public DashboardSide.Shown getSide() {
        return shownBeside;
    }

    /** @return what asks for attention */
    public Groups getGroups() {
        return groups;
    }
}
