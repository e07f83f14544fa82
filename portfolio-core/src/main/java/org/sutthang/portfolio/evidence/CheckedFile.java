package org.sutthang.portfolio.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sutthang.portfolio.kernel.RuleViolation;

/**
 * A file that may be kept: small enough, of a kind that is taken, with a name that fits.
 *
 * @param name its name as it is kept
 * @param type what its content is
 * @param bytes its content
 * @param sha256 the hash of its content
 * @param thumbnail a small picture of it, or null
 */
record CheckedFile(String name, EvidenceType type, byte[] bytes, String sha256, byte[] thumbnail) {

    /**
     * Looks at a file; outside any transaction, for it takes its time.
     *
     * @param name the name that was sent
     * @param bytes its content
     * @return the file
     * @throws RuleViolation when it is empty, too large, or of a kind that is not taken
     */
    static CheckedFile of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new RuleViolation("evidence.empty", name == null ? "" : name);
        }
        if (bytes.length > EvidenceLimits.FILE_BYTES) {
            throw new RuleViolation("evidence.large", name == null ? "" : name, EvidenceLimits.FILE_MEGABYTES);
        }
        EvidenceType type = ContentCheck.typeOf(bytes)
                .orElseThrow(() -> new RuleViolation("evidence.type", name == null ? "" : name));
        return new CheckedFile(FileName.of(name, type), type, bytes, hash(bytes),
                type.isDrawn() ? Thumbnail.of(bytes).orElse(null) : null);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
