package org.sutthang.portfolio.access;

import org.sutthang.portfolio.audit.Audited;

/**
 * A user as the administrator sees and edits it.
 *
 * @param version the version that was read, so that a stale edit is noticed
 * @param userName the name to sign in with
 * @param displayName the name that others see
 * @param role what the user may do
 * @param organisationId the organisation that the user is bound to, or null for all
 * @param email where reminders go, or null
 * @param language the preferred language, or null
 * @param active whether the user may sign in
 */
public record UserSummary(long version, String userName, String displayName, Role role, Long organisationId,
        String email, String language, boolean active) implements Audited {

    static UserSummary of(User user) {
        UserDetails d = user.details();
        return new UserSummary(user.getVersion(), user.getUserName(), d.displayName(), d.role(), d.organisationId(),
                d.email(), d.language(), d.active());
    }

    UserDetails details(String passwordHash) {
        return new UserDetails(displayName, passwordHash, role, organisationId, email, language, active);
    }
}
