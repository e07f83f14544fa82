package org.sutthang.portfolio.access;

import org.sutthang.portfolio.kernel.RuleViolation;

/** The user may not do what was asked. */
public class AccessDenied extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Nobody has signed in, or the role does not carry the permission. */
    public AccessDenied() {
        super("access.denied");
    }

    /**
     * The role would do, but not for this user.
     *
     * @param key the message key of why not, below {@code access.}
     * @param args the values the sentence names
     */
    public AccessDenied(String key, Object... args) {
        super("access." + key, args);
    }
}
