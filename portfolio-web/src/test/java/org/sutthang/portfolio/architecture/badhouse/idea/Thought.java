package org.sutthang.portfolio.architecture.badhouse.idea;

import jakarta.faces.context.FacesContext;

/** What the audit trail must not know. */
public class Thought {

    /** Violates: the core knows no pages. */
    static class UsesPages {

        FacesContext context() {
            return FacesContext.getCurrentInstance();
        }
    }
}
