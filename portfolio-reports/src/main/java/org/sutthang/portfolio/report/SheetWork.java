package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.period.DirectiveStanding;
import org.sutthang.portfolio.period.ProjectInQuarter;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.UpdateStanding;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Tabled;
import org.sutthang.portfolio.report.wording.TypedWords;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.Status;

/** On the sheet of a project: milestones, indicators, money, and what was reported, ordered and adopted. */
final class SheetWork {

    private static final int MOST_ROWS = 8;
    private static final int MOST_BESIDE = 4;
    private static final int FIGURE_DECIMALS = 4;

    private final List<ProjectInQuarter> quarters;
    private final ProjectStanding project;
    private final LocalDate asOf;
    private final Wording words;

    SheetWork(List<ProjectInQuarter> quarters, LocalDate asOf, Wording words) {
        this.quarters = quarters;
        this.project = quarters.getLast().project();
        this.asOf = asOf;
        this.words = words;
    }

    Section milestones() {
        List<MilestoneStanding> milestones = project.standing().schedule().counted();
        String heading = words.text("milestones");
        if (milestones.isEmpty()) {
            return Section.of(heading, List.of(new Block.Paragraph(words.text("sheet.milestones.none"))));
        }
        List<MilestoneStanding> listed = milestones.stream().limit(MOST_ROWS).toList();
        Block.Table table = new Block.Table(more(milestones.size(), MOST_ROWS), List.of(
                Column.text(words.text("column.milestone"), 40), Column.number(words.text("column.baseline"), 13),
                Column.number(words.text("column.expected"), 13), Column.number(words.text("sheet.slip"), 7),
                Column.number(words.text("column.complete"), 8), Column.text(words.text("column.status"), 20)),
                listed.stream().map(this::milestone).toList());
        return Section.of(heading, List.of(new Tabled.Timeline(table, listed.stream().map(m -> new Tabled.Course(
                m.baselineOn(), expected(m), Mark.of(status(m)))).toList(), asOf, words.text("sheet.timeline"),
                new Tabled.Legend(words.text("sheet.timeline.planned"), words.text("sheet.timeline.reached"),
                        words.text("sheet.timeline.overdue"), words.text("sheet.timeline.expected"),
                        words.text("sheet.timeline.today", words.shortDate(asOf))))));
    }

    private static LocalDate expected(MilestoneStanding m) {
        return m.reached() ? m.actualOn() : m.forecastOn();
    }

    private static Status status(MilestoneStanding m) {
        return m.overdue() ? Status.RED : m.reached() ? Status.GREEN : Status.NOT_DUE;
    }

    private Row milestone(MilestoneStanding m) {
        String word = m.overdue() ? words.text("directives.overdue", (int) m.daysOverdue())
                : m.reached() ? words.text("sheet.milestone.reached") : words.text("sheet.milestone.ahead");
        BigDecimal slip = SlippageCharts.slip(m);
        LocalDate expected = expected(m);
        return Row.of(Cell.of(words.name(m.titleTh(), m.titleEn())),
                Cell.date(words.shortDate(m.baselineOn()), m.baselineOn()),
                Cell.date(words.shortDate(expected), expected),
                Cell.number(slip == null ? words.none() : words.change(slip.longValue()), slip, 0),
                Cell.number(words.percent(m.percent()), m.percent(), 0), Cell.marked(Mark.of(status(m)), word));
    }

    /** Says how many there are where not all are listed. */
    private String more(int count, int listed) {
        return count <= listed ? null : words.text("sheet.more", listed, count);
    }

    Section indicators() {
        List<IndicatorStanding> indicators = project.standing().indicators();
        String heading = words.text("sheet.indicators");
        if (indicators.isEmpty()) {
            return Section.of(heading, List.of(new Block.Paragraph(words.text("sheet.indicators.none"))));
        }
        List<Row> rows = indicators.stream().limit(MOST_ROWS).map(this::indicator).toList();
        return Section.of(heading, Subject.blocks(new Block.Table(more(indicators.size(), MOST_ROWS), List.of(
                Column.text(words.text("sheet.indicators"), 35), Column.text(words.text("column.unit"), 9),
                Column.number(words.text("column.target"), 10), Column.number(words.text("column.resultNow"), 9),
                Column.number(words.text("column.progressTo"), 11), Column.number(words.text("column.scoreShort"), 8),
                Column.text(words.text("column.status"), 18)), rows), round()));
    }

    /** Which version of the round judged it; nothing where the sealed document names none. */
    private Block round() {
        Integer version = quarters.getLast().round().version();
        return version == null ? null : new Block.Note(words.text("sheet.round",
                words.year(quarters.getLast().dates().quarter()), words.plain(version)));
    }

