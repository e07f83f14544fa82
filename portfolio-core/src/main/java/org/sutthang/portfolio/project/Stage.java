package org.sutthang.portfolio.project;

import java.util.EnumSet;
import java.util.Set;

/** How far a project came on its way from award to scale-out. */
public enum Stage {
    /** Won an award; nothing planned yet (ได้รับรางวัล). */
    AWARDED,
    /** Has a plan and indicators (มีแผนและตัวชี้วัด). */
    PLANNED,
    /** The plan is approved and being carried out (อยู่ระหว่างดำเนินการ). */
    IMPLEMENTING,
    /** In daily use (ใช้งานจริง). */
    IN_USE,
    /** Its outcome is proven over closed quarters (เกิดผลเชิงประจักษ์). */
    BENEFIT_PROVEN,
    /** Adopted elsewhere with a result of its own (ขยายผล). */
    SCALED_OUT,
    /** Ended without proven benefit, with a decider, a reason and a lesson (ยุติ). */
    STOPPED;

    private static final Set<Stage> OWING_A_REPORT = EnumSet.of(IMPLEMENTING, IN_USE, BENEFIT_PROVEN);

    /** @return whether a project in this stage owes a report every quarter */
    public boolean owesReport() {
        return OWING_A_REPORT.contains(this);
    }

    /** @return whether a project may still be stopped from here: any stage before proven benefit */
    public boolean canStop() {
        return compareTo(BENEFIT_PROVEN) < 0;
    }

    /** @return the stage that follows on the way to scale-out, or null at the end of it */
    public Stage next() {
        return this == SCALED_OUT || this == STOPPED ? null : values()[ordinal() + 1];
    }

    /**
     * Whether this stage lies at or beyond another on the way to scale-out.
     *
     * @param other the stage compared with
     * @return false always for a stopped project
     */
    public boolean hasReached(Stage other) {
        return this != STOPPED && compareTo(other) >= 0;
    }
}
