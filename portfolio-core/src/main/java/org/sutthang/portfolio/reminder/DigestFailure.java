package org.sutthang.portfolio.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A digest that did not go through.
 *
 * @param person the name of who was to get it
 * @param email where it was to go, or null where the person has none any more
 * @param day the day it was for
 * @param state how far it came
 * @param attempts how often it was tried
 * @param reason why, as the mail server or the network put it, or null
 * @param at when it was last tried
 */
public record DigestFailure(String person, String email, LocalDate day, DigestState state, int attempts, String reason,
        Instant at) {

    static DigestFailure of(Digest digest, String person, String email) {
        return new DigestFailure(person, email, digest.getDay(), digest.getState(), digest.getAttempts(), digest.getReason(),
                digest.getChangedAt());
    }
}
