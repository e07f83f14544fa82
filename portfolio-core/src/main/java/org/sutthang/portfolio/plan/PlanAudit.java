package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;

/** What the audit trail keeps of changes that no row of a plan describes by itself. */
public final class PlanAudit {

    private PlanAudit() {
    }

    /**
     * Something that was taken out of a plan or brought back.
     *
     * @param withdrawnOn the day, or null while it belongs to the plan
     * @param withdrawnReason why, or null
     */
    public record Withdrawal(LocalDate withdrawnOn, String withdrawnReason) implements Audited {
    }

    /**
     * The place of a milestone in its plan.
     *
     * @param place its place, from 1
     */
    public record Place(int place) implements Audited {
    }

    /**
     * The organisations that an indicator is broken down by.
     *
     * @param parts their codes
     */
    public record Parts(String parts) implements Audited {
    }

    /**
     * A figure of a year or a quarter.
     *
     * @param value the figure
     */
    public record Figure(BigDecimal value) implements Audited {
    }

    /**
     * An approved version of a plan.
     *
     * @param baseline its number
     * @param reason why the plan was changed
     */
    public record Approved(int baseline, String reason) implements Audited {
    }
}
