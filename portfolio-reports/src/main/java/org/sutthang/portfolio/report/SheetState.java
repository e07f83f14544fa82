package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.period.ProjectRoots;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Tabled;
import org.sutthang.portfolio.report.wording.ReasonSentences;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Standing;

/** On the sheet of a project: where it stands and why, where it comes from, how far it came. */
final class SheetState {

    private static final int MOST_REASONS = 4;
    private static final int LONGEST_FACT = 240;
    private static final int LONGEST_ROW = 120;
    private static final int MOST_QUARTERS = 4;
    private static final List<Stage> PATH = List.of(Stage.AWARDED, Stage.PLANNED, Stage.IMPLEMENTING, Stage.IN_USE,
            Stage.BENEFIT_PROVEN, Stage.SCALED_OUT);

    private final List<ProjectInQuarter> quarters;
    private final ProjectStanding project;
    private final Wording words;

    SheetState(List<ProjectInQuarter> quarters, Wording words) {
        this.quarters = quarters;
        this.project = quarters.getLast().project();
        this.words = words;
    }

    Section summary() {
        Standing standing = project.standing();
        List<String> reasons = new ReasonSentences(words).of(project).stream().limit(MOST_REASONS).toList();
        Row row = Row.of(Cell.marked(Mark.of(project.status()), words.status(project.status())),
                Cell.of(reasons.isEmpty() ? words.none() : String.join("\n", reasons)));
        return Section.of(words.text("sheet.status"), List.of(new Block.Tiles(tiles(standing)),
                new Tabled.Facts(new Block.Table(null, List.of(Column.text(words.text("column.status"), 20),
                        Column.text(words.text("column.reasons"), 80)), List.of(row)))));
    }

    private List<Block.Tile> tiles(Standing standing) {
        BigDecimal disbursed = project.disbursedPercent();
        return List.of(tile("sheet.progress", words.percent(standing.schedule().actual()),
                        words.text("sheet.ofPlan", words.percent(standing.schedule().planned()))),
                tile("sheet.attainment", words.percentOf(standing.attainment()), words.text("sheet.coverage",
                        standing.coverage().reported(), standing.coverage().total())),
                tile("sheet.score", words.decimal(standing.score(), 2), words.text(
                        quarters.getLast().round().scale() == ScoreScale.FIVE
                                ? "scale.five" : "scale.hundred")),
                tile("sheet.disbursed", words.percent(disbursed), project.budgetBaht() == null
                        ? words.text("sheet.noBudget") : words.text("sheet.ofBudget", words.decimal(project.budgetBaht(), 0))));
    }

    private Block.Tile tile(String key, String figure, String beside) {
        return new Block.Tile(words.text(key), figure, beside);
    }

