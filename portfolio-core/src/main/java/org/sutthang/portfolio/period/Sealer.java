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
import org.sutthang.portfolio.calendar.FiscalQuarter;

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
    private SealingProgress progress;
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

    /** A revision whose document is written, for its place in the chain. */
    record Written(FiscalQuarter quarter, long position, SealedDocument document) {
    }

    /** Seals one revision; the chain must be locked. */
    PortfolioStanding.Sealing seal(Draft draft, String action) {
        return append(write(draft), action);
    }

    /** Writes the document of a revision and works its seal out; nothing is stored. The chain must be locked. */
    Written write(Draft draft) {
        Optional<ChainRows.End> end = chain.end();
        // The database keeps no more than millionths of a second; what is sealed must be what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        progress.reach(SealingProgress.Step.WRITING);
        SealedDocument document = SealedDocument.of(draft.portfolio(), draft.inputs(), draft.restatement(),
                new PortfolioStanding.Sealing(draft.revision(), null,
                        end.map(ChainRows.End::seal).orElse(null), currentUser.get().userName(), now,
                        draft.reason()));
        return new Written(draft.portfolio().dates().quarter(), end.map(ChainRows.End::position).orElse(0L) + 1, document);
    }

    /** Adds a document to the end of the chain. */
    PortfolioStanding.Sealing append(Written written, String action) {
        progress.reach(SealingProgress.Step.STORING);
        PortfolioStanding.Sealing sealing = written.document().sealing();
        snapshots.append(written.quarter(), written.position(), written.document());
        audit.record(new AuditRecord(action, SUBJECT, written.quarter().toString(), null, null,
                "{\"revision\":" + sealing.revision() + ",\"seal\":\"" + sealing.seal() + "\"}"));
        return sealing;
    }

    /** Holds the chain until the transaction ends. */
    void lockChain() {
        chain.lock();
    }
}
