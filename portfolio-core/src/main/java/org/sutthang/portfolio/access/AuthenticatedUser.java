package org.sutthang.portfolio.access;

/**
 * A person who has signed in.
 *
 * @param id the key of the user's row
 * @param userName the name that the user signs in with
 * @param displayName the name that others see
 * @param role what the user may do
 * @param organisationId the organisation that the user is bound to, or null for all
 * @param language the preferred language, or null
 */
public record AuthenticatedUser(long id, String userName, String displayName, Role role, Long organisationId,
        String language) {

    static AuthenticatedUser of(User user) {
        UserDetails details = user.details();
        return new AuthenticatedUser(user.getId(), user.getUserName(), details.displayName(), details.role(),
                details.organisationId(), details.language());
    }
}
