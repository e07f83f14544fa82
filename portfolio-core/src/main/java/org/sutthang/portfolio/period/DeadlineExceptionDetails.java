package org.sutthang.portfolio.period;

import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about an exception.
 *
 * @param endsOn the last day on which its report is in time
 * @param reason why it was granted
 * @param grantedBy the user who granted it, or changed it last
 * @param grantedOn the day on which that was, or null where nobody knows any more
 */
public record DeadlineExceptionDetails(
        LocalDate endsOn,
        String reason,
        String grantedBy,
        LocalDate grantedOn) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public DeadlineExceptionDetails {
        reason = Texts.orNull(reason);
        grantedBy = Texts.orNull(grantedBy);
    }
}
