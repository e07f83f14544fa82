package org.sutthang.portfolio.kernel;

/** Something named by its public code does not exist, or is not for this user to see. */
public class NotFound extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Names what was looked for.
     *
     * @param what a word for its kind, such as <code>project</code>; the message key is <code>notFound.</code> and this word
     * @param code the code that was given
     */
    public NotFound(String what, Object code) {
        super("notFound." + what, code);
    }
}
