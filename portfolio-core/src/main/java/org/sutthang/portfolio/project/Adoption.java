package org.sutthang.portfolio.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sutthang.portfolio.organisation.Organisation;

/**
 * One adoption of an innovation by another organisation (scale-out), with its own baseline and result.
 */
@Entity
@Table(name = "adoption")
public class Adoption extends AdoptionValues {

    /** For the persistence provider. */
    protected Adoption() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param project the project whose innovation was adopted
     * @param organisation who adopted it
     * @param details everything about it that can change
     */
    public Adoption(Project project, Organisation organisation, AdoptionDetails details) {
        super(project, organisation, details);
    }
}
