package org.sutthang.portfolio.access;

/**
 * Somebody whose session goes on.
 *
 * @param user who it is at present
 * @param passwordGiven whether somebody else set the password, so that the user is asked for one of the own
 * @param passwordCount how often the password was set; a session that began with another number has ended
 */
public record SignedIn(AuthenticatedUser user, boolean passwordGiven, int passwordCount) {

    static SignedIn of(User user) {
        PasswordState password = user.passwordState();
        return new SignedIn(AuthenticatedUser.of(user), password.passwordGiven(), password.passwordCount());
    }
}
