package org.sutthang.portfolio.access;

/** One thing that a user may do; which role may do what is in {@link Role}. */
public enum Permission {
    /** Read dashboards, lists and standings. */
    READ_STANDINGS,
    /** Read every project in full, with its history, obstacles and directives. */
    READ_EVERYTHING,
    /** Read reports. */
    READ_REPORTS,
    /** Export the whole portfolio as a workbook. */
    EXPORT,
    /** Import a workbook. */
    IMPORT,
    /** Register campaigns and awards. */
    REGISTER_AWARDS,
    /** Register ideas. */
    REGISTER_IDEAS,
    /** Give marks to ideas in the selection. */
    SCORE_IDEAS,
    /** Edit the plan of any project. */
    EDIT_ANY_PLAN,
    /** Edit the plan of one's own projects until it is approved. */
    EDIT_OWN_PLAN,
    /** Record results of any project, in the owner's name. */
    RECORD_ANY_RESULTS,
    /** Record results of one's own projects. */
    RECORD_OWN_RESULTS,
    /** Approve plans and move projects through gates. */
    MOVE_THROUGH_GATES,
    /** Set rounds, deadlines and exceptions; review, return, accept, close, restate. */
    GOVERN_PERIODS,
    /** Give directives. */
    GIVE_DIRECTIVES,
    /** Record directives in an executive's name. */
    RECORD_DIRECTIVES,
    /** Answer any directive, in the owner's name. */
    ANSWER_ANY_DIRECTIVES,
    /** Answer the directives about one's own projects. */
    ANSWER_OWN_DIRECTIVES,
    /** Comment on any project in reach. */
    COMMENT_ON_ANY_PROJECTS,
    /** Comment on one's own projects. */
    COMMENT_ON_OWN_PROJECTS,
    /** Pass the ownership of any project on, also of many at once, and name its assistants. */
    PASS_ON_ANY_PROJECTS,
    /** Offer one's own projects to a new owner, accept what is offered, and name assistants. */
    PASS_ON_OWN_PROJECTS,
    /** Share a saved view of the portfolio with everybody, and take a shared one away. */
    SHARE_VIEWS,
    /** Manage users and settings. */
    MANAGE_USERS,
    /** Manage organisations. */
    MANAGE_ORGANISATIONS
}
