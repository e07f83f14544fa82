package org.sutthang.portfolio.period;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sutthang.portfolio.kernel.CanonicalJson;

/**
 * The one canonical document of a sealed revision, with its seal. The document names the seal of the document sealed just
 * before it, so that all of them form one chain.
 *
 * @param bytes the canonical JSON, UTF-8
 * @param sealing revision and seal
 */
public record SealedDocument(byte[] bytes, PortfolioStanding.Sealing sealing) {

    /** The version of the document's shape. */
    private static final int FORMAT = 1;

    /** What the document holds: the portfolio as sealed; its own seal cannot be in it. */
    private record Content(int format, PortfolioStanding portfolio) {
    }

    /**
     * Seals a portfolio.
     *
     * @param portfolio the standings to seal
     * @param unsealed everything about the sealing but the seal
     * @return the document with its seal
     */
    static SealedDocument of(PortfolioStanding portfolio, PortfolioStanding.Sealing unsealed) {
        byte[] bytes = CanonicalJson.write(new Content(FORMAT, portfolio.sealed(unsealed)));
        return new SealedDocument(bytes, unsealed.withSeal(sha256(bytes)));
    }

    /** @return the portfolio as it was sealed, naming its seal */
    public PortfolioStanding portfolio() {
        return CanonicalJson.read(bytes, Content.class).portfolio().sealed(sealing);
    }

    /** @return whether the document still has the hash it was sealed with */
    public boolean isIntact() {
        return sha256(bytes).equals(sealing.seal());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
