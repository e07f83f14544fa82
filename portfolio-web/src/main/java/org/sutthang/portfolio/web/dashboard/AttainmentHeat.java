package org.sutthang.portfolio.web.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.ReportState;
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

    private final List<PortfolioStanding> quarters;
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

    AttainmentHeat(List<PortfolioStanding> series, OrganisationTree tree, LocaleBean locale, ReaderFormat format,
            String context, ProjectFilter list) {
        this.quarters = series.subList(Math.max(0, series.size() - MOST_QUARTERS), series.size());
        this.tree = tree;
        this.locale = locale;
        this.format = format;
        this.rows = largest().stream().map(o -> row(o, context + list.organisation(o.code()).address())).toList();
    }

    /** The organisations that deliver most projects; those that have nothing but one child's are left to the child. */
    private List<OrganisationSummary> largest() {
        Map<String, Long> own = quarters.getLast().projects().stream()
                .collect(Collectors.groupingBy(p -> p.organisation().code(), Collectors.counting()));
        List<OrganisationSummary> delivering = new ArrayList<>(tree.all().stream()
                .filter(o -> own.containsKey(o.code())).toList());
        delivering.sort(Comparator.comparingLong((OrganisationSummary o) -> -own.get(o.code()))
                .thenComparing(OrganisationSummary::code));
        return delivering.stream().limit(MOST_ROWS).toList();
    }

    private Row row(OrganisationSummary organisation, String link) {
        Set<String> within = tree.within(organisation.code());
        return new Row(locale.pick(organisation.nameTh(), organisation.nameEn()), link,
                quarters.stream().map(q -> cell(q, p -> within.contains(p.organisation().code()))).toList());
    }

    private Cell cell(PortfolioStanding quarter, Predicate<ProjectStanding> ours) {
        List<ProjectStanding> rated = quarter.projects().stream().filter(ours)
                .filter(p -> p.status() != Status.NOT_REPORTED && p.standing().attainment() != null).toList();
        List<BigDecimal> attained = rated.stream().map(p -> p.standing().attainment()).toList();
        long covered = rated.stream().filter(AttainmentHeat::owesReport).count();
        long owing = quarter.projects().stream().filter(ours).filter(AttainmentHeat::owesReport).count();
        if (attained.isEmpty()) {
            return new Cell(ReaderFormat.NONE, Status.NOT_RATED, format.text("dashboard.heat.none"));
        }
        BigDecimal mean = attained.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(attained.size()), 6, RoundingMode.HALF_UP);
        return new Cell(format.decimal(mean.movePointRight(2), 0), tone(mean, quarter.round()),
                format.text("dashboard.heat.coverage", format.number(covered), format.number(owing)));
    }

    private static boolean owesReport(ProjectStanding project) {
        return project.update().report() != ReportState.NOT_OWED;
    }

    private static Status tone(BigDecimal mean, RoundRules round) {
        if (mean.compareTo(round.progressGreen()) >= 0) {
            return Status.GREEN;
        }
        return mean.compareTo(round.progressRed()) < 0 ? Status.RED : Status.AMBER;
    }

    /** @return the names of the quarters, the earliest first */
    public List<String> getQuarters() {
        return quarters.stream().map(q -> format.quarterTick(q.dates().quarter())).toList();
    }

    /** @return a row for each organisation */
    public List<Row> getRows() {
        return rows;
    }
}
