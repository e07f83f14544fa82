package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** The statuses of the last two years as columns, and quarter by quarter of the fiscal year as a table. */
final class TrendSection {

    private static final List<Status> FROM_THE_GROUND =
            List.of(Status.GREEN, Status.AMBER, Status.RED, Status.NOT_REPORTED, Status.NOT_RATED);

    private final Subject subject;
    private final Wording words;
    private final List<Figures> quarters;

    TrendSection(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.quarters = subject.course().all().stream().map(PortfolioStanding::figures)
                .filter(f -> f.projects() > 0).toList();
    }

    /** Nothing where there is no other quarter to stand beside. */
    Optional<Section> section() {
        if (quarters.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Section.of(words.text("trend"), List.of(columns(), year())));
    }

    private Block columns() {
        List<Block.Series> series = FROM_THE_GROUND.stream().map(status -> new Block.Series(words.status(status),
                Mark.of(status), quarters.stream().map(f -> BigDecimal.valueOf(count(f, status))).toList())).toList();
        List<String> described = quarters.stream().map(f -> words.text("trend.described",
                words.shortQuarter(f.quarter()), count(f, Status.GREEN), count(f, Status.AMBER), count(f, Status.RED),
                count(f, Status.NOT_REPORTED))).toList();
        return new Block.Columns(words.text("trend.caption", quarters.size()),
                quarters.stream().map(f -> words.shortQuarter(f.quarter())).toList(), series,
                String.join("; ", described));
    }

    private Block year() {
        List<Row> rows = quarters.stream().filter(f -> f.quarter().fiscalYear() == subject.quarter().fiscalYear())
                .map(f -> Row.of(Cell.of(words.shortQuarter(f.quarter())), subject.number(f.projects()),
                        subject.number(count(f, Status.GREEN)), subject.number(count(f, Status.AMBER)),
                        subject.number(count(f, Status.RED)), subject.number(f.reportsMissing()),
                        subject.hundredfold(f.attainment()),
                        Cell.of(words.text("nOfM", words.number(covered(f.quarter()).covered()),
                                words.number(covered(f.quarter()).owing()))))).toList();
        return new Block.Table(words.text("trend.year"), List.of(Column.text(words.text("column.quarter"), 17),
                Column.number(words.text("column.projects"), 11), Column.number(words.status(Status.GREEN), 13),
                Column.number(words.status(Status.AMBER), 10), Column.number(words.status(Status.RED), 9),
                Column.number(words.status(Status.NOT_REPORTED), 12),
                Column.number(words.text("column.attainment"), 15),
                Column.number(words.text("column.coverage"), 13)), rows);
    }

    private Covered covered(FiscalQuarter quarter) {
        return Covered.of(subject.course().all().stream().filter(q -> q.dates().quarter().equals(quarter)).findFirst().orElseThrow()
                .projects(), p -> p.standing().attainment() != null);
    }

    List<String> sentences() {
        if (quarters.size() < 2) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        Figures before = subject.previous();
        if (before != null) {
            said.add(words.text("trend.change", subject.since(), changed(before, Status.GREEN),
                    changed(before, Status.RED), changed(before, Status.NOT_REPORTED)));
        }
        Figures worst = quarters.stream().max(Comparator.comparingInt((Figures f) -> count(f, Status.RED))
                .thenComparing(Figures::quarter)).orElseThrow();
        if (count(worst, Status.RED) > 0) {
            said.add(words.text("trend.worst", quarters.size(), words.shortQuarter(worst.quarter()),
                    count(worst, Status.RED)));
        }
        return said;
    }

    /** Such as เป็นไปตามแผนเพิ่มขึ้น 3 โครงการ. */
    private String changed(Figures before, Status status) {
        return subject.changed(words.status(status), count(subject.figures(), status) - count(before, status));
    }

    private static int count(Figures figures, Status status) {
        return figures.byStatus().getOrDefault(status, 0);
    }
}
