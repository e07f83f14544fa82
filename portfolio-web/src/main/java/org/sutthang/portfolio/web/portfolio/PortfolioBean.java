package org.sutthang.portfolio.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.chart.ProjectTimeline;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.KeptPage;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The portfolio browser: what its address asks for, in one of four forms, read once. */
@Named("portfolio")
@KeptPage.At("/portfolio")
@RequestScoped
public class PortfolioBean implements KeptPage {

    /** How many projects stand on a page. */
    static final int PAGE_SIZE = 25;

    @Inject
    private ProjectQuestion question;
    @Inject
    private QuarterPage quarters;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private ProjectQuestion.Read read;
    private ProjectFilter filter;
    private QuarterChoice choice;
    private List<ProjectStanding> found;
    private List<Field> fields;
    private List<Field> plans;
    private List<FilterChoices.Chip> chips;
    private Pages pages;
    private List<ProjectLine> lines = List.of();
    private List<Board.Lane> lanes = List.of();
    private ProjectTimeline timeline;
    private MilestoneView milestones;
    private SavedMenu menu;

    /**
     * The head of a column.
     *
     * @param key its column
     * @param link the list sorted by it
     * @param order ascending or descending where the list is sorted by it, or null
     * @param number whether its values stand at the right
     */
    public record Heading(String key, String link, String order, boolean number) {

        static Heading of(ProjectFilter filter, String parameter, String key, boolean usual, boolean number) {
            String sorted = filter.get(parameter);
            boolean here = sorted == null ? usual : sorted.replaceFirst("^-", "").equals(key);
            String order = here ? filter.descending(parameter) ? "descending" : "ascending" : null;
            return new Heading(key, filter.sortedBy(parameter, key).address(), order, number);
        }
    }

    /**
     * A way to look at the same projects.
     *
     * @param key its key in messages
     * @param link where it is
     * @param current page where it is the one shown, as assistive technology reads it; null elsewhere
     */
    public record Tab(String key, String link, String current) {
    }

    /**
     * A column to choose.
     *
     * @param key the column
     * @param chosen whether it is shown
     * @param needed whether it is always shown
     */
    public record Offered(String key, boolean chosen, boolean needed) {
    }

    @Override
    @Transactional
    public Optional<List<Object>> read() {
        read = question.read(request);
        choice = quarters.choice(read.quarter());
        filter = read.filter().in(choice.getParameter());
        AskedProjects.check(read, asked);
        return SavedMenu.opening(read.offer(), read.filter()).isPresent() ? Optional.empty()
                : Optional.of(List.of(choice, read.counted().edition(), read.tree().edition(), read.offer(), read.before(), asked.getTold()));
    }

    /**
     * Composes what the address asks for, or goes on to the saved view that it stands for.
     *
     * @throws IOException where the browser has gone
     */
    public void load() throws IOException {
        if (read == null) {
            read();
        }
        Optional<String> opening = SavedMenu.opening(read.offer(), read.filter());
        if (opening.isPresent()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            String done = request.getParameter("done");
            external.redirect(external.getRequestContextPath() + opening.get()
                    + (done == null || !done.matches("[A-Za-z]+") ? "" : "&done=" + done));
            return;
        }
        ProjectWords words = question.words(read);
        found = question.answer(read, words);
        FilterChoices choices = new FilterChoices(read, locale);
        fields = choices.fields(filter);
        plans = choices.plans(filter);
        chips = choices.chips(filter);
        menu = new SavedMenu(read.offer(), filter, locale.getLocale());
        pages = Pages.of(filter.get(ProjectFilter.PAGE), found.size(), PAGE_SIZE, n -> filter.onPage(n).address());
        show(words);
    }

