package org.sutthang.portfolio.web.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.AttainmentByOrganisation;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;

/**
 * Attainment by organisation over the last quarters: the plain mean over its projects, children included, that have one
 * and are not NOT_REPORTED, with its coverage.
 */
public final class AttainmentHeat {

    private static final int MOST_QUARTERS = 4;
    private static final int MOST_ROWS = 10;

    private final List<CountedPortfolio> quarters;
    private final OrganisationTree tree;
    private final LocaleBean locale;
    private final ReaderFormat format;
    private final List<Row> rows;

    /**
     * An organisation's row.
     *
     * @param name its name
     * @param link its projects
     * @param cells a cell for each quarter
     */
    public record Row(String name, String link, List<Cell> cells) {
    }

    /**
     * The attainment of a quarter.
     *
     * @param percent in percent, or a dash
     * @param tone the status it has by the round's thresholds
     * @param coverage on how many of the projects that owe a report it rests
     */
    public record Cell(String percent, Status tone, String coverage) {
    }

    AttainmentHeat(List<CountedPortfolio> series, OrganisationTree tree, LocaleBean locale, ReaderFormat format,
            String context, ProjectFilter list) {
        this.quarters = series.subList(Math.max(0, series.size() - MOST_QUARTERS), series.size());
        this.tree = tree;
        this.locale = locale;
        this.format = format;
        this.rows = largest().stream().map(o -> row(o, context + list.organisation(o.code()).address())).toList();
    }

    /** The organisations that deliver most projects. */
    private List<OrganisationSummary> largest() {
        AttainmentByOrganisation last = quarters.getLast().attainment();
        return tree.all().stream().filter(o -> last.projects(o.code()) > 0)
                .sorted(Comparator.comparingInt((OrganisationSummary o) -> -last.projects(o.code()))
                        .thenComparing(OrganisationSummary::code))
                .limit(MOST_ROWS).toList();
    }

    private Row row(OrganisationSummary organisation, String link) {
        Set<String> within = tree.within(organisation.code());
        return new Row(locale.pick(organisation.nameTh(), organisation.nameEn()), link,
                quarters.stream().map(q -> cell(q.attainment().of(within), q.portfolio().round())).toList());
    }

    private Cell cell(AttainmentByOrganisation.Mean mean, RoundRules round) {
        if (mean.attainment() == null) {
            return new Cell(ReaderFormat.NONE, Status.NOT_RATED, format.text("dashboard.heat.none"));
        }
        return new Cell(format.decimal(mean.attainment().movePointRight(2), 0), tone(mean.attainment(), round),
                format.text("dashboard.heat.coverage", format.number(mean.covered()), format.number(mean.owing())));
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

    /** @return a row for each organisation */
    public List<Row> getRows() {
        return rows;
    }
}
