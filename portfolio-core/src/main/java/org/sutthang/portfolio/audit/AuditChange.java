package org.sutthang.portfolio.audit;

import java.time.Instant;

/**
 * A line of the audit trail with the values before and after.
 *
 * @param line what was done, when and by whom
 * @param before the values before, as JSON, or null
 * @param after the values after, as JSON, or null
 */
public record AuditChange(AuditLine line, String before, String after) {

    /**
     * The same from the columns of its row.
     *
     * @param id the key of its row
     * @param recordedAt when it was done
     * @param actor the user name of who did it
     * @param inNameOf the user name in whose name it was done, or null
     * @param action a word for what was done
     * @param subjectType a word for what it was done to
     * @param subjectCode its public code
     * @param before the values before, as JSON, or null
     * @param after the values after, as JSON, or null
     */
    public AuditChange(long id, Instant recordedAt, String actor, String inNameOf, String action, String subjectType,
            String subjectCode, String before, String after) {
        this(new AuditLine(id, recordedAt, actor, inNameOf, action, subjectType, subjectCode), before, after);
    }

    /**
     * The same of a change that may have undone another.
     *
     * @param id the key of its row
     * @param recordedAt when it was done
     * @param actor the name of who did it
     * @param inNameOf the name in which it was done, or null
     * @param action a word for what was done
     * @param subjectType a word for what it was done to
     * @param subjectCode its public code
     * @param undoes the key of the line that it undid, or null
     * @param before the values before, as JSON, or null
     * @param after the values after, as JSON, or null
     */
    public AuditChange(long id, Instant recordedAt, String actor, String inNameOf, String action, String subjectType,
            String subjectCode, Long undoes, String before, String after) {
        this(new AuditLine(id, recordedAt, actor, inNameOf, action, subjectType, subjectCode, undoes), before, after);
    }
}
