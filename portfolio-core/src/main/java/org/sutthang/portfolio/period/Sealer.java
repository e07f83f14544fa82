package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.audit.AuditRecord;
import org.sutthang.portfolio.audit.AuditTrail;

/**
 * Adds documents to the end of the chain. Whoever seals holds {@linkplain ChainRows#lock the chain} until the transaction
 * ends, so that two never take the same place in it.
 */
@ApplicationScoped
public class Sealer {

    static final String SUBJECT = "period";

    @Inject
    private ChainRows chain;
    @Inject
    private Snapshots snapshots;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** A revision that is about to be sealed. */
    record Draft(PortfolioStanding portfolio, int revision, Map<String, SealedInputs> inputs, Restatement restatement,
            String reason) {

        /** The same with what was written for its report. */
        Draft saying(List<SectionText> texts) {
            return new Draft(portfolio.saying(texts), revision, inputs, restatement, reason);
        }
    }

    /** Seals one revision; the chain must be locked. */
    PortfolioStanding.Sealing seal(Draft draft, String action) {
        Optional<ChainRows.End> end = chain.end();
        // The database keeps no more than millionths of a second; what is sealed must be what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SealedDocument document = SealedDocument.of(draft.portfolio(), draft.inputs(), draft.restatement(),
                new PortfolioStanding.Sealing(draft.revision(), null,
                        end.map(ChainRows.End::seal).orElse(null), currentUser.get().userName(), now,
                        draft.reason()));
        snapshots.append(draft.portfolio().dates().quarter(), end.map(ChainRows.End::position).orElse(0L) + 1,
                document);
        audit.record(new AuditRecord(action, SUBJECT, draft.portfolio().dates().quarter().toString(), null, null,
                "{\"revision\":" + draft.revision() + ",\"seal\":\"" + document.sealing().seal() + "\"}"));
        return document.sealing();
    }

    /** Holds the chain until the transaction ends. */
    void lockChain() {
        chain.lock();
    }
}
