package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
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

    private static final int MOST_NAMES = 3;

    private final Subject subject;
    private final Wording words;

    BenefitSections(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    Section proven() {
        List<ProjectStanding> proven = proven(subject.projects());
        String heading = words.text("proven");
        if (proven.isEmpty()) {
            return Section.of(heading, Subject.blocks(subject.paragraph("proven.none"), ProvinceBlock.of(subject)));
        }
        List<Row> rows = proven.stream().map(p -> Row.of(subject.project(p), subject.organisation(p),
                new Cell(words.stage(p.stage()), Mark.BENEFIT, provenSince(p).map(q -> words.text("proven.new",
                        words.shortQuarter(q))).orElse(null), null), subject.date(p.goliveOn()))).toList();
        return Section.of(heading, Subject.blocks(
                new Block.Table(null, List.of(Column.text(words.text("column.project"), 40).of(Column.Field.SUBJECT),
                        Column.text(words.text("column.organisation"), 24),
                        Column.text(words.text("column.stage"), 22).of(Column.Field.STAGE),
                        Column.number(words.text("column.golive"), 15)), rows), ProvinceBlock.of(subject)));
    }

    private static List<ProjectStanding> proven(List<ProjectStanding> projects) {
        return projects.stream().filter(BenefitSections::isProven).toList();
    }

    private static boolean isProven(ProjectStanding project) {
        return project.stage().hasReached(Stage.BENEFIT_PROVEN);
    }

    private Optional<FiscalQuarter> provenSince(ProjectStanding project) {
        return subject.span().since(project.code(), BenefitSections::isProven);
    }

    List<String> provenSentences() {
        List<ProjectStanding> proven = proven(subject.projects());
        if (proven.isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        int scaledOut = subject.figures().reached(Stage.SCALED_OUT);
        // How many organisations adopted an innovation is sealed for the whole portfolio alone.
        said.add(subject.isPart() ? words.text("proven.counts.part", proven.size(), scaledOut)
                : words.text("proven.counts", proven.size(), scaledOut, subject.portfolio().adoptions()));
        List<ProjectStanding> fresh = proven.stream().filter(p -> provenSince(p).isPresent()).toList();
        if (!fresh.isEmpty()) {
            said.add(words.text("proven.fresh", subject.during(), fresh.size(), fresh.stream().limit(MOST_NAMES)
                    .map(subject::title).collect(Collectors.joining(", ")) + (fresh.size() > MOST_NAMES ? " …" : "")));
        }
        return said;
    }

    /** Only projects of which both budget and disbursement are known enter a per cent. */
    Section disbursement() {
        List<ProjectStanding> known = known(subject.projects());
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
                new Block.Table(null, columns(words.text("column.organisation")), rows),
                unknown == 0 ? null : subject.note("money.unknown", unknown), byQuarter()));
    }

    /** Disbursement is cumulative in the fiscal year, so its quarters can be told one below the other. */
    private Block byQuarter() {
        List<Row> rows = subject.course().all().stream()
                .filter(q -> q.dates().quarter().fiscalYear() == subject.quarter().fiscalYear())
                .map(q -> Row.of(cells(words.shortQuarter(q.dates().quarter()), known(q.projects())))).toList();
        return rows.size() < 2 ? null : new Block.Table(words.text("money.quarters"),
                columns(words.text("column.quarter")), rows);
    }

    List<String> moneySentences() {
        List<ProjectStanding> known = known(subject.projects());
        if (known.isEmpty()) {
            return List.of();
        }
        BigDecimal percent = percent(known);
        List<String> said = new ArrayList<>(List.of(words.text("money.counts",
                words.decimal(sum(known, ProjectStanding::disbursedBaht), 0),
                words.decimal(sum(known, ProjectStanding::budgetBaht), 0), words.decimal(percent, 2))));
        subject.course().of(subject.quarter().previous())
                .filter(q -> q.dates().quarter().fiscalYear() == subject.quarter().fiscalYear())
                .map(q -> known(q.projects())).filter(then -> !then.isEmpty())
                .ifPresent(then -> said.add(words.text("money.change", words.decimal(percent(then), 2),
                        words.shortQuarter(subject.quarter().previous()))));
        return said;
    }

    private static List<ProjectStanding> known(List<ProjectStanding> projects) {
        return projects.stream().filter(BenefitSections::isKnown).toList();
    }

    private static boolean isKnown(ProjectStanding project) {
        return project.budgetBaht() != null && project.budgetBaht().signum() > 0 && project.disbursedBaht() != null;
    }

    private Cell[] cells(String name, List<ProjectStanding> projects) {
        BigDecimal budget = sum(projects, ProjectStanding::budgetBaht);
        BigDecimal disbursed = sum(projects, ProjectStanding::disbursedBaht);
        return new Cell[] {Cell.of(name), subject.number(projects.size()), subject.decimal(budget, 0),
            subject.decimal(disbursed, 0),
            subject.decimal(budget.signum() == 0 ? null : percent(projects), 2)};
    }

    private List<Column> columns(String first) {
        return List.of(Column.text(first, 36), Column.number(words.text("column.projects"), 12),
                Column.number(words.text("column.budget"), 20).of(Column.Field.BUDGET), Column.number(words.text("column.disbursed"), 20),
                Column.number(words.text("column.disbursedPercent"), 12));
    }

    private static BigDecimal percent(List<ProjectStanding> projects) {
        return Decimals.divide(sum(projects, ProjectStanding::disbursedBaht).multiply(Decimals.HUNDRED),
                sum(projects, ProjectStanding::budgetBaht));
    }

    private static BigDecimal sum(List<ProjectStanding> projects, Function<ProjectStanding, BigDecimal> amount) {
        return projects.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
