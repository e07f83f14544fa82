package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * Tells whether a printed report is genuine, to anybody: it asks for no permission, and gives nothing of the portfolio. Who
 * does not hold a report cannot ask about one, for the question has to name the seal that is printed on it.
 */
@ApplicationScoped
public class ReportVerification {

    /** How many digits of the seal are printed, and asked for at least. */
    public static final int DIGITS = 12;

    private static final Pattern PRINTED = Pattern.compile("[0-9a-f]{" + DIGITS + ",64}");

    @Inject
    private ChainRows rows;

    /**
     * Looks for the revision that a report was printed from.
     *
     * @param quarter the quarter printed on it
     * @param revision the revision printed on it
     * @param seal the first digits of the seal, at least {@link #DIGITS}; points and spaces between them are passed over
     * @return the revision when it is there, has that seal, and its document still has the hash that the seal says;
     *     otherwise nothing
     */
    @Transactional
    public Optional<GenuineReport> verify(FiscalQuarter quarter, int revision, String seal) {
        String digits = seal == null ? "" : seal.replaceAll("[\\s·.-]", "").toLowerCase(Locale.ROOT);
        if (!PRINTED.matcher(digits).matches()) {
            return Optional.empty();
        }
        return rows.link(quarter, revision).filter(link -> link.seal().startsWith(digits)
                        && SealedDocument.sha256(link.document()).equals(link.seal()))
                .map(link -> new GenuineReport(quarter, revision, link.sealedAt(), rows.latestRevision(quarter)));
    }
}