    private Row indicator(IndicatorStanding i) {
        String detail = i.incomplete() ? words.text("reason.incomplete", (int) i.partsReported(), i.parts().size()) : null;
        boolean criterion = i.card().isMetNotMet();
        return Row.of(Cell.of(words.name(i.card().nameTh(), i.card().nameEn()), detail),
                Cell.of(words.typed(i.card().unit())), figure(i.target()),
                criterion && i.met() != null ? Cell.of(words.text(i.met() ? "sheet.met" : "sheet.notMet"))
                        : figure(i.result()),
                Cell.number(words.hundredfold(i.progress()),
                        i.progress() == null ? null : i.progress().movePointRight(2), 2),
                Cell.number(words.decimal(i.score(), FIGURE_DECIMALS), i.score(), FIGURE_DECIMALS),
                Cell.marked(Mark.of(i.status()), words.status(i.status())));
    }

    private Cell figure(BigDecimal figure) {
        int decimals = figure == null ? 0 : Math.min(2, Math.max(0, figure.stripTrailingZeros().scale()));
        return Cell.number(words.decimal(figure, decimals), figure, decimals);
    }

    Section money() {
        String heading = words.text("sheet.money");
        FiscalQuarter now = quarters.getLast().dates().quarter();
        List<Row> rows = project.context().disbursements().stream().map(d -> money(words.shortQuarter(
                new FiscalQuarter(now.fiscalYear(), d.quarter())), d.baht())).toList();
        if (rows.isEmpty() && project.disbursedBaht() != null) {
            rows = List.of(money(words.shortQuarter(now), project.disbursedBaht()));
        }
        if (rows.isEmpty()) {
            return Section.half(heading, List.of(new Block.Paragraph(project.budgetBaht() == null
                    ? words.text("sheet.money.none") : words.text("column.budget") + " "
                            + words.decimal(project.budgetBaht(), 0))));
        }
        return Section.half(heading, List.of(new Block.Table(null, List.of(
                Column.text(words.text("column.quarter"), 33), Column.number(words.text("column.disbursed"), 37),
                Column.number(words.text("column.disbursedPercent"), 30)), rows)));
    }

    private Row money(String quarter, BigDecimal baht) {
        BigDecimal budget = project.budgetBaht();
        BigDecimal percent = budget == null || budget.signum() <= 0 ? null
                : Decimals.divide(baht.movePointRight(2), budget);
        return Row.of(Cell.of(quarter), Cell.number(words.decimal(baht, 0), baht, 0),
                Cell.number(words.decimal(percent, 2), percent, 2));
    }

    Section obstacles() {
        UpdateStanding update = project.update();
        return Section.half(words.text("sheet.obstacles"), Subject.blocks(update.summary() == null ? null
                        : new Block.Paragraph(words.text("sheet.done", SheetState.shortened(update.summary()))),
                new Block.Paragraph(update.obstacles() == null ? words.text("sheet.obstacles.none")
                        : words.text("sheet.obstacle", SheetState.shortened(update.obstacles())))));
    }

    Section directives() {
        List<DirectiveStanding> directives = project.context().directives();
        String heading = words.text("sheet.directives");
        if (directives.isEmpty()) {
            return Section.half(heading, List.of(new Block.Paragraph(words.text("sheet.directives.none"))));
        }
        return Section.half(heading, List.of(new Block.Table(more(directives.size(), MOST_BESIDE), List.of(
                Column.text(words.text("column.directive"), 62), Column.text(words.text("column.directiveStatus"), 38)),
                directives.stream().limit(MOST_BESIDE).map(this::directive).toList())));
    }

    private Row directive(DirectiveStanding directive) {
        long days = directive.daysOverdue(asOf);
        String answer = Stream.of(words.text("directives.given", directive.givenBy(),
                words.shortDate(directive.givenOn())), directive.answer()).filter(Objects::nonNull)
                .reduce((a, b) -> a + " · " + b).orElseThrow();
        String due = directive.dueOn() == null ? null : words.text("sheet.due", words.shortDate(directive.dueOn()));
        return Row.of(Cell.of(SheetState.shortened(directive.text()), SheetState.shortened(answer)),
                Cell.of(words.text("directive." + directive.status()),
                        days == 0 ? due : words.text("directives.overdue", (int) days)));
    }

    Section adoptions() {
        List<AdoptionStanding> adoptions = project.context().adoptions();
        String heading = words.text("sheet.adoptions");
        if (adoptions.isEmpty()) {
            return Section.half(heading, List.of(new Block.Paragraph(words.text("sheet.adoptions.none"))));
        }
        return Section.half(heading, List.of(new Block.Table(more(adoptions.size(), MOST_BESIDE), List.of(
                Column.text(words.text("column.adopter"), 50), Column.text(words.text("column.benefit"), 28),
                Column.number(words.text("column.resultNow"), 22)),
                adoptions.stream().limit(MOST_BESIDE).map(this::adoption).toList())));
    }

    private Row adoption(AdoptionStanding a) {
        return Row.of(Cell.of(words.name(a.organisationTh(), a.organisationEn()), words.shortDate(a.adoptedOn())),
                Cell.of(words.typed(a.benefitType()), TypedWords.of(a.unit(), words.isThai())), figure(a.result()));
    }
}
