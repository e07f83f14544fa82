package org.sutthang.portfolio.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.browse.BrowserOffer;
import org.sutthang.portfolio.browse.SavedViewService;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Reads and answers what an address asks of the projects of a quarter, alike for the page and for the files made of it. */
@RequestScoped
public class ProjectQuestion {

    @Inject
    private PortfolioReading standings;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private SavedViewService views;
    @Inject
    private FoldedProjects folded;
    @Inject
    private QuarterPage quarters;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    /**
     * What was read to answer it.
     *
     * @param filter what is asked for
     * @param quarter the quarter it is asked of
     * @param counted the projects of that quarter, as far as the reader sees them
     * @param tree the organisations
     * @param offer saved views and campaigns
     * @param before the statuses in the quarter that is compared with, by the code of the project; empty where none is
     * @param beside the words searched for that occur in what is told beside the standing, by the code of the project
     */
    public record Read(ProjectFilter filter, FiscalQuarter quarter, CountedPortfolio counted, OrganisationTree tree,
            BrowserOffer offer, Map<String, Status> before, Map<String, Set<String>> beside) {

        List<ProjectStanding> projects() {
            return counted.portfolio().projects();
        }
    }

    /**
     * Reads what an address asks for.
     *
     * @param request the present request
     * @return everything that the answer is made of
     */
    Read read(HttpServletRequest request) {
        ProjectFilter filter = FilterAddress.read(name -> parameter(request, name));
        FiscalQuarter quarter = quarters.read(filter.get(ProjectFilter.QUARTER));
        FiscalQuarter other = QuarterChoice.read(filter.get(ProjectFilter.MOVED)).orElse(quarter);
        Map<FiscalQuarter, CountedPortfolio> read = standings.portfolios(List.of(quarter, other));
        CountedPortfolio counted = read.get(quarter);
        boolean withOrigins = filter.get(ProjectFilter.CAMPAIGN) != null || filter.columns().contains(Column.CAMPAIGN)
                || filter.sort() == Column.CAMPAIGN || filter.group().filter(g -> g == Grouping.CAMPAIGN).isPresent();
        Map<String, Status> before = filter.get(ProjectFilter.MOVED) == null ? Map.of() : before(counted, read.get(other));
        return new Read(filter, quarter, counted, organisations.tree(), views.offer(withOrigins), before,
                folded.beside(filter.get(ProjectFilter.TEXT)));
    }

    /** Against the quarter before, a sealed quarter keeps the very figures it was sealed with. */
    private Map<String, Status> before(CountedPortfolio counted, CountedPortfolio other) {
        PortfolioStanding shown = counted.portfolio();
        FiscalQuarter quarter = counted.figures().quarter();
        Figures told = null;
        if (!shown.provisional() && other.figures().quarter().equals(quarter.previous())) {
            told = shown.part() == null ? shown.previous() : standings.of(quarter).previous();
        }
        return (told == null ? other.figures() : told).statuses();
    }

    /** Columns are ticked one by one where there is no script. */
    private static String parameter(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? null : ProjectFilter.COLUMNS.equals(name) ? String.join(",", values) : values[0];
    }

    /** The reader's words for what was read. */
    ProjectWords words(Read read) {
        return new ProjectWords(locale, format, read.tree(), read.offer(), read.before());
    }

    /** The projects that are left, in order. */
    List<ProjectStanding> answer(Read read, ProjectWords words) {
        return ProjectSelection.sorted(ProjectSelection.of(read.projects(), read.filter(), scene(read)), read.filter(), words);
    }

    /** How many projects another filter would leave of what was read. */
    int count(Read read, ProjectFilter other) {
        return (int) ProjectSelection.of(read.projects(), other, scene(read)).count();
    }

    private FilterKind.Scene scene(Read read) {
        return new FilterKind.Scene(folded.holding(read.counted(), read.filter().get(ProjectFilter.TEXT), read.beside()), read.tree(),
                read.offer().origins(), read.before());
    }
}
