package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.LastUsed;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.SharedValues;

/** The portfolios of sealed quarters, kept in memory once they were read. A revision never changes, so its name is enough. */
@ApplicationScoped
class SealedPortfolios {

    private static final int KEPT = 16;

    @Inject
    private Snapshots snapshots;

    private final Map<Key, CountedPortfolio> kept = LastUsed.keeping(KEPT);

    private record Key(FiscalQuarter quarter, int revision) {
    }

    /** A revision, if there is one. */
    Optional<CountedPortfolio> find(FiscalQuarter quarter, int revision) {
        return Optional.ofNullable(found(Map.of(quarter, revision)).get(quarter));
    }

    /**
     * A revision of each of several quarters, by one statement for all that are not kept.
     *
     * @throws NotFound when a quarter has no such revision
     */
    Map<FiscalQuarter, CountedPortfolio> all(Map<FiscalQuarter, Integer> revisions) {
        Map<FiscalQuarter, CountedPortfolio> found = found(revisions);
        revisions.keySet().stream().filter(quarter -> !found.containsKey(quarter)).findFirst().ifPresent(quarter -> {
            throw new NotFound("snapshot", quarter);
        });
        return found;
    }

    private Map<FiscalQuarter, CountedPortfolio> found(Map<FiscalQuarter, Integer> revisions) {
        Map<FiscalQuarter, CountedPortfolio> found = new TreeMap<>();
        Map<FiscalQuarter, Integer> missing = new TreeMap<>();
        revisions.forEach((quarter, revision) -> {
            CountedPortfolio known = kept.get(new Key(quarter, revision));
            if (known == null) {
                missing.put(quarter, revision);
            } else {
                found.put(quarter, known);
            }
        });
        if (!missing.isEmpty()) {
            SharedValues shared = new SharedValues();
            snapshots.each(missing, document -> {
                CountedPortfolio read = CountedPortfolio.of(document.portfolio(shared));
                FiscalQuarter quarter = read.figures().quarter();
                kept.put(new Key(quarter, missing.get(quarter)), read);
                found.put(quarter, read);
            });
        }
        return found;
    }
}
