package org.sutthang.portfolio.search;

/** What can be found, in the order in which it is shown. */
public enum SearchKind {
    /** A project. */
    PROJECT,
    /** An indicator of a project. */
    INDICATOR,
    /** An idea. */
    IDEA,
    /** Somebody who answers for projects or edits them; for monitors whoever could, too, and for administrators any user. */
    PERSON,
    /** An organisation. */
    ORGANISATION
}
