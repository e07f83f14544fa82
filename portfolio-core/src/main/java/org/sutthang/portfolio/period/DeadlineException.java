package org.sutthang.portfolio.period;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sutthang.portfolio.project.Project;

/**
 * A later deadline for one project and one quarter, with its reason.
 */
@Entity
@Table(name = "deadline_exception")
public class DeadlineException extends DeadlineExceptionValues {

    /** For the persistence provider. */
    protected DeadlineException() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param project the project
     * @param fiscalYear the Buddhist fiscal year
     * @param quarter the quarter, 1 to 4
     * @param details everything about it that can change
     */
    public DeadlineException(Project project, int fiscalYear, int quarter, DeadlineExceptionDetails details) {
        super(project, fiscalYear, quarter, details);
    }
}
