package org.sutthang.portfolio.project;

/** What the owner of a project asks the monitor for. */
public enum PlanRequestKind {
    /** To be let through the gates up to a stage; before the plan holds, this asks for its approval. */
    GATE,
    /** To have new baseline dates approved. */
    REBASELINE
}
