package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;

/** What the money came to, and which benefit is proven. */
final class BenefitSections {

    private final Subject subject;
    private final Wording words;

    BenefitSections(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    Section proven() {
        List<ProjectStanding> proven = subject.projects(p -> p.stage().hasReached(Stage.BENEFIT_PROVEN));
        String heading = words.text("proven");
        if (proven.isEmpty()) {
            return Section.of(heading, List.of(subject.paragraph("proven.none")));
        }
        List<Row> rows = proven.stream().map(p -> Row.of(subject.project(p), subject.organisation(p),
                Cell.marked(Mark.BENEFIT, words.stage(p.stage())), subject.date(p.goliveOn()))).toList();
        return Section.of(heading, List.of(
                counts(proven.size(), subject.figures().reached(Stage.SCALED_OUT)),
                new Block.Table(null, List.of(Column.text(words.text("column.project"), 40),
                        Column.text(words.text("column.organisation"), 24),
                        Column.text(words.text("column.stage"), 22),
                        Column.number(words.text("column.golive"), 15)), rows)));
    }

    /** How many organisations adopted an innovation is sealed for the whole portfolio alone. */
    private Block counts(int proven, int scaledOut) {
        return subject.isPart() ? subject.paragraph("proven.counts.part", proven, scaledOut)
                : subject.paragraph("proven.counts", proven, scaledOut, subject.portfolio().adoptions());
    }

    /** Only projects of which both budget and disbursement are known enter a per cent. */
    Section disbursement() {
        List<ProjectStanding> known = subject.projects(BenefitSections::isKnown);
        int unknown = subject.projects().size() - known.size();
        String heading = words.text("money");
        if (known.isEmpty()) {
            return Section.of(heading, List.of(subject.paragraph("money.none")));
        }
        List<Row> rows = new ArrayList<>();
        for (ByOrganisation group : ByOrganisation.of(known)) {
            rows.add(Row.of(cells(subject.organisation(group.organisation()), group.projects())));
        }
        rows.sort(Comparator.comparing(row -> row.cells().get(0).text()));
        rows.add(Row.total(cells(subject.total(), known)));
        return Section.of(heading, Subject.blocks(
                new Block.Table(null, List.of(Column.text(words.text("column.organisation"), 36),
                        Column.number(words.text("column.projects"), 12),
                        Column.number(words.text("column.budget"), 20),
                        Column.number(words.text("column.disbursed"), 20),
                        Column.number(words.text("column.disbursedPercent"), 12)), rows),
                unknown == 0 ? null : subject.note("money.unknown", unknown)));
    }

    private static boolean isKnown(ProjectStanding project) {
        return project.budgetBaht() != null && project.budgetBaht().signum() > 0 && project.disbursedBaht() != null;
    }

    private Cell[] cells(String name, List<ProjectStanding> projects) {
        BigDecimal budget = sum(projects, ProjectStanding::budgetBaht);
        BigDecimal disbursed = sum(projects, ProjectStanding::disbursedBaht);
        return new Cell[] {Cell.of(name), subject.number(projects.size()), subject.decimal(budget, 0),
            subject.decimal(disbursed, 0),
            subject.decimal(Decimals.divide(disbursed.multiply(Decimals.HUNDRED), budget), 2)};
    }

    private static BigDecimal sum(List<ProjectStanding> projects, Function<ProjectStanding, BigDecimal> amount) {
        return projects.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
