package org.sutthang.portfolio.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Column.Field;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;

/** What somebody has to act on: decisions, silence, obstacles. */
final class AttentionSections {

    private static final int MOST_CAUSES = 2;

    private final Subject subject;
    private final Wording words;

    AttentionSections(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    /** Late ones (a late schedule behind a missing report too), stalled ones, and those silent twice; longest first. */
    Section decisions() {
        List<Row> rows = new ArrayList<>();
        subject.projects(ProjectStanding::late).stream()
                .sorted(Comparator.comparingLong((ProjectStanding p) -> p.standing().schedule().longestOverdue())
                        .reversed())
                .forEach(p -> rows.add(decision(p, subject.why(p, MOST_CAUSES), lateFor(p))));
        subject.projects(ProjectStanding::stalled).stream()
                .sorted(Comparator.comparing(ProjectStanding::stalledDays).reversed())
                .forEach(p -> rows.add(decision(p, words.text("decision.stalled"),
                        words.text("days", p.stalledDays().intValue()))));
        subject.projects(p -> !p.late() && subject.quartersSilent(p) > 1).stream()
                .sorted(Comparator.comparingInt(subject::quartersSilent).reversed())
                .forEach(p -> rows.add(decision(p, subject.why(p, MOST_CAUSES),
                        words.text("quarters", subject.quartersSilent(p)))));
        String heading = words.text("decisions");
        if (rows.isEmpty()) {
            return Section.of(heading, List.of(subject.paragraph("decisions.none")));
        }
        return Section.of(heading, List.of(new Block.Table(null, List.of(
                Column.text(words.text("column.project"), 30).of(Field.SUBJECT),
                Column.text(words.text("column.organisation"), 19).of(Field.ORGANISATION),
                Column.text(words.text("column.cause"), 36).of(Field.REASON),
                Column.number(words.text("column.duration"), 15).of(Field.DURATION)), rows)));
    }

    private Row decision(ProjectStanding project, String cause, String duration) {
        return Row.of(subject.project(project), subject.organisation(project), Cell.of(cause), Cell.of(duration));
    }

    private String lateFor(ProjectStanding project) {
        long days = project.standing().schedule().longestOverdue();
        if (days > 0) {
            return words.text("days", (int) days);
        }
        return subject.statusLastQuarter(project) == Status.RED ? words.text("duration.twoQuarters")
                : words.text("duration.thisQuarter");
    }

    /** Who owes a report that is not there after the deadline; before it, how many are awaited. */
    Section notReported() {
        List<ProjectStanding> silent = subject.projects(p -> p.update().report() == ReportState.MISSING);
        int awaited = subject.reports(ReportState.AWAITED);
        int late = reportedLate();
        int notReviewed = subject.projects(p -> p.update().notReviewed()).size();
        List<Block> blocks = new ArrayList<>();
        if (!silent.isEmpty()) {
            List<Row> rows = silent.stream().map(p -> Row.of(subject.project(p), subject.organisation(p),
                    Cell.of(p.ownerName() == null ? words.none() : p.ownerName()),
                    subject.date(p.update().deadlineOn()),
                    Cell.of(words.text("quarters", subject.quartersSilent(p))))).toList();
            blocks.add(new Block.Table(null, List.of(
                    Column.text(words.text("column.project"), 31).of(Field.SUBJECT),
                    Column.text(words.text("column.organisation"), 22).of(Field.ORGANISATION),
                    Column.text(words.text("column.owner"), 19).of(Field.PERSON),
                    Column.number(words.text("column.deadline"), 15).of(Field.DUE),
                    Column.number(words.text("column.silentFor"), 13).of(Field.DURATION)), rows));
        }
        if (awaited > 0) {
            blocks.add(subject.note("silent.awaited", awaited, words.date(subject.portfolio().deadlineOn())));
        }
        if (late + notReviewed > 0) {
            blocks.add(subject.note("silent.lateOrUnread", late, notReviewed));
        }
        return Section.of(words.text("silent.heading"), blocks);
    }

    private int reportedLate() {
        return subject.projects(p -> p.update().late() && p.update().report() == ReportState.REPORTED).size();
    }

    Section obstacles() {
        List<Row> rows = subject.projects(p -> p.update().obstacles() != null).stream()
                .map(p -> Row.of(subject.project(p), subject.organisation(p), Cell.of(p.update().obstacles())))
                .toList();
        return Section.of(words.text("obstacles"), Subject.blocks(rows.isEmpty() ? subject.paragraph("obstacles.none")
                : new Block.Table(null, List.of(Column.text(words.text("column.project"), 30),
                        Column.text(words.text("column.organisation"), 22),
                        Column.text(words.text("column.obstacle"), 48)), rows), subject.restriction()));
    }

    List<String> decisionSentences() {
        List<ProjectStanding> late = subject.projects(ProjectStanding::late);
        int stalled = subject.projects(ProjectStanding::stalled).size();
        int silent = subject.projects(p -> !p.late() && subject.quartersSilent(p) > 1).size();
        if (late.size() + stalled + silent == 0) {
            return List.of();
        }
        List<String> said = new ArrayList<>(List.of(words.text("decisions.counts", late.size() + stalled + silent,
                late.size(), stalled, silent, late.size() + stalled)));
        int unreported = (int) late.stream().filter(p -> p.status() == Status.NOT_REPORTED).count();
        int left = subject.projects(p -> p.status() == Status.RED && !p.late()).size();
        if (unreported + left > 0) {
            said.add(words.text("decisions.late", unreported, left));
        }
        late.stream().max(Comparator.comparingLong(p -> p.standing().schedule().longestOverdue()))
                .filter(p -> p.standing().schedule().longestOverdue() > 0)
                .ifPresent(p -> said.add(words.text("decisions.longest", subject.title(p),
                        (int) p.standing().schedule().longestOverdue())));
        return said;
    }

    List<String> silentSentences() {
        int missing = subject.figures().reportsMissing();
        int owed = subject.figures().reportsOwed();
        int awaited = subject.reports(ReportState.AWAITED);
        List<String> said = new ArrayList<>();
        if (missing > 0) {
            said.add(words.text(subject.portfolio().provisional() ? "silent" : "silent.sealed", missing, owed));
        } else {
            said.add(awaited > 0 ? words.text("silent.early", subject.reports(ReportState.REPORTED), owed) : words.text("silent.none", owed));
        }
        if (subject.previous() != null && awaited == 0 && missing + subject.previous().reportsMissing() > 0) {
            said.add(words.text("silent.change", subject.since(), subject.changed(words.text("silent.what"),
                    missing - subject.previous().reportsMissing())));
        }
        return said;
    }

    List<String> obstacleSentences() {
        List<ProjectStanding> hindered = subject.projects(p -> p.update().obstacles() != null);
        int late = (int) hindered.stream().filter(ProjectStanding::late).count();
        return hindered.isEmpty() ? List.of() : List.of(words.text("obstacles.counts", hindered.size(), late));
    }
}
