package org.sutthang.portfolio.evidence;

import org.sutthang.portfolio.audit.Audited;

/**
 * A file as the audit trail keeps it.
 *
 * @param quarter the quarter that it belongs to
 * @param subject the update, or the kind and the code of what it proves
 * @param name the file's name
 * @param type what its content is
 * @param sizeBytes how large it is
 * @param sha256 the hash of its content, by which anybody can tell that a copy is the same
 * @param withdrawnReason why it was withdrawn, or null
 */
public record EvidenceDetails(String quarter, String subject, String name, EvidenceType type, long sizeBytes,
        String sha256, String withdrawnReason) implements Audited {
}
