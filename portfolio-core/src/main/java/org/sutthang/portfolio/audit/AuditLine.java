package org.sutthang.portfolio.audit;

import java.time.Instant;

/**
 * A line of the audit trail as it is shown.
 *
 * @param recordedAt when it was done
 * @param actor the name of who did it; the user name of those who are not known any more
 * @param inNameOf the user name in whose name it was done, or null
 * @param action a word for what was done
 * @param subjectType a word for what it was done to
 * @param subjectCode its public code
 * @param before the values before, as JSON, or null
 * @param after the values after, as JSON, or null
 */
public record AuditLine(Instant recordedAt, String actor, String inNameOf, String action, String subjectType,
        String subjectCode, String before, String after) {
}
