package org.sutthang.portfolio.access;

import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about a user.
 *
 * @param displayName the name that others see
 * @param passwordHash the hash of the password, never the password
 * @param role what the user may do
 * @param organisationId the id of the organisation that a monitor or executive is bound to, children included, or null for all
 * @param email where reminders go, or null
 * @param language the preferred language, <code>th</code> or <code>en</code>, or null
 * @param active whether the user may sign in
 */
public record UserDetails(
        String displayName,
        String passwordHash,
        Role role,
        Long organisationId,
        String email,
        String language,
        boolean active) {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public UserDetails {
        displayName = Texts.orNull(displayName);
        passwordHash = Texts.orNull(passwordHash);
        email = Texts.orNull(email);
        language = Texts.orNull(language);
    }
}
