package org.sutthang.portfolio.audit;

import java.time.Instant;

/**
 * A line of the audit trail as lists show it, without the values.
 *
 * @param id the key of its row, to ask for the values
 * @param recordedAt when it was done
 * @param actor the name of who did it; the user name of those who are not known any more
 * @param inNameOf the user name in whose name it was done, or null
 * @param action a word for what was done
 * @param subjectType a word for what it was done to
 * @param subjectCode its public code
 * @param undoes the key of the line that it undid, or null for a change of its own
 */
public record AuditLine(long id, Instant recordedAt, String actor, String inNameOf, String action, String subjectType,
        String subjectCode, Long undoes) {

    /**
     * A change of its own.
     *
     * @param id the key of its row, to ask for the values
     * @param recordedAt when it was done
     * @param actor the name of who did it
     * @param inNameOf the user name in whose name it was done, or null
     * @param action a word for what was done
     * @param subjectType a word for what it was done to
     * @param subjectCode its public code
     */
    public AuditLine(long id, Instant recordedAt, String actor, String inNameOf, String action, String subjectType,
            String subjectCode) {
        this(id, recordedAt, actor, inNameOf, action, subjectType, subjectCode, null);
    }
}
