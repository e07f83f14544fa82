package org.sutthang.portfolio.period;

import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * What is to stand in a section of a new revision whose figures make another text than before.
 *
 * @param quarter the quarter
 * @param text the section with what is written for it
 */
public record RestatedText(FiscalQuarter quarter, SectionText text) {
}
