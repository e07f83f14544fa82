package org.sutthang.portfolio.web.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param link where the values before and after are shown, or null where they are not
 * @param earlier the same as it was done by the same before, with nothing else between; the latest first
 * @param id the key of the line in the audit trail
 */
public record HistoryLine(Instant at, String who, String what, String detail, String link,
        List<HistoryLine> earlier, long id) {

    /**
     * A line of the audit trail.
     *
     * @param line the line as it is recorded
     * @param projectCode the project whose page it stands on, or null where it stands on another
     * @param messages the reader's language
     * @return the line in words
     */
    public static HistoryLine of(AuditLine line, String projectCode, Messages messages) {
        String who = line.inNameOf() == null ? line.actor()
                : messages.get("history.inNameOf", line.actor(), line.inNameOf());
        if ("stageMove".equals(line.subjectType())) {
            boolean stopped = "STOPPED".equals(line.subjectCode());
            return new HistoryLine(line.recordedAt(), who, stopped ? messages.get("history.stopped")
                    : messages.get("history.moved", word(messages, "stage." + line.subjectCode(), line.subjectCode())), null, null,
                            List.of(), line.id());
        }
        String together = "history.pair." + line.action() + "." + line.subjectType();
        String what = messages.has(together) ? messages.get(together)
                : messages.get("history.line", word(messages, "history.action." + line.action(), line.action()),
                        word(messages, "history.subject." + line.subjectType(), line.subjectType()));
        String link = projectCode != null && ImportedRow.IMPORTED.equals(line.action()) ? new PageAddress(HistoryBean.PATH)
                .with(ProjectBean.CODE, projectCode).with(HistoryBean.ENTRY, line.id()).toString() : null;
        return new HistoryLine(line.recordedAt(), who, line.undoes() == null ? what : messages.get("history.undone", what),
                detail(line, messages), link, List.of(), line.id());
    }

    private static String detail(AuditLine line, Messages messages) {
        String code = line.subjectCode();
        if (code == null || "project".equals(line.subjectType())) {
            return null;
        }
        String key = "history.detail." + line.subjectType();
        return messages.has(key) ? messages.get(key, code) : word(messages, key + "." + code, code);
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
                collapsed.set(collapsed.size() - 1, new HistoryLine(last.at, last.who, last.what, last.detail, last.link,
                        List.copyOf(earlier), last.id));
            } else {
                collapsed.add(line);
            }
        }
        return List.copyOf(collapsed);
    }

    private boolean saysTheSameAs(HistoryLine other) {
        return what.equals(other.what) && Objects.equals(who, other.who) && Objects.equals(detail, other.detail);
    }

    /** @return when the first of those that say the same was done */
    public Instant since() {
        return earlier.isEmpty() ? at : earlier.getLast().at;
    }

    /** What has no word yet is shown as it is recorded. */
    private static String word(Messages messages, String key, String code) {
        return messages.has(key) ? messages.get(key) : code;
    }
}
