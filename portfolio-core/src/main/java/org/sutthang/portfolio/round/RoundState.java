package org.sutthang.portfolio.round;

import java.math.BigDecimal;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.indicator.ScoreScale;

/** A round as the audit trail keeps it: every value by a name of its own. */
record RoundState(ScoreScale scale, BigDecimal scheduleGreen, BigDecimal scheduleRed, int overdueRedDays,
        BigDecimal progressGreen, BigDecimal progressRed, BigDecimal basePoints, BigDecimal standardPoints,
        BigDecimal advancedPoints, BigDecimal deduction, int deadlineDays, int reminderDays, Integer lockDays,
        int provenQuarters, String reason) implements Audited {

    static RoundState of(RoundDetails details, String reason) {
        RoundRules r = details.rules();
        return new RoundState(r.scale(), r.scheduleGreen(), r.scheduleRed(), r.overdueRedDays(), r.progressGreen(),
                r.progressRed(), r.basePoints(), r.standardPoints(), r.advancedPoints(), r.deduction(), r.deadlineDays(),
                details.reminderDays(), details.lockDays(), r.provenQuarters(), reason);
    }
}
