package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.Status;

/**
 * Attainment and scores of every organisation and of the portfolio, each with its coverage. Rule: plain means over
 * projects that have a figure and are not NOT_REPORTED; what was not reported stays out and is counted beside.
 */
final class IndicatorSection {

    private final Subject subject;
    private final Wording words;

    IndicatorSection(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    Section section() {
        String heading = words.text("indicators");
        if (subject.figures().indicators() == 0) {
            return Section.of(heading, List.of(subject.paragraph("indicators.none")));
        }
        List<Row> rows = new ArrayList<>();
        for (ByOrganisation group : ByOrganisation.of(subject.projects())) {
            rows.add(Row.of(cells(subject.organisation(group.organisation()), group.projects())));
        }
        rows.sort(Comparator.comparing(row -> row.cells().get(0).text()));
        rows.add(Row.total(cells(subject.total(), subject.projects())));
        return Section.of(heading, Subject.blocks(new Block.Table(null, columns(), rows),
                subject.note("indicators.note"), notOwing(), deduction(), yearToDate(), new AttainmentHeat(subject).block()));
    }

    List<String> sentences() {
        Figures figures = subject.figures();
        if (figures.indicators() == 0) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        said.add(words.text("indicators.counts", figures.indicators(), figures.indicatorsMet(),
                figures.indicatorsNotMet(), figures.indicatorsNotReported(), figures.indicatorsNotRated(),
                figures.indicatorsNotDue()));
        if (figures.attainment() != null) {
            said.add(words.text("indicators.mean", words.hundredfold(figures.attainment())) + change(figures));
        }
        return said;
    }

    /** By how many points of a hundred the mean rose or fell. */
    private String change(Figures figures) {
        BigDecimal before = subject.previous() == null ? null : subject.previous().attainment();
        if (before == null) {
            return words.text("summary.end");
        }
        BigDecimal change = figures.attainment().subtract(before);
        String key = "indicators.mean." + (change.signum() == 0 ? "same" : change.signum() > 0 ? "more" : "fewer");
        return words.text(key, words.hundredfold(change.abs()), subject.since()) + words.text("summary.end");
    }

    private List<Column> columns() {
        String scale = words.text(subject.portfolio().round().scale() == ScoreScale.FIVE ? "scale.five"
                : "scale.hundred");
        return List.of(Column.text(words.text("column.organisation"), 26).of(Column.Field.SUBJECT),
                Column.number(words.text("column.reportedIndicators"), 17),
                Column.number(words.text("column.weight"), 11), Column.number(words.text("column.met"), 10),
                Column.number(words.text("column.attainment"), 12).of(Column.Field.ATTAINMENT),
                Column.number(words.text("column.score", scale), 12).of(Column.Field.SCORE),
                Column.number(words.text("column.coverage"), 12));
    }

    private Cell[] cells(String name, List<ProjectStanding> projects) {
        List<IndicatorStanding> due = projects.stream().flatMap(p -> p.standing().indicators().stream())
                .filter(IndicatorStanding::due).toList();
        List<IndicatorStanding> reported = due.stream().filter(IndicatorStanding::reported).toList();
        long met = reported.stream().filter(i -> Boolean.TRUE.equals(i.met())).count();
        List<BigDecimal> attainments = figures(projects, p -> p.standing().attainment());
        List<BigDecimal> scores = figures(projects, p -> p.standing().score());
        Covered rests = Covered.of(projects, p -> p.standing().attainment() != null);
        return new Cell[] {Cell.of(name),
            Cell.of(words.text("nOfM", words.number(reported.size()), words.number(due.size()))),
            subject.decimal(weight(reported, due), 2), subject.number(met),
            subject.hundredfold(mean(attainments)), subject.decimal(mean(scores), 4),
            Cell.of(words.number(rests.covered()) + " / " + words.number(rests.owing()))};
    }

    /** The weight that those reported carry, in percent of the weight of all that are due. */
    private static BigDecimal weight(List<IndicatorStanding> reported, List<IndicatorStanding> due) {
        BigDecimal all = weight(due);
        return all.signum() == 0 ? null : Decimals.divide(weight(reported).multiply(Decimals.HUNDRED), all);
    }

    private static BigDecimal weight(List<IndicatorStanding> indicators) {
        return indicators.stream().map(IndicatorStanding::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> figures(List<ProjectStanding> projects,
            Function<ProjectStanding, BigDecimal> figure) {
        return projects.stream().filter(p -> p.status() != Status.NOT_REPORTED).map(figure)
                .filter(Objects::nonNull).toList();
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        return figures.isEmpty() ? null : Decimals.divide(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.valueOf(figures.size()));
    }

    private Block notOwing() {
        int others = Covered.of(subject.projects(), p -> p.standing().attainment() != null).others();
        return others == 0 ? null : subject.note("indicators.notOwing", others);
    }

    private Block deduction() {
        BigDecimal each = subject.portfolio().round().deduction();
        int deducted = subject.projects(p -> p.standing().missedReports() > 0 && p.standing().score() != null).size();
        return each.signum() == 0 || deducted == 0 ? null
                : subject.note("indicators.deducted", deducted, words.percent(each));
    }

    /** Before the fourth quarter a score against the whole year's criteria is a running one, and is called so. */
    private Block yearToDate() {
        boolean running = subject.quarter().quarter() < 4 && subject.projects().stream()
                .flatMap(p -> p.standing().indicators().stream())
                .anyMatch(i -> i.score() != null && i.card().basis() == CriteriaBasis.RESULT
                        && !i.card().isMetNotMet());
        return running ? subject.note("indicators.running") : null;
    }
}
