package org.sutthang.portfolio.report.content;

/** What a section is about, for formats that choose among sections or give each a place of its own. */
public enum Topic {
    /** The news in a paragraph and the headline figures. */
    SUMMARY,
    /** From idea to benefit. */
    FUNNEL,
    /** The statuses and how many projects have each. */
    STATUSES,
    /** The statuses quarter by quarter. */
    TREND,
    /** What needs a decision. */
    DECISIONS,
    /** Whose status moved, and why. */
    MOVES,
    /** Attainment and scores of the organisations. */
    INDICATORS,
    /** Milestones reached, slipped, and due next. */
    MILESTONES,
    /** Projects whose benefit is proven. */
    PROVEN,
    /** Adoptions by others, and what they gained. */
    SCALE_OUT,
    /** Budget and disbursement. */
    MONEY,
    /** Who did not report. */
    SILENT,
    /** Obstacles that owners named. */
    OBSTACLES,
    /** Directives and their answers. */
    DIRECTIVES,
    /** Ratings of owners and the monitor that differ from the computed status. */
    RATINGS,
    /** The rules that the figures were worked out by. */
    METHOD,
    /** Every project in a line. */
    ANNEX,
    /** On the sheet of a project: the idea it delivers, its awards and its alignment. */
    ORIGIN,
    /** On the sheet of a project: what was learnt where it was stopped. */
    LESSONS
}
