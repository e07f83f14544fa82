package org.sutthang.portfolio.audit;

/**
 * What was done to what.
 *
 * @param action a word for what was done, such as <code>created</code>, <code>changed</code>, <code>submitted</code>
 * @param subjectType a word for what it was done to, such as <code>milestone</code>
 * @param subjectCode its public code
 * @param projectCode the project it belongs to, or null
 * @param before the values before, as JSON, or null
 * @param after the values after, as JSON, or null
 */
public record AuditRecord(String action, String subjectType, String subjectCode, String projectCode, String before,
        String after) {
}
