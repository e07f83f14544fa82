package org.sutthang.portfolio.undo;

/** How changes of some kinds are undone. */
interface Undo {

    /** Whether it knows how to undo a change. */
    boolean covers(UndoneChange change);

    /** What somebody must be allowed to change to undo it. */
    UndoScope scope();

    /** Brings back what was before, through the service that made the change, while nobody has changed it since. */
    void undo(UndoneChange change);
}
