package org.sutthang.portfolio.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PendingReviews;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PeriodState;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.PeopleNames;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.QuarterPage;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.form.Seen;

/** The monitor's period page: who has reported and who has not, read once. */
@Named("reporting")
@RequestScoped
public class ReportingBean {

    static final String PATH = "/period";
    static final String SELECTED = "selected";

    private static final int PER_PAGE = 50;

    @Inject
    private PeriodService periods;
    @Inject
    private PortfolioReading standings;
    @Inject
    private StoppedSince stopped;
    @Inject
    private PendingReviews pending;
    @Inject
    private PeriodQuarter address;
    @Inject
    private QuarterPage quarters;
    @Inject
    private PeopleNames names;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private FiscalQuarter quarter;
    private PeriodWindow window;
    private PeriodState state;
    private PortfolioStanding portfolio;
    private ReportingList list;
    private List<Tab> tabs = List.of();
    private List<ProjectStanding> missing = List.of();
    private List<ReportLine> lines = List.of();
    private List<Completeness> completeness = List.of();
    private Pages pages;
    private QuarterChoice choice;

    /**
     * A list to look at, with its length.
     *
     * @param label its name with its length
     * @param link its address
     * @param current page where it is the one shown
     */
    public record Tab(String label, String link, String current) {
    }

    /** Reads what the address asks for; called again once something was changed and the page stays. */
    @PostConstruct
    void load() {
        quarter = address.read();
        window = periods.window(quarter);
        state = window.state(today());
        portfolio = standings.of(quarter);
        names.read(portfolio.sealing() == null ? List.of() : List.of(portfolio.sealing().sealedBy()));
        choice = quarters.choice(quarter);
        list = ReportingList.read(request.getParameter("list"));
        address.check("list", list.parameter());
        Map<ReportingList, List<ProjectStanding>> all = new EnumMap<>(ReportingList.class);
        for (ReportingList one : ReportingList.values()) {
            all.put(one, portfolio.projects().stream().filter(one::holds).toList());
        }
        missing = all.get(ReportingList.MISSING);
        tabs = all.entrySet().stream().map(e -> new Tab(
                format.text("reporting.tab." + words(e.getKey()), format.number(e.getValue().size())),
                listAddress(e.getKey()).toString(), e.getKey() == list ? "page" : null)).toList();
        pages = Pages.of(request.getParameter("page"), all.get(list).size(), PER_PAGE,
                n -> listAddress(list).with("page", n).toString());
        lines = lines(pages.rows(all.get(list)));
        completeness = Completeness.of(portfolio.projects(), locale, format);
    }

    private List<ReportLine> lines(List<ProjectStanding> projects) {
        Map<String, Long> versions = isReviewable() ? pending.versions(quarter) : Map.of();
        String[] sent = request.getParameterValues(SELECTED);
        Set<String> selected = Seen.read(sent).stream().map(Seen::code).collect(Collectors.toSet());
        return projects.stream().map(p -> ReportLine.of(p, choice.getParameter(), locale, isStopped(p), versions.get(p.code()),
                selected.contains(p.code()))).toList();
    }

    /** What was sealed says nothing of the time after. */
    private boolean isStopped(ProjectStanding project) {
        return isSettled() ? project.stage() == Stage.STOPPED : stopped.holds(project, quarter);
    }

    /** What is still to be done has another name once the quarter is closed and nothing can be done any more. */
    private String words(ReportingList of) {
        return window.closed() ? of.parameter() + ".closed" : window.passedOver() ? of.parameter() + ".passed" : of.parameter();
    }

