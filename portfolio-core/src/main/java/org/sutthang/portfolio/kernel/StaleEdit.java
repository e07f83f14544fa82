package org.sutthang.portfolio.kernel;

/** Somebody else has changed the same thing since it was read. Nothing is saved; what was typed is not lost. */
public class StaleEdit extends Conflict {

    private static final long serialVersionUID = 1L;

    private StaleEdit(String what, Object code) {
        super("stale." + what, code);
    }

    /**
     * A stale edit that was found by something else than a version.
     *
     * @param what a word for its kind; the message key is <code>stale.</code> and this word
     * @param code its public code
     * @return the exception, to be thrown
     */
    public static StaleEdit of(String what, Object code) {
        return new StaleEdit(what, code);
    }

    /**
     * Insists that what is about to be changed is what was read.
     *
     * @param what a word for its kind; the message key is <code>stale.</code> and this word
     * @param code its public code
     * @param read the version that was read
     * @param stored the version that is stored
     * @throws StaleEdit when the versions differ
     */
    public static void check(String what, Object code, long read, long stored) {
        if (read != stored) {
            throw new StaleEdit(what, code);
        }
    }
}
