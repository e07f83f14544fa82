package org.sutthang.portfolio.search;

/** Where a word was found. */
public enum SearchPlace {
    /** In the public code, or the name to sign in with. */
    CODE,
    /** In the title or name. */
    TITLE,
    /** In the name of the organisation. */
    ORGANISATION,
    /** In the name of the person answerable. */
    OWNER,
    /** In the name of whoever proposed an idea. */
    PROPOSER,
    /** In the name of the campaign that an idea came from. */
    CAMPAIGN,
    /** In code or title of the project that an indicator belongs to. */
    PROJECT
}
