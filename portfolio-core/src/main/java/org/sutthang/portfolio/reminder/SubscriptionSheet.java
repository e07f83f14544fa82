package org.sutthang.portfolio.reminder;

import java.time.Instant;

/**
 * How the acting user is reminded, for the user's own page.
 *
 * @param version the version of the user that was read, so that a stale edit is noticed
 * @param email where reminders go, or null
 * @param language the preferred language, or null
 * @param digest whether the digest is wanted
 * @param feedMadeAt when the present address of the calendar was made, or null without one
 */
public record SubscriptionSheet(long version, String email, String language, boolean digest, Instant feedMadeAt) {
}
