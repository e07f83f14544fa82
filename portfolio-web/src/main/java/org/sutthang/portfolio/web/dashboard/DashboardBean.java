package org.sutthang.portfolio.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.KeptPage;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
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
    private Comparison comparison;
    @Inject
    private DashboardWords words;
    @Inject
    private DashboardSide side;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private List<CountedPortfolio> series;
    private OrganisationTree tree;
    private List<DirectiveItem> waiting;
    private ComparedQuarter compared;
    private QuarterChoice choice;
    private DashboardAddress here;
    private DashboardView view;

    @Override
    @Transactional
    public Optional<List<Object>> read() {
        FiscalQuarter quarter = quarters.read(request.getParameter(ProjectFilter.QUARTER));
        String named = request.getParameter(DashboardAddress.COMPARE);
        PortfolioReading.Series read = standings.series(quarter, QUARTERS, comparison.beside(named, quarter));
        series = read.quarters();
        boolean blank = series.isEmpty() || !series.getLast().figures().quarter().equals(quarter);
        compared = blank ? null : comparison.of(named, quarter, read);
        choice = quarters.choice(quarter);
        here = new DashboardAddress(choice.getParameter(),
                blank || !compared.chosen() ? null : QuarterChoice.written(compared.quarter()),
                MapMeasure.read(request.getParameter(DashboardAddress.MAP)),
                DashboardAddress.wall(request.getParameter(DashboardAddress.WALL)));
        if (blank) {
            series = List.of();
            return Optional.empty();
        }
        tree = organisations.tree();
        asked.tell(DashboardAddress.COMPARE, compared.problem());
        asked.check(DashboardAddress.MAP, request.getParameter(DashboardAddress.MAP), MapMeasure.named(request.getParameter(DashboardAddress.MAP)).isPresent());
        waiting = side.waitingToday(series.getLast().portfolio());
        return Optional.of(List.of(choice, series.stream().map(CountedPortfolio::edition).toList(), compared.edition(),
                tree.edition(), waiting, asked.getTold()));
    }

    /** Composes the dashboard of the quarter that the address asks for. */
    public void load() {
        if (series == null) {
            read();
        }
        if (!isBlank()) {
            view = words.view(new DashboardWords.Read(series, compared, tree, here,
                    side.of(series.getLast().portfolio(), waiting), choice.current().equals(standings.current())), request.getContextPath());
        }
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return what is shown, as the address says it */
    public DashboardAddress getHere() {
        return here;
    }

    /** @return the quarters to compare with */
    public List<DashboardAddress.Option> getComparable() {
        return here.options(choice);
    }

    /** @return whether the quarter has no portfolio */
    public boolean isBlank() {
        return series.isEmpty();
    }

    /** @return the quarter to go to from an empty one: that to show first, else the running one; null where that is the one shown */
    public FiscalQuarter getUsual() {
        FiscalQuarter first = choice.current().equals(standings.current()) ? standings.running() : standings.current();
        return choice.current().equals(first) ? null : first;
    }

    /** @return that quarter as in the address */
    public String getUsualParameter() {
        return QuarterChoice.written(getUsual());
    }

    /** @return everything that is shown of a quarter that has a portfolio */
    public DashboardView getView() {
        return view;
    }
}
