package org.sutthang.portfolio.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sutthang.portfolio.period.DirectiveStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;

/** What executives ordered and nobody has answered by the as-of date, the longest overdue first. */
final class DirectiveSection {

    private final Subject subject;
    private final Wording words;
    private final LocalDate asOf;

    /** A directive with the project it is about. */
    private record Open(ProjectStanding project, DirectiveStanding directive) {
    }

    DirectiveSection(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.asOf = subject.portfolio().asOf();
    }

    Section section() {
        String heading = words.text("directives");
        List<Open> open = open();
        int answered = 0;
        for (ProjectStanding project : subject.projects()) {
            answered += (int) project.context().directives().stream()
                    .filter(d -> d.status() == DirectiveStatus.ANSWERED).count();
        }
        Block waiting = answered == 0 ? null : subject.note("directives.answered", answered);
        if (open.isEmpty()) {
            return Section.of(heading, Subject.blocks(subject.paragraph("directives.none"), waiting,
                    subject.restriction()));
        }
        List<Row> rows = open.stream().sorted(Comparator
                        .comparingLong((Open o) -> o.directive().daysOverdue(asOf)).reversed()
                        .thenComparing(o -> o.directive().givenOn()).thenComparing(o -> o.project().code()))
                .map(this::row).toList();
        return Section.of(heading, Subject.blocks(
                new Block.Table(null, List.of(Column.text(words.text("column.project"), 28).of(Column.Field.SUBJECT),
                        Column.text(words.text("column.directive"), 38).of(Column.Field.DIRECTIVE),
                        Column.text(words.text("column.answerer"), 18).of(Column.Field.PERSON),
                        Column.number(words.text("column.dueOn"), 16).of(Column.Field.DUE)), rows), waiting, subject.restriction()));
    }

    private List<Open> open() {
        List<Open> open = new ArrayList<>();
        for (ProjectStanding project : subject.projects()) {
            project.context().outstanding().forEach(d -> open.add(new Open(project, d)));
        }
        return open;
    }

    List<String> sentences() {
        List<Open> open = open();
        int overdue = (int) open.stream().filter(o -> o.directive().daysOverdue(asOf) > 0).count();
        return open.isEmpty() ? List.of() : List.of(words.text("directives.counts", open.size(), overdue, words.date(asOf)));
    }

    private Row row(Open open) {
        DirectiveStanding directive = open.directive();
        String answerer = directive.answerer() == null ? open.project().ownerName() : directive.answerer();
        long days = directive.daysOverdue(asOf);
        return Row.of(subject.project(open.project()), Cell.of(directive.text(),
                        words.text("directives.given", directive.givenBy(), words.shortDate(directive.givenOn()))),
                Cell.of(answerer == null ? words.none() : answerer),
                Cell.of(directive.dueOn() == null ? words.none() : words.shortDate(directive.dueOn()),
                        days == 0 ? null : words.text("directives.overdue", (int) days)));
    }
}
