package org.sutthang.portfolio.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of the digests, for the administrator.
 *
 * @param day the day of the last run, or null before the first
 * @param beganAt when it began, or null
 * @param endedAt when it ended, or null while it runs or where it was broken off
 * @param people how many people were looked at
 * @param sent how many digests the mail server took that day
 * @param wanting how many people have an address and want the digest
 * @param failures what did not go through, the latest first
 */
public record DigestReport(LocalDate day, Instant beganAt, Instant endedAt, int people, int sent, int wanting,
        List<DigestFailure> failures) {
}
