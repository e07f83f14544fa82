package org.sutthang.portfolio.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.round.RoundService;
import org.sutthang.portfolio.round.RoundVersion;
import org.sutthang.portfolio.round.RoundYear;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The rounds of all fiscal years, and of one of them all versions and what each closed quarter was sealed with. */
@Named("rounds")
@RequestScoped
public class RoundsBean {

    private static final String YEAR = "year";

    @Inject
    private RoundService rounds;
    @Inject
    private PeriodService periods;
    @Inject
    private PortfolioReading standings;
    @Inject
    private RoundWords words;
    @Inject
    private ReaderFormat format;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HttpServletRequest request;

    private int year;
    private RoundYear shown;
    private List<Line> lines = List.of();
    private List<Version> versions = List.of();
    private List<Sealed> sealed = List.of();
    private boolean changeable;

    /**
     * A fiscal year.
     *
     * @param year the Buddhist year
     * @param name as the reader writes it
     * @param version which version holds, or that the defaults do
     * @param scale the scale of its scores
     * @param deadline when its reports are due
     * @param current page where it is the one shown
     */
    public record Line(int year, String name, String version, String scale, String deadline, String current) {
    }

    /**
     * A version of the year shown.
     *
     * @param version the version
     * @param title such as ฉบับที่ 2
     * @param changes in what it differs from the one before it
     */
    public record Version(RoundVersion version, String title, List<RoundWords.Change> changes) {
    }

    /**
     * A closed quarter of the year shown.
     *
     * @param quarter the quarter
     * @param parameter as in the address
     * @param revision its latest revision
     * @param round the version it was sealed with, in words
     */
    public record Sealed(FiscalQuarter quarter, String parameter, int revision, String round) {
    }

    @PostConstruct
    void read() {
        int running = standings.running().fiscalYear();
        String asked = request.getParameter(YEAR);
        year = asked != null && asked.matches("2[45]\\d\\d") && Integer.parseInt(asked) <= running + 1
                ? Integer.parseInt(asked) : running;
    }

    /** Reads the rounds. */
    public void load() {
        List<PeriodWindow> windows = periods.all();
        Map<Integer, RoundYear> set = rounds.all().stream()
                .collect(Collectors.toMap(RoundYear::fiscalYear, Function.identity()));
        TreeSet<Integer> years = new TreeSet<>(set.keySet());
        windows.forEach(w -> years.add(w.dates().quarter().fiscalYear()));
        int running = standings.running().fiscalYear();
        years.addAll(List.of(year, running, running + 1));
        lines = years.descendingSet().stream().map(y -> line(set.getOrDefault(y, new RoundYear(y, List.of())))).toList();
        shown = set.getOrDefault(year, new RoundYear(year, List.of()));
        versions = shown.versions().stream().map(v -> new Version(v, version(v.number()),
                words.changes(shown.differences(v.number())))).toList();
        List<FiscalQuarter> closed = windows.stream().filter(PeriodWindow::closed).map(w -> w.dates().quarter())
                .filter(q -> q.fiscalYear() == year).sorted().toList();
        sealed = closed.stream().map(this::sealed).toList();
        changeable = closed.size() < FiscalQuarter.PER_YEAR && currentUser.boundTo().isEmpty();
    }

    private Line line(RoundYear of) {
        return new Line(of.fiscalYear(), format.fiscalYear(of.fiscalYear()), version(of.number()),
                words.scale(of.current().rules().scale()), format.days(of.current().rules().deadlineDays()),
                of.fiscalYear() == year ? "page" : null);
    }

    private Sealed sealed(FiscalQuarter quarter) {
        PortfolioStanding portfolio = standings.portfolio(quarter).portfolio();
        Integer version = portfolio.round().version();
        return new Sealed(quarter, QuarterChoice.written(quarter), portfolio.sealing().revision(),
                version(version == null ? 0 : version));
    }

    private String version(int number) {
        return number == 0 ? format.text("rounds.default") : format.text("rounds.version", number);
    }

    /** @return the fiscal year shown, as the reader writes it */
    public String getName() {
        return format.fiscalYear(year);
    }

    /** @return the fiscal year shown */
    public int getYear() {
        return year;
    }

    /** @return which version holds in it */
    public String getHolding() {
        return version(shown.number());
    }

    /** @return whether anybody has set its round */
    public boolean isSet() {
        return shown.number() > 0;
    }

    /** @return whether the reader can change it: not all of it is closed, and the reader is bound to no organisation */
    public boolean isChangeable() {
        return changeable;
    }

    /** @return what holds in it */
    public List<RoundWords.Value> getValues() {
        return words.values(shown.current());
    }

    /** @return the fiscal years, the latest first */
    public List<Line> getLines() {
        return lines;
    }

    /** @return the versions of the year shown, the latest first */
    public List<Version> getVersions() {
        return versions;
    }

    /** @return the closed quarters of the year shown */
    public List<Sealed> getSealed() {
        return sealed;
    }
}
