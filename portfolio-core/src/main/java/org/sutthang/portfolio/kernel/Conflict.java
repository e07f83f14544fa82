package org.sutthang.portfolio.kernel;

/** The request is well formed but does not fit the present state, such as closing a period twice. */
public class Conflict extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Says what stands in the way.
     *
     * @param key the message key of the sentence
     * @param args the values for its placeholders
     */
    public Conflict(String key, Object... args) {
        super(key, args);
    }
}
