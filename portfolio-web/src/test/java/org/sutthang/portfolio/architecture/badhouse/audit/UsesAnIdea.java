package org.sutthang.portfolio.architecture.badhouse.audit;

import org.sutthang.portfolio.architecture.badhouse.idea.Thought;

/** Violates: audit knows only the kernel. */
class UsesAnIdea {

    Thought thought() {
        return new Thought();
    }
}
