package org.sutthang.portfolio.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.SealedQuarter;
import org.sutthang.portfolio.period.SnapshotService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The list of quarters with their reports, read once. */
@Named("reports")
@RequestScoped
public class ReportsBean {

    private static final int SHORT_SEAL = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    @Inject
    private PeriodService periods;
    @Inject
    private PortfolioReading standings;
    @Inject
    private SnapshotService snapshots;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private ReaderFormat format;
    @Inject
    private Clock clock;
    @Inject
    private LocaleBean locale;

    private List<Line> lines = List.of();
    private List<Line> older = List.of();
    private List<Line> offered = List.of();
    private String lead;

    /**
     * A quarter with its reports.
     *
     * @param quarter the quarter
     * @param parameter the quarter as addresses write it
     * @param dates its first and last day
     * @param state how the period stands
     * @param revision the latest revision of a closed one, or null
     * @param seal the seal's first digits, or null
     * @param fullSeal the seal, or null
     * @param sealedAt when it was sealed, or null
     * @param earlier the revisions that it replaced, the latest first; each can still be printed
     */
    public record Line(FiscalQuarter quarter, String parameter, String dates, String state, Integer revision,
            String seal, String fullSeal, String sealedAt, List<Earlier> earlier) {

        /** @return how many months of its fiscal year end with it */
        public int getMonths() {
            return quarter.quarter() * MONTHS_OF_A_QUARTER;
        }
    }

    /**
     * A revision that another has replaced.
     *
     * @param revision its number
     * @param name its number with the day it was sealed
     */
    public record Earlier(int revision, String name) {
    }

    /** Reads the quarters. */
    public void load() {
        Map<FiscalQuarter, PeriodWindow> windows = new TreeMap<>(Comparator.reverseOrder());
        periods.all().forEach(w -> windows.put(w.dates().quarter(), w));
        for (FiscalQuarter recent : List.of(standings.running(), standings.current())) {
            windows.computeIfAbsent(recent, periods::window);
        }
        Map<FiscalQuarter, List<SealedQuarter>> sealed = snapshots.revisions().stream()
                .collect(Collectors.groupingBy(SealedQuarter::quarter));
        lines = windows.values().stream().map(w -> line(w, sealed.getOrDefault(w.dates().quarter(), List.of()))).toList();
        // What is read most stands open: what is not closed yet, and the latest that is; the rest is folded.
        Line latest = lines.stream().filter(l -> l.revision() != null).findFirst().orElse(null);
        Line provisional = lines.stream().filter(l -> l.revision() == null && l.quarter().equals(standings.current())).findFirst().orElse(null);
        offered = offered(lines, QuarterChoice.read(Faces.getRequestParameter("quarter")).orElse(null), latest, provisional);
        int open = latest == null ? lines.size() : lines.indexOf(latest) + 1;
        older = lines.subList(open, lines.size());
        lines = lines.subList(0, open);
        lead = sealed.keySet().stream().max(Comparator.naturalOrder())
                .map(q -> format.text("reports.lead", format.quarter(q))).orElseGet(() -> format.text("reports.lead.none"));
    }

    /** The quarter that the reader comes from first, then the latest closed one; without the first also what is reported now. */
    static List<Line> offered(List<Line> lines, FiscalQuarter asked, Line latest, Line provisional) {
        Line own = lines.stream().filter(l -> l.quarter().equals(asked)).findFirst().orElse(null);
        return Stream.of(own, latest, own == null ? provisional : null).filter(Objects::nonNull).distinct().toList();
    }

    /** Of several revisions the latest comes first. */
    private Line line(PeriodWindow window, List<SealedQuarter> revisions) {
        SealedQuarter sealed = revisions.isEmpty() ? null : revisions.get(0);
        FiscalQuarter quarter = window.dates().quarter();
        return new Line(quarter, QuarterChoice.written(quarter),
                format.range(window.dates().firstDay(), window.dates().lastDay()),
                window.state(LocalDate.now(clock)).name(), sealed == null ? null : sealed.revision(),
                sealed == null ? null : sealed.seal().substring(0, SHORT_SEAL), sealed == null ? null : sealed.seal(),
                sealed == null ? null : format.dateTime(sealed.sealedAt()), revisions.stream().skip(1)
                        .map(r -> new Earlier(r.revision(), format.text("reports.earlier", r.revision(),
                                format.dateTime(r.sealedAt())))).toList());
    }

    /** @return the quarters whose report is offered at the head of the page, the one most asked for first */
    public List<Line> getOffered() {
        return offered;
    }

    /** @return the quarters before the latest closed one, the latest first */
    public List<Line> getOlder() {
        return older;
    }

    /** @return the quarters that are not closed, and the latest that is; the latest first */
    public List<Line> getLines() {
        return lines;
    }

    /** @return the languages of reports, the reader's first */
    public List<String> getWords() {
        return locale.isThai() ? List.of("th", "en") : List.of("en", "th");
    }

    /** @return the sentence with the news */
    public String getLead() {
        return lead;
    }

    /** @return whether the reader may have the whole portfolio as a workbook */
    public boolean isExporter() {
        return currentUser.may(Permission.EXPORT);
    }

    /** @return whether the reader may have the sealed documents */
    public boolean isSealReader() {
        return currentUser.may(Permission.READ_EVERYTHING) && currentUser.boundTo().isEmpty();
    }

    /** @return whether the reader reviews and closes periods */
    public boolean isMonitor() {
        return currentUser.may(Permission.GOVERN_PERIODS);
    }
}
