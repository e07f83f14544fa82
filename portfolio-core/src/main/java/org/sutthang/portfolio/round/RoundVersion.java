package org.sutthang.portfolio.round;

import java.time.Instant;

/**
 * One version of a fiscal year's round, with who made it and why.
 *
 * @param number which version, from 1
 * @param details what it says
 * @param reason why it was made, or null where nobody was asked
 * @param changedBy the name of who made it
 * @param changedAt when
 */
public record RoundVersion(int number, RoundDetails details, String reason, String changedBy, Instant changedAt) {
}
