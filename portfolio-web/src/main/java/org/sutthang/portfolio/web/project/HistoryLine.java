package org.sutthang.portfolio.web.project;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.web.text.Messages;

/**
 * A line of the history in words.
 *
 * @param at when
 * @param who the user name, and in whose name
 * @param what what was done to what
 * @param detail which one of its kind, or null
 * @param rows what an import wrote, as far as there is room for it
 * @param more how many rows are left out for want of room, in words, or null
 */
public record HistoryLine(Instant at, String who, String what, String detail, List<ImportedRow> rows, String more) {

    /** An import can have written a whole project anew; beyond this the workbook says it better. */
    private static final int MOST_ROWS = 100;

    static HistoryLine of(AuditLine line, Messages messages, Locale language) {
        String who = line.inNameOf() == null ? line.actor()
                : messages.get("history.inNameOf", line.actor(), line.inNameOf());
        String what = messages.get("history.line", word(messages, "history.action." + line.action(), line.action()),
                word(messages, "history.subject." + line.subjectType(), line.subjectType()));
        String detail = "project".equals(line.subjectType()) ? null
                : word(messages, "stage." + line.subjectCode(), line.subjectCode());
        List<ImportedRow> rows = ImportedRow.of(line, language);
        int left = rows.size() - MOST_ROWS;
        return new HistoryLine(line.recordedAt(), who, what, detail, rows.stream().limit(MOST_ROWS).toList(),
                left > 0 ? messages.get("history.rows.more", left) : null);
    }

    /** What has no word yet is shown as it is recorded. */
    private static String word(Messages messages, String key, String code) {
        return messages.has(key) ? messages.get(key) : code;
    }
}
