package org.sutthang.portfolio.web.mail;

/** The mail server has not taken a letter, or nobody knows whether it has. */
final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean uncertain;

    /**
     * A letter that did not go through.
     *
     * @param uncertain whether it may have been taken all the same
     * @param cause what the server or the network said
     */
    Undelivered(boolean uncertain, Throwable cause) {
        super(reason(cause), cause);
        this.uncertain = uncertain;
    }

    boolean isUncertain() {
        return uncertain;
    }

    /** The outermost sentence and the innermost: what was tried, and why it failed. Control characters are of no use in a list. */
    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String outer = String.valueOf(cause.getMessage());
        String inner = root == cause || root.getMessage() == null ? "" : " (" + root.getMessage() + ")";
        return (outer + inner).replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