    private PageAddress listAddress(ReportingList of) {
        return new PageAddress(PATH).with(PeriodQuarter.PARAMETER, choice.getParameter()).with("list", of.parameter());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return the sentence with the news */
    public String getLead() {
        long owed = owed();
        long reported = count(p -> p.update().report() == ReportState.REPORTED);
        long late = count(p -> p.update().report() == ReportState.REPORTED && p.update().late());
        return owed == 0 ? format.text("reporting.lead.none")
                : format.text("reporting.lead", format.number(reported), format.number(owed), format.number(late));
    }

    /** @return whether a report is owed by any project */
    public boolean isOwing() {
        return owed() > 0;
    }

    private long owed() {
        return count(p -> p.update().report() != ReportState.NOT_OWED);
    }

    /** @return the projects to ask for a report, on whichever page of the list they stand; those stopped since are left out */
    List<ProjectStanding> getMissing() {
        return missing.stream().filter(p -> !isStopped(p)).toList();
    }

    /** @return how many stand in two lists, for what was sent back is not reported either; null where none does */
    public String getTwice() {
        long twice = count(p -> ReportingList.MISSING.holds(p) && ReportingList.RETURNED.holds(p));
        return twice == 0 ? null : format.text("reporting.twice", format.number(twice));
    }

    private long count(Predicate<ProjectStanding> which) {
        return portfolio.projects().stream().filter(which).count();
    }

    /** @return the quarter shown */
    public FiscalQuarter getQuarter() {
        return quarter;
    }

    /** @return the quarter shown and those to go to */
    public QuarterChoice getChoice() {
        return choice;
    }

    /** @return how the period stands: UPCOMING, OPEN, IN_REVIEW, LOCKED, PASSED_OVER or CLOSED */
    public PeriodState getState() {
        return state;
    }

    /** @return the quarter's first and last day */
    public String getDates() {
        return format.range(window.dates().firstDay(), window.dates().lastDay());
    }

    /** @return the last day of a quarter that still runs; null of one that has ended */
    public LocalDate getRunsUntil() {
        return window.dates().isRunning(today()) ? window.dates().lastDay() : null;
    }

    /** @return the common deadline */
    public LocalDate getDeadlineOn() {
        return window.deadlineOn();
    }

    /** @return whether it was opened as a period */
    public boolean isOpened() {
        return window.opened();
    }

    /** @return whether the monitor is bound to no organisation, and so may open and close periods */
    public boolean isWhole() {
        return portfolio.part() == null;
    }

    /** @return whose projects alone are shown, or null for all */
    public String getScope() {
        return isWhole() ? null : quarters.scope(portfolio.part());
    }

    /** @return whether it is closed */
    public boolean isClosed() {
        return window.closed();
    }

    /** @return whether a later quarter was closed without it, so that it is neither opened nor closed any more */
    public boolean isPassedOver() {
        return window.passedOver();
    }

    private boolean isSettled() {
        return window.closed() || window.passedOver();
    }

    /** @return whether the quarter has ended and can be closed by the reader */
    public boolean isClosable() {
        return isWhole() && !isSettled() && window.dates().hasEnded(today());
    }

    /** @return whether the next quarter has begun, so that it can be gone to */
    public boolean isNextThere() {
        return choice.getNext() != null;
    }

    /** @return revision and seal of a closed period, or null */
    public PortfolioStanding.Sealing getSealing() {
        return portfolio.sealing();
    }

    /** @return whether what was handed in can be accepted or returned */
    public boolean isReviewable() {
        return list == ReportingList.REVIEW && !isSettled();
    }

    /** @return which list is shown: missing, review, returned or accepted */
    public String getList() {
        return list.parameter();
    }

    /** @return the key of the sentence that says that the list is empty; its hint stands under it with ".hint" */
    public String getEmptyKey() {
        if (window.passedOver()) {
            return "reporting.none.passed";
        }
        return owed() == 0 ? "reporting.none.owed" : "reporting.none." + words(list);
    }

    /** @return the lists to look at */
    public List<Tab> getTabs() {
        return tabs;
    }

    /** @return the projects of the page */
    public List<ReportLine> getLines() {
        return lines;
    }

    /** @return how complete the reports of each organisation are, all of them together first */
    public List<Completeness> getCompleteness() {
        return completeness;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }
}
