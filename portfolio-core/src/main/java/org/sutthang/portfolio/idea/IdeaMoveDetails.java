package org.sutthang.portfolio.idea;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/**
 * A step of an idea in the selection.
 *
 * @param from the status that was left
 * @param to the status that was entered
 * @param on its day
 * @param decidedBy the name of who decided
 * @param reason why, or null where handing in needs none
 * @param weighted the weighted mark on that day, or null where nobody had given one
 * @param marksGiven how many marks had been given, or null where the scorecard was not asked
 * @param marksExpected how many had been expected, or null where the scorecard was not asked
 */
public record IdeaMoveDetails(IdeaStatus from, IdeaStatus to, LocalDate on, String decidedBy, String reason,
        BigDecimal weighted, Integer marksGiven, Integer marksExpected) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public IdeaMoveDetails {
        decidedBy = Texts.orNull(decidedBy);
        reason = Texts.orNull(reason);
        weighted = Decimals.normal(weighted);
    }

    /**
     * A step that no scorecard was asked for.
     *
     * @param from the status that was left
     * @param to the status that was entered
     * @param on its day
     * @param decidedBy the name of who decided
     * @param reason why, or null
     * @return the step
     */
    public static IdeaMoveDetails of(IdeaStatus from, IdeaStatus to, LocalDate on, String decidedBy, String reason) {
        return new IdeaMoveDetails(from, to, on, decidedBy, reason, null, null, null);
    }
}
