package org.sutthang.portfolio.idea;

/** How far an idea came in the selection. Rule: from idea to benefit. */
public enum IdeaStatus {
    /** being written */
    DRAFT,
    /** handed in */
    SUBMITTED,
    /** on the short list */
    SHORTLISTED,
    /** won an award */
    AWARDED,
    /** not selected */
    NOT_SELECTED;

    /**
     * Whether an idea may go from here to another status in one step. What was not selected may still be taken onto the
     * short list, so that a decision can be put right; an award is never taken back.
     *
     * @param next the other status
     * @return true for the steps of the selection
     */
    public boolean mayBecome(IdeaStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == SHORTLISTED || next == NOT_SELECTED;
            case SHORTLISTED -> next == AWARDED || next == NOT_SELECTED;
            case NOT_SELECTED -> next == SHORTLISTED;
            case AWARDED -> false;
        };
    }

    /** @return whether assessors may give marks: handed in, and the selection is not over */
    public boolean isAssessed() {
        return this == SUBMITTED || this == SHORTLISTED;
    }
}
