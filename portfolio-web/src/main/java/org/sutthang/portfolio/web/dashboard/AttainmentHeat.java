package org.sutthang.portfolio.web.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.AttainmentByOrganisation;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;

/**
 * Attainment by organisation over the last quarters: the plain mean over its projects, children included, that have one
 * and are not NOT_REPORTED, with its coverage.
 */
public final class AttainmentHeat {

    private static final int MOST_QUARTERS = 4;
    /** The room for rows on a screen of 768, where a name of one line takes five and one of two lines seven. */
    private static final int ROOM = 35;
    private static final int ONE_LINE = 5;
    private static final int TWO_LINES = 7;
    /** Names of more letters than this, marks above and below them not counted, break into a second line. */
    private static final int LETTERS_OF_A_LINE = 24;
    private static final int MOST_ROWS = 100;
    /** As many as stand on a wall at a time in letters that are read from four metres. */
    private static final int WALL_ROWS = 9;
    /** Names longer than this may be cut at their second line and are shown whole to whoever points at them. */
    private static final int LONG_NAME = 38;

    private final List<CountedPortfolio> quarters;
    private final OrganisationTree tree;
    private final LocaleBean locale;
    private final ReaderFormat format;
    private final String context;
    private final boolean compared;
    private final List<Row> rows;
    private final int number;
    private final int shown;

    /**
     * An organisation's row.
     *
     * @param name its name
     * @param whole its name again where it is long, or null
     * @param link its projects
     * @param cells a cell for each quarter
     * @param change from the first quarter to the last where two are compared, or null
     */
    public record Row(String name, String whole, String link, List<Cell> cells, String change) {
    }

    /**
     * The attainment of a quarter.
     *
     * @param percent in percent, or a dash
     * @param tone the status it has by the round's thresholds
     * @param share on how many of the projects that owe a report it rests, in short, or on how many others where none owes one;
     *     empty where there is no result
     * @param coverage the same in words
     * @param link the organisation's projects in that quarter, or null where it has no result
     */
    public record Cell(String percent, Status tone, String share, String coverage, String link) {
    }

    AttainmentHeat(List<CountedPortfolio> series, CountedPortfolio compared, OrganisationTree tree, LocaleBean locale,
            ReaderFormat format, String context) {
        this.compared = compared != null;
        this.quarters = compared != null ? List.of(compared, series.getLast())
                : series.subList(Math.max(0, series.size() - MOST_QUARTERS), series.size());
        this.tree = tree;
        this.locale = locale;
        this.format = format;
        this.context = context;
        List<OrganisationSummary> delivering = delivering();
        this.number = delivering.size();
        // The lowest first: who is below target is not to be looked for.
        this.rows = delivering.stream().limit(MOST_ROWS).sorted(Comparator.comparing(this::attainment,
                Comparator.nullsLast(Comparator.naturalOrder()))).map(this::row).toList();
        this.shown = shown(rows);
    }

    private BigDecimal attainment(OrganisationSummary organisation) {
        return quarters.getLast().attainment().of(tree.within(organisation.code())).attainment();
    }

    /** The organisations that deliver projects, those with most of them first. */
    private List<OrganisationSummary> delivering() {
        AttainmentByOrganisation last = quarters.getLast().attainment();
        return tree.all().stream().filter(o -> last.projects(o.code()) > 0)
                .sorted(Comparator.comparingInt((OrganisationSummary o) -> -last.projects(o.code()))
                        .thenComparing(OrganisationSummary::code))
                .toList();
    }

    private Row row(OrganisationSummary organisation) {
        Set<String> within = tree.within(organisation.code());
        List<Cell> cells = quarters.stream().map(q -> cell(q.attainment().of(within), q.portfolio().round(),
                link(q, organisation))).toList();
        String name = locale.pick(organisation.nameTh(), organisation.nameEn());
        return new Row(name, name.length() > LONG_NAME ? name : null, link(quarters.getLast(), organisation), cells,
                compared ? change(quarters.getFirst().attainment().of(within), quarters.getLast().attainment().of(within)) : null);
    }

