package org.sutthang.portfolio.period;

import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * What a monitor wrote for a section of a quarter's report.
 *
 * @param quarter the quarter
 * @param section the section, by the name that reports give it
 * @param version the version that was read
 * @param seen the {@linkplain ComposedText#print() print} of the composed text that was looked at
 * @param th the Thai text; blank or the same as the composed one leaves that one in its place
 * @param en the English text, likewise
 */
public record NarrativeInput(FiscalQuarter quarter, String section, long version, String seen, String th, String en) {
}
