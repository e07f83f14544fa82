package org.sutthang.portfolio.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads what can be found before anybody searches. It gives nothing away, so it acts for nobody. */
@ApplicationScoped
public class SearchPreparation {

    @Inject
    private SearchIndex index;

    /** Reads everything that can be found, as far as it has changed. */
    @Transactional
    public void prepare() {
        index.entries();
    }
}
