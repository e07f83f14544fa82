package org.sutthang.portfolio.project;

import org.sutthang.portfolio.kernel.Texts;

/**
 * What stands beside a move.
 *
 * @param decidedBy who decided, or null
 * @param reason why, or null
 * @param lesson what was learnt (required for a stop), or null
 */
public record StageMoveDetails(
        String decidedBy,
        String reason,
        String lesson) {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public StageMoveDetails {
        decidedBy = Texts.orNull(decidedBy);
        reason = Texts.orNull(reason);
        lesson = Texts.orNull(lesson);
    }
}
