package org.sutthang.portfolio.evidence;

/**
 * A file with its bytes, to be given to a reader.
 *
 * @param name the file's name
 * @param type what it is
 * @param sha256 the hash of the bytes
 * @param bytes the bytes, not to be changed
 */
public record EvidenceContent(String name, EvidenceType type, String sha256, byte[] bytes) {
}
