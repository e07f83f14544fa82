package org.sutthang.portfolio.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Everything that can be found, kept in memory for as long as the database says that nothing in it has changed. */
@ApplicationScoped
class SearchIndex {

    @Inject
    private SearchRows rows;

    private volatile Kept kept;

    private record Kept(List<Object> stamp, List<SearchEntry> entries) {
    }

    /** The stamp is read first: what changes in between is read again the next time. */
    List<SearchEntry> entries() {
        List<Object> stamp = rows.stamp();
        Kept last = kept;
        if (last == null || !last.stamp().equals(stamp)) {
            last = new Kept(stamp, rows.entries());
            kept = last;
        }
        return last.entries();
    }
}
