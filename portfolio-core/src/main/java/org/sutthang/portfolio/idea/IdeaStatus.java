package org.sutthang.portfolio.idea;

/** How far an idea came in the selection. */
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
    NOT_SELECTED
}
