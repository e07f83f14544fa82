package org.sutthang.portfolio.undo;

import java.util.List;

/** How changes of some kinds are undone. */
interface Undo {

    /** Whether it knows how to undo a change. */
    boolean covers(UndoneChange change);

    /** What somebody must be allowed to change to undo it. */
    UndoScope scope();

    /** Brings back what was before, through the service that made the change, while nobody has changed it since. */
    void undo(UndoneChange change);

    /** The same of several that one saving wrote, the latest first; in one saving where the service takes them together. */
    default void undo(List<UndoneChange> changes) {
        changes.forEach(this::undo);
    }
}
