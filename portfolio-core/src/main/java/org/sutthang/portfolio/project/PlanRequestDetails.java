package org.sutthang.portfolio.project;

import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can be said about a request, and kept in the audit trail.
 *
 * @param kind what is asked for
 * @param toStage the stage that is asked for, or null for a re-baseline
 * @param reason why it is asked, or null
 * @param askedBy the name of who asked
 * @param askedOn the day
 * @param status where it stands
 * @param decidedBy the name of who decided or took it back, or null while it is open
 * @param decidedOn the day of the decision, or null
 * @param decisionReason why it was declined or taken back, or null
 */
public record PlanRequestDetails(PlanRequestKind kind, Stage toStage, String reason, String askedBy,
        LocalDate askedOn, PlanRequestStatus status, String decidedBy, LocalDate decidedOn, String decisionReason) implements Audited {

    /** Blank texts become null, so that equal values are equal. */
    public PlanRequestDetails {
        reason = Texts.orNull(reason);
        decisionReason = Texts.orNull(decisionReason);
    }
}
