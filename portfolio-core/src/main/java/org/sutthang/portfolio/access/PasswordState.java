package org.sutthang.portfolio.access;

import org.sutthang.portfolio.audit.Audited;

/**
 * How a user's present password came to be; nothing of the password itself.
 *
 * @param passwordGiven whether somebody else set it, so that the user is asked for one of the own
 * @param passwordCount how often it was set since the user was added
 */
record PasswordState(boolean passwordGiven, int passwordCount) implements Audited {
}