    private void show(ProjectWords words) {
        String quarter = choice.getParameter();
        List<ProjectStanding> page = pages.rows(found);
        switch (filter.view()) {
            case LIST -> lines = page.stream().map(p -> ProjectLine.of(p, quarter, filter.columns(), words)).toList();
            case BOARD -> lanes = Board.of(found, filter, quarter, words);
            case TIMELINE -> timeline = Timeline.of(read.counted().portfolio(), found, page, filter, quarter, words);
            case MILESTONES -> milestones = new MilestoneView(found, filter, read.counted().portfolio().dates(), quarter, words);
        }
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return how final the figures are */
    public String getFinality() {
        return quarters.finality(read.counted().portfolio());
    }

    /** @return the sentence with the news: how many of how many projects are listed */
    public String getLead() {
        int all = read.projects().size();
        return filter.isNarrowed()
                ? locale.messages().get("list.lead.some", format.number(found.size()), format.number(all))
                : locale.messages().get("list.lead.all", format.number(all));
    }

    /** @return the form that is shown, as addresses write it */
    public String getView() {
        return filter.view().parameter();
    }

    /** @return the four forms */
    public List<Tab> getTabs() {
        return Arrays.stream(ViewKind.values()).map(v -> new Tab(v.parameter(), filter.with(ProjectFilter.VIEW, v.parameter()).address(),
                v == filter.view() ? "page" : null)).toList();
    }

    /** @return whether no project is left */
    public boolean isNoneFound() {
        return found.isEmpty();
    }

    /** @return whether the quarter has no project at all */
    public boolean isEmptyQuarter() {
        return read.projects().isEmpty();
    }

    /** @return the projects of the page */
    public List<ProjectLine> getLines() {
        return lines;
    }

    /** @return the projects by their stages */
    public List<Board.Lane> getLanes() {
        return lanes;
    }

    /** @return the projects of the page in time */
    public ProjectTimeline getTimeline() {
        return timeline;
    }

    /** @return whether the timeline shows quarters and not years */
    public boolean isQuarterly() {
        return filter.get(ProjectFilter.SCALE) != null;
    }

    /** @return the timeline's two scales */
    public List<Tab> getScales() {
        boolean quarterly = isQuarterly();
        return List.of(new Tab("year", filter.with(ProjectFilter.SCALE, null).address(), quarterly ? null : "true"),
                new Tab("quarter", filter.with(ProjectFilter.SCALE, "quarter").address(), quarterly ? "true" : null));
    }

    /** @return the milestones of the projects */
    public MilestoneView getMilestones() {
        return milestones;
    }

    /** @return the heads of the columns */
    public List<Heading> getHeadings() {
        return filter.columns().stream().map(c -> Heading.of(filter, ProjectFilter.SORT, c.parameter(), c == filter.sort(),
                c.isNumber())).toList();
    }

    /** @return the columns to choose from, the chosen ones in their order first */
    public List<Offered> getOffered() {
        List<Column> chosen = filter.columns();
        return ColumnChoice.offered(chosen).stream().map(c -> new Offered(c.parameter(), chosen.contains(c), c == Column.TITLE)).toList();
    }

    /** @return the list with the usual columns; null where they are shown */
    public String getUsualColumns() {
        return filter.get(ProjectFilter.COLUMNS) == null ? null : filter.with(ProjectFilter.COLUMNS, null).address();
    }

    /** @return saved views */
    public SavedMenu getMenu() {
        return menu;
    }

    /** @return what the list is filtered by */
    public List<FilterChoices.Chip> getChips() {
        return chips;
    }

    /** @return the same form with nothing left out */
    public String getEverything() {
        return filter.widened().address();
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

    /** @return what is searched for, or null */
    public String getText() {
        return filter.get(ProjectFilter.TEXT);
    }

    /** @return the organisation that the list is of, as the address has it, or null */
    public String getOrganisation() {
        return filter.get(ProjectFilter.ORGANISATION);
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }

    /** @return what the page's forms and its choice of quarters hand on */
    public HandedOn getHandedOn() {
        return new HandedOn(filter);
    }

    /**
     * What is shown, as a file.
     *
     * @param extension xlsx or csv
     * @return its address
     */
    public String file(String extension) {
        return filter.address(PortfolioFile.PATH + extension);
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
}
