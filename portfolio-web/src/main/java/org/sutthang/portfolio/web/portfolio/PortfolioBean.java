package org.sutthang.portfolio.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.web.faces.KeptPage;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The portfolio list: what its address asks for, read once. */
@Named("portfolio")
@KeptPage.At("/portfolio")
@RequestScoped
public class PortfolioBean implements KeptPage {

    @Inject
    private PortfolioReading standings;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private Background background;
    @Inject
    private QuarterPage quarters;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private ProjectFilter filter;
    private QuarterChoice choice;
    private PortfolioStanding portfolio;
    private ProjectSelection selection;
    private List<Field> fields;
    private List<Field> plans;
    private List<FilterChoices.Chip> chips;
    private List<PageLink> pages;
    private List<ProjectLine> lines;
    private List<Heading> headings;
    private Background.Known known;
    private OrganisationTree tree;

    /**
     * The head of a column.
     *
     * @param key what it sorts by
     * @param link the list sorted by it
     * @param order ascending or descending where the list is sorted by it, or null
     */
    public record Heading(String key, String link, String order) {
    }

    @Override
    @Transactional
    public Optional<List<Object>> read() {
        FiscalQuarter quarter = quarters.read(request.getParameter(ProjectFilter.QUARTER));
        CountedPortfolio counted = standings.portfolio(quarter);
        portfolio = counted.portfolio();
        choice = quarters.choice(quarter);
        filter = ProjectFilter.read(request::getParameter).with(ProjectFilter.QUARTER, choice.getParameter());
        filter = filter.onPage(ProjectFilter.read(request::getParameter).page());
        tree = organisations.tree();
        known = background.of(filter, quarter);
        return Optional.of(List.of(choice, counted.edition(), tree.edition(), known));
    }

    /** Composes the list that the address asks for. */
    public void load() {
        if (portfolio == null) {
            read();
        }
        selection = ProjectSelection.of(portfolio.projects(), filter, tree, known, locale);
        FilterChoices choices = new FilterChoices(portfolio.projects(), tree, known.campaigns(), locale);
        fields = fields(choices);
        plans = Arrays.stream(PlanLevel.values()).map(level -> field(level.parameter(), choices.plans(level)))
                .filter(f -> !f.choices().isEmpty()).toList();
        chips = choices.chips(filter);
        pages = PageLink.of(filter, selection.pages());
        lines = selection.page(filter.page()).stream()
                .map(p -> ProjectLine.of(p, choice.getParameter(), locale, format, null)).toList();
        headings = Arrays.stream(SortKey.values()).map(this::heading).toList();
    }

    private Heading heading(SortKey key) {
        String order = filter.sort() != key ? null : filter.descending() ? "descending" : "ascending";
        return new Heading(key.parameter(), filter.sortedBy(key).address(), order);
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return how final the figures are */
    public String getFinality() {
        return quarters.finality(portfolio);
    }

    /** @return the sentence with the news: how many of how many projects are listed */
    public String getLead() {
        int all = portfolio.projects().size();
        int found = selection.all().size();
        return filter.isNarrowed()
                ? locale.messages().get("list.lead.some", format.number(found), format.number(all))
                : locale.messages().get("list.lead.all", format.number(all));
    }

    /** @return the projects of the page */
    public List<ProjectLine> getLines() {
        return lines;
    }

    /** @return whether the quarter has no project at all */
    public boolean isEmptyQuarter() {
        return portfolio.projects().isEmpty();
    }

    /** @return the heads of the columns */
    public List<Heading> getHeadings() {
        return headings;
    }

    /** @return what the list is filtered by */
    public List<FilterChoices.Chip> getChips() {
        return chips;
    }

    /** @return the list of the quarter without anything left out */
    public String getEverything() {
        return ProjectFilter.of(choice.getParameter()).address();
    }

    private List<Field> fields(FilterChoices choices) {
        return Stream.of(field(ProjectFilter.STATUS, choices.statuses()), field(ProjectFilter.STAGE, choices.stages()),
                field(ProjectFilter.MARK, choices.marks()),
                field(ProjectFilter.ORGANISATION, choices.organisations()),
                field(ProjectFilter.AREA, choices.areas()), field(ProjectFilter.OWNER, choices.owners()))
                .filter(f -> !f.choices().isEmpty()).toList();
    }

    private Field field(String name, List<FilterChoices.Choice> all) {
        String chosen = filter.get(name);
        return new Field(name, all.stream().map(c -> new Field.Option(c.value(), c.label(),
                c.value().equalsIgnoreCase(chosen))).toList());
    }

    /** @return the filters with their choices, in the order they stand */
    public List<Field> getFields() {
        return fields;
    }

    /** @return the plans and goals to filter by, in the order in which they are nested */
    public List<Field> getPlans() {
        return plans;
    }

    /** @return whether the list is filtered by a plan or goal */
    public boolean isAligned() {
        return Arrays.stream(PlanLevel.values()).anyMatch(level -> filter.get(level.parameter()) != null);
    }

    /**
     * What the projects of the list are aligned to, as a file.
     *
     * @param extension xlsx or csv
     * @return its address
     */
    public String alignmentFile(String extension) {
        return filter.address(AlignmentFile.PATH + extension);
    }

    /** @return what is searched for, or null */
    public String getText() {
        return filter.get(ProjectFilter.TEXT);
    }

    /** @return the order as the address has it, or null */
    public String getSort() {
        return filter.get(ProjectFilter.SORT);
    }

    /** @return the stage that all projects have at least reached, as the address has it, or null */
    public String getReached() {
        return filter.get(ProjectFilter.REACHED);
    }

    /** @return the organisation that the list is of, as the address has it, or null */
    public String getOrganisation() {
        return filter.get(ProjectFilter.ORGANISATION);
    }

    /** @return the campaign that all projects came from, as the address has it, or null */
    public String getCampaign() {
        return filter.get(ProjectFilter.CAMPAIGN);
    }

    /** @return what the dashboard led here by and no field of the form shows, so that a search keeps it */
    public List<FilterChoices.Choice> getKept() {
        return Stream.of(ProjectFilter.ADOPTED, ProjectFilter.MOVED).filter(name -> filter.get(name) != null)
                .map(name -> new FilterChoices.Choice(name, filter.get(name))).toList();
    }

    /** @return the pages of the list, empty where there is only one */
    public List<PageLink> getPages() {
        return pages;
    }

    /** @return the same list as a file */
    public String getFile() {
        return filter.address(PortfolioFile.PATH);
    }
}
