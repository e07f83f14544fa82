package org.sutthang.portfolio.web.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.text.Messages;

/**
 * A line of the history in words.
 *
 * @param at when
 * @param who by name, and in whose name
 * @param what what was done to what
 * @param detail which one of its kind, or null
 * @param changed the names of the values that it changed; none where it says all of them
 * @param link where the values before and after are shown, or null where they are not
 * @param earlier the same as it was done by the same before, with nothing else between; the latest first
 * @param id the key of the line in the audit trail
 */
public record HistoryLine(Instant at, String who, String what, String detail, List<String> changed, String link,
        List<HistoryLine> earlier, long id) {

    /**
     * A line of the audit trail by itself.
     *
     * @param line the line as it is recorded
     * @param messages the reader's language
     * @return the line in words
     */
    public static HistoryLine of(AuditLine line, Messages messages) {
        HistoryWords words = new HistoryWords(messages);
        return new HistoryLine(line.recordedAt(), words.who(line), words.what(line), words.detail(line, HistoryNames.NONE),
                List.of(), null, List.of(), line.id());
    }

    /**
     * A line of the history of a project.
     *
     * @param change the line as it is recorded, with its values
     * @param projectCode the project's code
     * @param names what its things are called
     * @param words the reader's language
     * @return the line in words
     */
    static HistoryLine of(AuditChange change, String projectCode, HistoryNames names, HistoryWords words) {
        AuditLine line = change.line();
        boolean imported = ImportedRow.IMPORTED.equals(line.action());
        String link = !imported && !HistoryWords.hasValues(change) ? null : new PageAddress(HistoryBean.PATH)
                .with(ProjectBean.CODE, projectCode).with(HistoryBean.ENTRY, line.id()).toString();
        return new HistoryLine(line.recordedAt(), words.who(line), words.what(line), words.detail(line, names), words.changed(change), link,
                List.of(), line.id());
    }

    /**
     * Puts what was done again and again into one line, as a project has them that comes in by workbook quarter by quarter.
     *
     * @param lines the lines, the latest first
     * @return the lines, each followed by another that says something else
     */
    public static List<HistoryLine> collapsed(List<HistoryLine> lines) {
        List<HistoryLine> collapsed = new ArrayList<>();
        for (HistoryLine line : lines) {
            HistoryLine last = collapsed.isEmpty() ? null : collapsed.getLast();
            if (last != null && last.saysTheSameAs(line)) {
                List<HistoryLine> earlier = new ArrayList<>(last.earlier);
                earlier.add(line);
                collapsed.set(collapsed.size() - 1, new HistoryLine(last.at, last.who, last.what, last.detail, last.changed,
                        last.link, List.copyOf(earlier), last.id));
            } else {
                collapsed.add(line);
            }
        }
        return List.copyOf(collapsed);
    }

    private boolean saysTheSameAs(HistoryLine other) {
        return what.equals(other.what) && Objects.equals(who, other.who) && Objects.equals(detail, other.detail)
                && changed.equals(other.changed);
    }

    /** @return the names of the values that it changed, in one line */
    public String changedText() {
        return String.join(", ", changed);
    }

    /** @return when the first of those that say the same was done */
    public Instant since() {
        return earlier.isEmpty() ? at : earlier.getLast().at;
    }
}
