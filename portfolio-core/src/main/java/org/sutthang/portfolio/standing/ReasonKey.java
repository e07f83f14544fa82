package org.sutthang.portfolio.standing;

/** What a reason says; pages and reports have the sentence in each language. */
public enum ReasonKey {
    /** No report by the deadline; numbers: days past the deadline. */
    REPORT_MISSING,
    /** A milestone is overdue; subject: its code; numbers: days. */
    MILESTONE_OVERDUE,
    /** Actual against planned progress; numbers: actual, planned (percent), ratio (fraction). */
    SCHEDULE_PROGRESS,
    /** Nothing is planned to be complete yet, and nothing is overdue. */
    NOTHING_PLANNED_YET,
    /** There is no milestone to judge the schedule by. */
    NO_MILESTONES,
    /** Attainment of the indicators; numbers: attainment (fraction), how many reported, how many are due. */
    ATTAINMENT,
    /** An indicator below its target; subject: its code; numbers: progress (fraction). */
    INDICATOR_BELOW_TARGET,
    /** No indicator could be judged; numbers: how many reported, how many are due. */
    NO_INDICATOR_JUDGED
}
