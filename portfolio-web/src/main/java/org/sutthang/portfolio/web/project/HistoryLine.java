package org.sutthang.portfolio.web.project;

import java.time.Instant;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.text.Messages;

/**
 * A line of the history in words.
 *
 * @param at when
 * @param who the user name, and in whose name
 * @param what what was done to what
 * @param detail which one of its kind, or null
 * @param link where the values before and after are shown, or null where they are not
 */
public record HistoryLine(Instant at, String who, String what, String detail, String link) {

    static HistoryLine of(AuditLine line, String projectCode, Messages messages) {
        String who = line.inNameOf() == null ? line.actor()
                : messages.get("history.inNameOf", line.actor(), line.inNameOf());
        if ("stageMove".equals(line.subjectType())) {
            boolean stopped = "STOPPED".equals(line.subjectCode());
            return new HistoryLine(line.recordedAt(), who, stopped ? messages.get("history.stopped")
                    : messages.get("history.moved", word(messages, "stage." + line.subjectCode(), line.subjectCode())), null, null);
        }
        String what = messages.get("history.line", word(messages, "history.action." + line.action(), line.action()),
                word(messages, "history.subject." + line.subjectType(), line.subjectType()));
        String link = ImportedRow.IMPORTED.equals(line.action()) ? new PageAddress(HistoryBean.PATH)
                .with(ProjectBean.CODE, projectCode).with(HistoryBean.ENTRY, line.id()).toString() : null;
        return new HistoryLine(line.recordedAt(), who, what, "project".equals(line.subjectType()) ? null
                : line.subjectCode(), link);
    }

    /** What has no word yet is shown as it is recorded. */
    private static String word(Messages messages, String key, String code) {
        return messages.has(key) ? messages.get(key) : code;
    }
}
