package org.sutthang.portfolio.architecture.badhouse.award;

import org.sutthang.portfolio.architecture.badhouse.project.Delivery;

/** Violates: each stage knows only the stages before it. */
class UsesItsProject {

    private Delivery delivery;

    Delivery delivery() {
        return delivery;
    }
}
