package org.sutthang.portfolio.period;

import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * An edited text whose figures a restatement changes.
 *
 * @param quarter the quarter
 * @param before the composed text of the revision that stands
 * @param after the composed text of the revision that would be made
 * @param sealed what was sealed in its place
 * @param kept what would be sealed in its place; without a text where nothing was written for the new figures
 */
public record NarrativeChange(FiscalQuarter quarter, ComposedText before, ComposedText after, SectionText sealed,
        SectionText kept) {
}
