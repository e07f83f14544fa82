package org.sutthang.portfolio.report;

import java.util.List;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** Where owner or monitor rate a project otherwise than the rules do: all three are shown. */
final class RatingSection {

    private final Subject subject;
    private final Wording words;

    RatingSection(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    Section section() {
        List<Row> rows = subject.projects(RatingSection::isDivergent).stream()
                .map(p -> Row.of(subject.project(p), subject.status(p.status()),
                        rating(p.update().ownerRating(), p.update().ownerRatingReason()),
                        rating(p.update().monitorRating(), p.update().monitorRatingReason())))
                .toList();
        return Section.of(words.text("ratings"), Subject.blocks(rows.isEmpty() ? subject.paragraph("ratings.none")
                : new Block.Table(null, List.of(Column.text(words.text("column.project"), 28),
                        Column.text(words.text("column.computed"), 18),
                        Column.text(words.text("column.ownerRating"), 27),
                        Column.text(words.text("column.monitorRating"), 27)), rows), subject.restriction()));
    }

    private static boolean isDivergent(ProjectStanding project) {
        return differs(project.update().ownerRating(), project.status())
                || differs(project.update().monitorRating(), project.status());
    }

    private static boolean differs(Status rating, Status computed) {
        return rating != null && rating != computed;
    }

    private Cell rating(Status rating, String reason) {
        return rating == null ? Cell.of(words.none()) : new Cell(words.status(rating), Mark.of(rating), reason, null);
    }
}
