package org.sutthang.portfolio.undo;

/** What a change belongs to: it decides who can undo it. */
enum UndoScope {
    /** the plan: its owner until it is approved, the monitor always */
    PLAN,
    /** quarterly updates and who adopted it: its owner and the monitor */
    RESULTS,
    /** the idea that won the award: the monitor */
    IDEA,
    /** directives: who gives or records them */
    DIRECTIVES
}
