package org.sutthang.portfolio.idea;

import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Texts;

/**
 * That an idea was taken out of the selection.
 *
 * @param on the day
 * @param by the name of who did it
 * @param reason why
 */
public record IdeaWithdrawal(LocalDate on, String by, String reason) implements Audited {

    /** A blank reason is none. */
    public IdeaWithdrawal {
        reason = Texts.orNull(reason);
    }
}
