package org.sutthang.portfolio.period;

import java.time.Instant;
import org.sutthang.portfolio.testing.CoreContainer;

/** Adds a revision to a closed quarter, as a correction does. */
final class Restated {

    private Restated() {
    }

    static void again(CoreContainer core, PortfolioStanding sealed, String reason) throws Exception {
        core.transaction(() -> {
            Snapshots snapshots = core.get(Snapshots.class);
            Snapshot last = snapshots.last().orElseThrow();
            snapshots.append(sealed.dates().quarter(), last.chainPosition() + 1, SealedDocument.of(sealed,
                    new PortfolioStanding.Sealing(sealed.sealing().revision() + 1, null, last.sealed().sealing().seal(),
                            "monitor", Instant.parse("2024-05-02T03:00:00Z"), reason)));
            return null;
        });
    }
}