    Section origin() {
        List<Row> rows = new ArrayList<>();
        ProjectRoots roots = project.context().roots();
        if (roots != null) {
            fact(rows, "sheet.idea", name(roots.ideaTh(), roots.ideaEn()));
            fact(rows, "sheet.problem", roots.problem());
            fact(rows, "sheet.campaign", Stream.of(name(roots.campaignTh(), roots.campaignEn()), roots.proposer())
                    .filter(Objects::nonNull).collect(Collectors.joining(" · ")));
            fact(rows, "sheet.award", roots.awards().stream().map(this::award).collect(Collectors.joining("\n")));
        }
        fact(rows, "sheet.owner", Stream.of(project.ownerName(), project.organisation() == null ? null
                : name(project.organisation().nameTh(), project.organisation().nameEn())).filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        fact(rows, "sheet.term", project.startOn() == null || project.endOn() == null ? null
                : words.text("sheet.term.range", words.shortDate(project.startOn()), words.shortDate(project.endOn())));
        fact(rows, "sheet.aligned", project.context().alignment().inOrder().stream().filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
        Block table = rows.isEmpty() ? null : new Tabled.Facts(new Block.Table(null, List.of(
                Column.text(words.text("column.fact"), 30), Column.text(words.text("column.detail"), 70)), rows));
        return Section.half(words.text("sheet.origin"), Subject.blocks(table,
                roots == null ? new Block.Note(words.text("sheet.origin.unknown")) : null));
    }

    private void fact(List<Row> rows, String key, String text) {
        if (text != null && !text.isBlank()) {
            rows.add(Row.of(Cell.of(words.text(key)), Cell.of(Imprint.shortened(text, LONGEST_ROW))));
        }
    }

    /** The sheet is one page: what is longer stands on the project's own page. */
    static String shortened(String text) {
        return Imprint.shortened(text, LONGEST_FACT);
    }

    private String name(String thai, String english) {
        return thai == null && english == null ? null : words.name(thai, english);
    }

    private String award(ProjectFile.AwardLine award) {
        return name(award.nameTh(), award.nameEn()) + " (" + words.text("sheet.award.by", award.body(),
                words.shortDate(award.awardedOn())) + ")";
    }

    /** Every stage in a line: passed with its day, present, or ahead. */
    Section stage() {
        List<Row> rows = new ArrayList<>(PATH.stream().map(this::stage).toList());
        if (project.stage() == Stage.STOPPED) {
            rows.add(Row.of(Cell.marked(Mark.NOT_RATED, words.stage(Stage.STOPPED)), Cell.of(words.text("sheet.stage.now"),
                    day(Stage.STOPPED))));
        }
        int present = project.stage() == Stage.STOPPED ? rows.size() - 1 : PATH.indexOf(project.stage());
        return Section.of(words.text("sheet.stage"), List.of(new Tabled.Steps(new Block.Table(null,
                List.of(Column.text(words.text("column.stage"), 50), Column.text(words.text("column.status"), 50)), rows),
                present)));
    }

    private Row stage(Stage stage) {
        Stage reached = project.stage() == Stage.STOPPED ? lastBeforeStop() : project.stage();
        boolean now = stage == project.stage();
        boolean passed = reached.hasReached(stage);
        boolean benefit = passed && stage.hasReached(Stage.BENEFIT_PROVEN);
        return Row.of(Cell.marked(benefit ? Mark.BENEFIT : passed ? Mark.ON_PLAN : Mark.NOT_RATED, words.stage(stage)),
                Cell.of(words.text(now ? "sheet.stage.now" : passed ? "sheet.stage.reached" : "sheet.stage.ahead"),
                        passed ? day(stage) : null));
    }

    private Stage lastBeforeStop() {
        return moves().stream().filter(m -> m.to() == Stage.STOPPED).map(ProjectFile.MoveLine::from)
                .reduce((a, b) -> b).orElse(Stage.AWARDED);
    }

    private List<ProjectFile.MoveLine> moves() {
        return project.context().roots() == null ? List.of() : project.context().roots().moves();
    }

    private String day(Stage stage) {
        LocalDate on = moves().stream().filter(m -> m.to() == stage).map(ProjectFile.MoveLine::movedOn)
                .reduce((a, b) -> b).orElse(stage == Stage.AWARDED ? project.awardedOn() : null);
        return on == null ? null : words.shortDate(on);
    }

    /** Nothing where no quarter before is known. */
    Optional<Section> trend() {
        if (quarters.size() < 2) {
            return Optional.empty();
        }
        List<Row> rows = quarters.stream().skip(Math.max(0, quarters.size() - MOST_QUARTERS)).map(q -> Row.of(Cell.of(words.shortQuarter(q.dates().quarter())),
                Cell.marked(Mark.of(q.project().status()), words.status(q.project().status())),
                Cell.number(words.hundredfold(q.project().standing().attainment()),
                        hundredfold(q.project().standing().attainment()), 2))).toList();
        return Optional.of(Section.half(words.text("trend"), List.of(new Block.Table(null, List.of(
                Column.text(words.text("column.quarter"), 33), Column.text(words.text("column.status"), 35),
                Column.number(words.text("column.attainmentShort"), 32)), rows))));
    }

    private static BigDecimal hundredfold(BigDecimal fraction) {
        return fraction == null ? null : fraction.movePointRight(2);
    }

    /** What was learnt where it was stopped; nothing for any other project. */
    Optional<Section> lessons() {
        List<Block> blocks = moves().stream().filter(m -> m.to() == Stage.STOPPED).flatMap(m -> Arrays.asList(
                words.text("sheet.lesson", words.date(m.movedOn()), m.decidedBy() == null ? words.none() : m.decidedBy()),
                m.reason() == null ? null : words.text("sheet.lesson.reason", m.reason()),
                m.lesson() == null ? null : words.text("sheet.lesson.learnt", m.lesson())).stream())
                .filter(Objects::nonNull).map(text -> (Block) new Block.Paragraph(text)).toList();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.of(words.text("sheet.lessons"), blocks));
    }
}
