package org.sutthang.portfolio.period;

import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * What a restatement corrected; who and why stand in the sealing. It is sealed in every revision that it made, so that each
 * says by itself what changed it.
 *
 * @param quarter the quarter whose values were corrected; earlier than the one it is sealed with where that only follows
 * @param revision the revision of that quarter which it made
 * @param projectCode the project whose values were corrected
 * @param corrections the values, each with what it was before
 */
public record Restatement(FiscalQuarter quarter, int revision, String projectCode, List<Correction> corrections) {
}