    private String link(CountedPortfolio of, OrganisationSummary organisation) {
        return context + ProjectFilter.of(QuarterChoice.written(of.figures().quarter())).organisation(organisation.code()).address();
    }

    private Cell cell(AttainmentByOrganisation.Mean mean, RoundRules round, String link) {
        if (mean.attainment() == null) {
            return new Cell(ReaderFormat.NONE, Status.NOT_RATED, "", format.text("dashboard.heat.none"), null);
        }
        String covered = format.number(mean.covered());
        String owing = format.number(mean.owing());
        String others = format.number(mean.others());
        String coverage = mean.owing() == 0 ? format.text("dashboard.heat.notOwing", others)
                : format.text("dashboard.heat.coverage", covered, owing)
                        + (mean.others() == 0 ? "" : " " + format.text("dashboard.heat.others", others));
        return new Cell(percent(mean.attainment()), tone(mean.attainment(), round),
                mean.owing() == 0 ? "+" + others : covered + "/" + owing, coverage, link);
    }

    private String percent(BigDecimal fraction) {
        return format.decimal(fraction.movePointRight(2), 0);
    }

    /** In points of the percentages as they are shown, so that whoever subtracts them comes to the same. */
    private String change(AttainmentByOrganisation.Mean before, AttainmentByOrganisation.Mean now) {
        if (before.attainment() == null || now.attainment() == null) {
            return ReaderFormat.NONE;
        }
        return format.signed(rounded(now.attainment()).subtract(rounded(before.attainment())));
    }

    private static BigDecimal rounded(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    }

    private static Status tone(BigDecimal mean, RoundRules round) {
        if (mean.compareTo(round.progressGreen()) >= 0) {
            return Status.GREEN;
        }
        return mean.compareTo(round.progressRed()) < 0 ? Status.RED : Status.AMBER;
    }

    /** @return the names of the quarters, the earliest first */
    public List<String> getQuarters() {
        return quarters.stream().map(q -> format.quarterTick(q.figures().quarter())).toList();
    }

    /** @return how many organisations have a result in the quarter shown */
    public long getJudged() {
        return rows.stream().filter(r -> r.cells().getLast().link() != null).count();
    }

    /** @return under which percentage an organisation counts as below target, by the round of the quarter shown */
    public String getThreshold() {
        return percent(quarters.getLast().portfolio().round().progressRed());
    }

    /** @return how many of them are below target */
    public long getBelow() {
        return rows.stream().filter(r -> r.cells().getLast().tone() == Status.RED).count();
    }

    /** @return how many organisations deliver projects and are not shown at all */
    public int getLeftOut() {
        return number - rows.size();
    }

    /** @return all rows in pages for a wall */
    public List<List<Row>> getWallPages() {
        return IntStream.range(0, (rows.size() + WALL_ROWS - 1) / WALL_ROWS)
                .mapToObj(n -> rows.subList(n * WALL_ROWS, Math.min(rows.size(), (n + 1) * WALL_ROWS))).toList();
    }

    /** @return the rows of the first organisations, the lowest first and of equal ones those that deliver most */
    public List<Row> getRows() {
        return rows.subList(0, shown);
    }

    /** @return the rows of the organisations after these, as far as they are shown at all */
    public List<Row> getMore() {
        return rows.subList(shown, rows.size());
    }

    /** How many rows there is room for. */
    private static int shown(List<Row> rows) {
        int taken = 0;
        int shown = 0;
        for (Row row : rows) {
            boolean broken = row.name().codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count() > LETTERS_OF_A_LINE;
            taken += broken ? TWO_LINES : ONE_LINE;
            if (taken > ROOM) {
                break;
            }
            shown++;
        }
        return shown;
    }

    /** @return whether two quarters are compared */
    public boolean isCompared() {
        return compared;
    }

    /** @return whether any organisation has a result */
    public boolean isDrawn() {
        return rows.stream().flatMap(r -> r.cells().stream()).anyMatch(c -> c.link() != null);
    }
}
