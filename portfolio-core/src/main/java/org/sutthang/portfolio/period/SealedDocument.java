package org.sutthang.portfolio.period;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.CanonicalJson;
import org.sutthang.portfolio.kernel.SharedValues;

/**
 * The one canonical document of a sealed revision, with its seal. The document names the seal of the document sealed just
 * before it, so that all of them form one chain.
 *
 * @param bytes the canonical JSON, UTF-8
 * @param sealing revision and seal
 */
public record SealedDocument(byte[] bytes, PortfolioStanding.Sealing sealing) {

    /** The version of the document's shape: the second holds what standings were worked out from, and what was corrected. */
    private static final int FORMAT = 2;

    /** What the document holds: the portfolio as sealed; its own seal cannot be in it. */
    private record Content(int format, PortfolioStanding portfolio, Map<String, SealedInputs> inputs,
            Restatement restatement) {
    }

    /** The portfolio alone, for those who read nothing else. */
    private record Figures(PortfolioStanding portfolio) {
    }

    /** The portfolio with what it was worked out from. */
    record Judged(PortfolioStanding portfolio, Map<String, SealedInputs> inputs) {

        /** A document of the first shape holds no inputs. */
        Judged {
            inputs = inputs == null ? Map.of() : inputs;
        }
    }

    /** All but the portfolio. */
    private record Beside(Restatement restatement) {
    }

    /** What the document says of its own place in the chain. */
    record Head(Portfolio portfolio) {

        /** Quarter and sealing of the portfolio. */
        record Portfolio(Dates dates, PortfolioStanding.Sealing sealing) {
        }

        /** The quarter alone. */
        record Dates(FiscalQuarter quarter) {
        }
    }

    /**
     * Seals a portfolio.
     *
     * @param portfolio the standings to seal
     * @param unsealed everything about the sealing but the seal
     * @return the document with its seal
     */
    static SealedDocument of(PortfolioStanding portfolio, PortfolioStanding.Sealing unsealed) {
        return of(portfolio, Map.of(), null, unsealed);
    }

    /**
     * Seals a portfolio with what it was worked out from.
     *
     * @param portfolio the standings to seal
     * @param inputs what each standing was worked out from, by the project's code
     * @param restatement what was corrected, or null for the first revision
     * @param unsealed everything about the sealing but the seal
     * @return the document with its seal
     */
    static SealedDocument of(PortfolioStanding portfolio, Map<String, SealedInputs> inputs, Restatement restatement,
            PortfolioStanding.Sealing unsealed) {
        byte[] bytes = CanonicalJson.write(new Content(FORMAT, portfolio.sealed(unsealed), inputs, restatement));
        return new SealedDocument(bytes, unsealed.withSeal(sha256(bytes)));
    }

    /** @return the portfolio as it was sealed, naming its seal */
    public PortfolioStanding portfolio() {
        return portfolio(new SharedValues());
    }

    /** The same, beside others that say much alike. */
    PortfolioStanding portfolio(SharedValues shared) {
        return CanonicalJson.read(bytes, Figures.class, shared).portfolio().sealed(sealing);
    }

    /** The portfolio with what each standing was worked out from, by the project's code, beside others that say much alike. */
    Judged judged(SharedValues shared) {
        Judged read = CanonicalJson.read(bytes, Judged.class, shared);
        return new Judged(read.portfolio().sealed(sealing), read.inputs());
    }

    /** One project of the portfolio with what its standing was worked out from; nothing of the others is kept. */
    Judged judged(String code) {
        Judged read = CanonicalJson.read(bytes, Judged.class, new CanonicalJson.Only(Set.of(ProjectStanding.class, SealedInputs.class), "code", code));
        return new Judged(read.portfolio().sealed(sealing), read.inputs());
    }

    /** @return what was corrected, or nothing for the first revision of a quarter */
    public Optional<Restatement> restatement() {
        return Optional.ofNullable(CanonicalJson.read(bytes, Beside.class).restatement());
    }

    /** @return whether the document still has the hash it was sealed with */
    public boolean isIntact() {
        return sha256(bytes).equals(sealing.seal());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
