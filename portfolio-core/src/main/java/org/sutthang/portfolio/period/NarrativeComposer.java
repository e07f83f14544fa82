package org.sutthang.portfolio.period;

import java.util.List;

/**
 * Composes the running texts of a quarter's report. The rules and words are those of reports; the core has to know what they
 * make of the figures, so that a text written by hand is never sealed with figures that it was not written for.
 */
@FunctionalInterface
public interface NarrativeComposer {

    /**
     * Composes the texts in both languages. The same course always gives the same texts; nothing else is asked.
     *
     * @param course the quarter's whole portfolio with those before it
     * @return the sections whose text can be edited, in the order of the report
     */
    List<ComposedText> compose(PortfolioCourse course);
}
