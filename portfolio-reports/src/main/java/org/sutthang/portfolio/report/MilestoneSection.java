package org.sutthang.portfolio.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.MilestoneStanding;

/** Milestones reached, overdue, slipped against the current and the first baseline, and due next. */
final class MilestoneSection {

    /** A list of milestones names the most pressing ones; the rest are in the projects' own sheets. */
    private static final int MOST_ROWS = 20;

    private final Subject subject;
    private final Wording words;
    private final QuarterDates dates;
    private final List<Step> steps;

    MilestoneSection(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.dates = subject.dates();
        this.steps = subject.projects().stream()
                .flatMap(p -> p.standing().schedule().counted().stream().map(m -> new Step(p, m))).toList();
    }

    Section section() {
        String heading = words.text("milestones");
        if (steps.isEmpty()) {
            return Section.of(heading, List.of(subject.paragraph("milestones.none")));
        }
        List<Step> pressing = which(s -> s.milestone().overdue() || s.slipped(dates)).stream()
                .sorted(Comparator.comparing(Step::stopped).thenComparing(Comparator.comparingLong(
                        (Step s) -> s.milestone().daysOverdue()).thenComparingLong(Step::longestSlip).reversed()))
                .toList();
        List<Step> next = which(s -> s.dueIn(nextQuarter())).stream()
                .sorted(Comparator.comparing(Step::stopped).thenComparing(s -> s.milestone().baselineOn())).toList();
        List<Block> blocks = new ArrayList<>();
        list(blocks, pressing, "milestones.pressing", "milestones.pressing.none", this::pressing);
        blocks.addAll(new SlippageCharts(subject).blocks(mostSlipped()));
        list(blocks, next, "milestones.next", "milestones.next.none", this::next);
        return Section.of(heading, blocks);
    }

    List<String> sentences() {
        if (steps.isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>(List.of(words.text("milestones.counts", steps.size(),
                subject.figures().milestonesReached(), which(s -> s.reachedIn(dates)).size(),
                subject.figures().milestonesOverdue(), which(s -> s.slipped(dates)).size(),
                which(s -> s.dueIn(nextQuarter())).size(), subject.during())));
        int waived = subject.projects().stream().mapToInt(p -> p.standing().schedule().waived()).sum();
        if (waived > 0) {
            said.add(words.text("milestones.waived", waived));
        }
        mostSlipped().stream().findFirst().ifPresent(s -> said.add(words.text("milestones.worst",
                words.name(s.milestone().titleTh(), s.milestone().titleEn()), subject.title(s.project()),
                (int) s.longestSlip())));
        return said;
    }

    /** Those that slipped most come first; of equals the first in the order of codes. */
    private List<Step> mostSlipped() {
        return which(s -> s.slipped(dates)).stream().sorted(Comparator.comparing(Step::stopped)
                .thenComparing(Comparator.comparingLong(Step::longestSlip).reversed())).toList();
    }

    private List<Step> which(Predicate<Step> predicate) {
        return steps.stream().filter(predicate).toList();
    }

    private QuarterDates nextQuarter() {
        LocalDate first = dates.lastDay().plusDays(1);
        return new QuarterDates(dates.quarter().next(), first, first.plusMonths(3).minusDays(1));
    }

    private void list(List<Block> blocks, List<Step> listed, String key, String none,
            BiFunction<String, List<Step>, Block.Table> table) {
        if (listed.isEmpty()) {
            blocks.add(subject.paragraph(none));
            return;
        }
        String caption = listed.size() <= MOST_ROWS ? words.text(key)
                : words.text("milestones.more", words.text(key), MOST_ROWS, listed.size());
        blocks.add(table.apply(caption, listed.stream().limit(MOST_ROWS).toList()));
    }

    private Block.Table pressing(String caption, List<Step> listed) {
        List<Row> rows = listed.stream().map(s -> Row.of(name(s), subject.date(s.milestone().baselineOn()),
                subject.date(s.expectedOn()), Cell.of(days(s.milestone().daysOverdue())),
                Cell.of(slip(s.milestone().slippage())), Cell.of(slip(s.milestone().slippage1())))).toList();
        return new Block.Table(caption, List.of(Column.text(words.text("column.milestone"), 37).of(Column.Field.SUBJECT),
                Column.number(words.text("column.baseline"), 15).of(Column.Field.PLANNED),
                Column.number(words.text("column.expected"), 15).of(Column.Field.EXPECTED),
                Column.number(words.text("column.overdue"), 10), Column.number(words.text("column.slip"), 11),
                Column.number(words.text("column.slip1"), 12)), rows);
    }

    private Block.Table next(String caption, List<Step> listed) {
        List<Row> rows = listed.stream().map(s -> Row.of(name(s), subject.organisation(s.project()),
                subject.date(s.milestone().baselineOn()), subject.date(s.expectedOn()),
                Cell.of(words.percent(s.milestone().percent())))).toList();
        return new Block.Table(caption, List.of(Column.text(words.text("column.milestone"), 39),
                Column.text(words.text("column.organisation"), 20), Column.number(words.text("column.baseline"), 15),
                Column.number(words.text("column.expected"), 15), Column.number(words.text("column.complete"), 11)),
                rows);
    }

    private Cell name(Step step) {
        return Cell.of(words.name(step.milestone().titleTh(), step.milestone().titleEn()),
                step.project().code() + " " + subject.title(step.project()));
    }

    private String days(long days) {
        return days == 0 ? words.none() : words.number(days);
    }

    private String slip(Long days) {
        return days == null ? words.none() : words.change(days);
    }

    /** A milestone that counts, with its project. */
    record Step(ProjectStanding project, MilestoneStanding milestone) {

        /** Nothing can be done any more about what a stopped project has left open, so it stands behind the others. */
        boolean stopped() {
            return project.stage() == Stage.STOPPED;
        }

        LocalDate expectedOn() {
            return milestone.reached() ? milestone.actualOn() : milestone.forecastOn();
        }

        boolean reachedIn(QuarterDates quarter) {
            return milestone.reached() && !milestone.actualOn().isBefore(quarter.firstDay())
                    && !milestone.actualOn().isAfter(quarter.lastDay());
        }

        boolean dueIn(QuarterDates quarter) {
            return !milestone.reached() && !milestone.baselineOn().isBefore(quarter.firstDay())
                    && !milestone.baselineOn().isAfter(quarter.lastDay());
        }

        /** Later than planned, and still open or reached only in this quarter; older slips are history. */
        boolean slipped(QuarterDates quarter) {
            return longestSlip() > 0 && (!milestone.reached() || reachedIn(quarter));
        }

        long longestSlip() {
            long current = milestone.slippage() == null ? 0 : milestone.slippage();
            long first = milestone.slippage1() == null ? 0 : milestone.slippage1();
            return Math.max(current, first);
        }
    }
}
