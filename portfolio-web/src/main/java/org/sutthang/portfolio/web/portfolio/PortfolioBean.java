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
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.KeptPage;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The portfolio browser: what its address asks for, in one of four forms, read once. */
@Named("portfolio")
@KeptPage.At("/portfolio")
@RequestScoped
public class PortfolioBean implements KeptPage {

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
    private FilterPanel panel;
    private ListView list;
    private List<Board.Lane> lanes = List.of();
    private TimelineView timeline;
    private MilestoneView milestones;
    private SavedMenu menu;

    /**
     * A way to look at the same projects.
     *
     * @param key its key in messages
     * @param link where it is
     * @param current page where it is the one shown, as assistive technology reads it; null elsewhere
     */
    public record Tab(String key, String link, String current) {
    }

    @Override
    @Transactional
    public Optional<List<Object>> read() {
        read = question.read(request);
        choice = quarters.choice(read.quarter());
        filter = read.filter().in(choice.getParameter());
        AskedProjects.check(read, asked);
        // What an empty quarter says depends on how far the whole product has come, which is in no edition.
        return isEmptyQuarter() || SavedMenu.opening(read.offer(), read.filter()).isPresent() ? Optional.empty()
                : Optional.of(List.of(choice, read.counted().edition(), read.tree().edition(), read.offer(), read.before(), read.beside(),
                        asked.getTold()));
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
        panel = new FilterPanel(filter, new FilterChoices(read, locale), found.size(), other -> question.count(read, other));
        menu = new SavedMenu(read.offer(), filter, locale.getLocale());
        show(words);
    }

    private void show(ProjectWords words) {
        String quarter = choice.getParameter();
        switch (filter.view()) {
            case LIST -> list = new ListView(found, filter, quarter, words);
            case BOARD -> lanes = Board.of(found, filter, quarter, words);
            case TIMELINE -> timeline = new TimelineView(found, filter, read.counted().portfolio(), quarter, words);
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

    /** @return what narrows the list */
    public FilterPanel getPanel() {
        return panel;
    }

    /** @return the projects as a list */
    public ListView getList() {
        return list;
    }

    /** @return the projects by their stages */
    public List<Board.Lane> getLanes() {
        return lanes;
    }

    /** @return the projects in time */
    public TimelineView getTimeline() {
        return timeline;
    }

    /** @return the milestones of the projects */
    public MilestoneView getMilestones() {
        return milestones;
    }

    /** @return saved views */
    public SavedMenu getMenu() {
        return menu;
    }

    /**
     * What is shown, as a file.
     *
     * @param extension xlsx or csv
     * @return its address
     */
    public String file(String extension) {
        return FilterAddress.of(filter, PortfolioFile.PATH + extension);
    }

    /**
     * What the projects of the list are aligned to, as a file.
     *
     * @param extension xlsx or csv
     * @return its address
     */
    public String alignmentFile(String extension) {
        return FilterAddress.of(filter, AlignmentFile.PATH + extension);
    }
}
