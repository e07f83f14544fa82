package org.sutthang.portfolio.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** Every status that moved within the time of the report, with its quarter and why; those that became worse first. */
final class MoveSection {

    private static final int MOST_REASONS = 3;

    private final Subject subject;
    private final Wording words;
    private final List<Move> moves = new ArrayList<>();

    /** A status that another took the place of, in a quarter. */
    private record Move(FiscalQuarter quarter, ProjectStanding project, Status before) {

        int gravity() {
            return gravity(before) - gravity(project.status());
        }

        private static int gravity(Status status) {
            return switch (status) {
                case GREEN -> 0;
                case NOT_RATED, NOT_DUE -> 1;
                case AMBER -> 2;
                case NOT_REPORTED -> 3;
                case RED -> 4;
            };
        }
    }

    MoveSection(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        if (subject.previous() != null) {
            Map<String, Status> before = subject.previous().statuses();
            for (PortfolioStanding quarter : subject.span().quarters()) {
                before = movesOf(quarter, before);
            }
        }
        moves.sort(Comparator.comparing(Move::quarter).thenComparingInt(Move::gravity));
    }

    /** Gives the statuses that the next quarter is compared with. */
    private Map<String, Status> movesOf(PortfolioStanding portfolio, Map<String, Status> before) {
        for (ProjectStanding project : portfolio.projects()) {
            Status old = before.get(project.code());
            if (old != null && old != project.status()) {
                moves.add(new Move(portfolio.dates().quarter(), project, old));
            }
        }
        return portfolio.figures().statuses();
    }

    Section section() {
        String heading = words.text("moves");
        if (subject.previous() == null) {
            return Section.of(heading, List.of(subject.paragraph("moves.first")));
        }
        Block table = moves.isEmpty() ? null : new Block.Table(null, columns(), moves.stream().map(this::row).toList());
        return Section.of(heading, Subject.blocks(moves.isEmpty() ? subject.paragraph("moves.none", subject.since())
                : null, membership(), table));
    }

    private Block membership() {
        Map<String, Status> before = subject.previous().statuses();
        int entered = subject.projects(p -> !before.containsKey(p.code())).size();
        int left = (int) before.keySet().stream().filter(code -> !subject.figures().statuses().containsKey(code)).count();
        return entered + left == 0 ? null : subject.note("moves.membership", entered, left, subject.during());
    }

    private List<Column> columns() {
        if (subject.span().isLong()) {
            return List.of(Column.text(words.text("column.project"), 28).of(Column.Field.SUBJECT), Column.text(words.text("column.when"), 13),
                    Column.text(words.text("column.from"), 14).of(Column.Field.BEFORE), Column.text(words.text("column.to"), 14).of(Column.Field.NOW),
                    Column.text(words.text("column.reasons"), 31).of(Column.Field.REASON));
        }
        return List.of(Column.text(words.text("column.project"), 30).of(Column.Field.SUBJECT),
                Column.text(words.shortQuarter(subject.previous().quarter()), 17).of(Column.Field.BEFORE),
                Column.text(words.shortQuarter(subject.quarter()), 17).of(Column.Field.NOW),
                Column.text(words.text("column.reasons"), 36).of(Column.Field.REASON));
    }

    private Row row(Move move) {
        ProjectStanding project = move.project();
        List<Cell> cells = new ArrayList<>(List.of(subject.project(project)));
        if (subject.span().isLong()) {
            cells.add(Cell.of(words.shortQuarter(move.quarter())));
        }
        cells.addAll(List.of(subject.status(move.before()), subject.status(project.status()),
                Cell.of(subject.why(project, MOST_REASONS))));
        return new Row(List.copyOf(cells), false);
    }

    List<String> sentences() {
        if (moves.isEmpty()) {
            return List.of();
        }
        List<ProjectStanding> worse = moves.stream().filter(m -> m.gravity() < 0).map(Move::project).toList();
        List<String> said = new ArrayList<>(List.of(words.text(subject.span().isLong() ? "moves.counts.long" : "moves.counts", moves.size() - worse.size(), worse.size(),
                subject.since())));
        Causes.main(worse, words).ifPresent(cause -> said.add(words.text("moves.why", cause)));
        return said;
    }
}
