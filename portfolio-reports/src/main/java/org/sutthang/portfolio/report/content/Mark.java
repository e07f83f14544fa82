package org.sutthang.portfolio.report.content;

import org.sutthang.portfolio.standing.Status;

/** The shape and colour beside a word; never shown without the word. */
public enum Mark {
    /** A green disc: on plan. */
    ON_PLAN("●"),
    /** An amber triangle: to be watched. */
    WATCH("▲"),
    /** A red diamond: late. */
    LATE("◆"),
    /** An empty square: not reported. */
    NOT_REPORTED("□"),
    /** An empty circle: nothing to rate by, or not due. */
    NOT_RATED("○"),
    /** A golden star: benefit proven. */
    BENEFIT("★");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /**
     * The mark of a status.
     *
     * @param status the status
     * @return its mark
     */
    public static Mark of(Status status) {
        return switch (status) {
            case GREEN -> ON_PLAN;
            case AMBER -> WATCH;
            case RED -> LATE;
            case NOT_REPORTED -> NOT_REPORTED;
            case NOT_RATED, NOT_DUE -> NOT_RATED;
        };
    }

    /** @return one sign that tells it from the others without any colour */
    public String sign() {
        return sign;
    }
}
