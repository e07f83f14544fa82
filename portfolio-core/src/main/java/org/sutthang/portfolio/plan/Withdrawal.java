package org.sutthang.portfolio.plan;

import java.time.LocalDate;

/**
 * What the audit trail keeps of something that was taken out of a plan or brought back.
 *
 * @param withdrawnOn the day, or null while it belongs to the plan
 * @param withdrawnReason why, or null
 */
record Withdrawal(LocalDate withdrawnOn, String withdrawnReason) {
}
