package org.sutthang.portfolio.ownership;

import org.sutthang.portfolio.access.User;

/**
 * A person by name, to be shown or chosen.
 *
 * @param userName the name to sign in with
 * @param name the name that others see
 * @param active false when the person cannot sign in any more
 */
public record Person(String userName, String name, boolean active) {

    static Person of(User user) {
        return user == null ? null
                : new Person(user.getUserName(), user.details().displayName(), user.details().active());
    }
}
