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
    PROJECT,
    /** In the name of a milestone. */
    MILESTONE,
    /** In a comment. */
    COMMENT,
    /** In the name of somebody who edits a project for its owner. */
    ASSISTANT,
    /** In what the canvas of the idea says of whom it is for. */
    EMPATHIZE,
    /** In the problem that the canvas defines. */
    DEFINE,
    /** In the ways that the canvas considers. */
    IDEATE,
    /** In the prototype of the canvas. */
    PROTOTYPE,
    /** In the test of the canvas. */
    TEST;

    /** Whether of a project it is told to those alone who read the project in full. Rule: who may do what. */
    boolean closed() {
        return this == COMMENT || isBeside();
    }

    /** Whether the list of projects is narrowed by it, too. Who looks for a name in the list does not mean what was said of it. */
    boolean isBeside() {
        return this == ASSISTANT || canvas();
    }

    /** @return whether it is a part of the idea's canvas */
    public boolean canvas() {
        return compareTo(EMPATHIZE) >= 0;
    }
}
