package org.sutthang.portfolio.web.portfolio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * A project as a line of the list.
 *
 * @param code its code
 * @param title its title in the reader's language
 * @param link its page in the same quarter
 * @param owner the name of the person answerable where that is no column of its own, or null
 * @param unowned whether nobody answers for it
 * @param stalledDays days since the award when it is stalled, or null
 * @param status its status
 * @param was its status in the quarter that the list compares with, or null
 * @param why the reason that decides its status, or null where it is on track or that is a column of its own
 * @param coverage how many of how many indicators have reported, or null where none is due or that is a column of its own
 * @param overdueDays the days of the milestone overdue longest, 0 for none
 * @param ownerless whether nobody who can sign in answers for it
 * @param cells its values in the order of the columns
 */
public record ProjectLine(String code, String title, String link, String owner, boolean unowned, Long stalledDays, Status status, Status was,
        String why, String coverage, long overdueDays, boolean ownerless, List<Cell> cells) {

    /**
     * A value.
     *
     * @param key its column, as addresses write it
     * @param text as the reader reads it
     * @param number whether it stands at the right
     */
    public record Cell(String key, String text, boolean number) {

        private static final String OWNER = Column.OWNER.parameter();
        private static final Set<String> DRESSED = Set.of("code", "title", "organisation", "stage", "status", "score", "attainment",
                "overdue", OWNER);

        /** @return whether it is shown as nothing but its text */
        public boolean isPlain() {
            return !DRESSED.contains(key);
        }

        /** @return whether nothing is known */
        public boolean isNothing() {
            return ReaderFormat.NONE.equals(text);
        }
    }

    /** @return whether the person answerable has a column of its own, where it is said too that nobody can sign in who answers */
    public boolean isOwnerApart() {
        return cells.stream().anyMatch(cell -> Cell.OWNER.equals(cell.key()));
    }

    /**
     * The line of a project.
     *
     * @param project the project
     * @param quarter the quarter as addresses write it
     * @param columns what is shown of it
     * @param words the reader's words
     * @return the line
     */
    static ProjectLine of(ProjectStanding project, String quarter, List<Column> columns, ProjectWords words) {
        String coverage = columns.contains(Column.COVERAGE) || project.standing().coverage().total() == 0 ? null
                : Column.COVERAGE.text(project, words);
        return new ProjectLine(project.code(), words.title(project), link(project.code(), quarter),
                columns.contains(Column.OWNER) ? null : project.ownerName(), project.owner() == null, project.stalledDays(),
                project.status(), words.was(project), columns.contains(Column.REASON) ? null : words.why(project), coverage, project.standing().schedule().longestOverdue(), project.ownerless(),
                columns.stream().map(c -> new Cell(c.parameter(), c.text(project, words), c.isNumber())).toList());
    }

    /**
     * Where a project's page is.
     *
     * @param code the project's code
     * @param quarter the quarter as addresses write it
     * @return its address
     */
    public static String link(String code, String quarter) {
        return String.format(Locale.ROOT, "/project?code=%s&quarter=%s",
                URLEncoder.encode(code, StandardCharsets.UTF_8), quarter);
    }
}
