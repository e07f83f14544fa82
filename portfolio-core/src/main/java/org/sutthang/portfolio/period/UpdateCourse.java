package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.project.ProjectFile;

/** Reads all quarterly updates of a project, in one statement. Those of closed quarters say what was sealed or restated. */
@ApplicationScoped
public class UpdateCourse {

    @Inject
    private UpdateRows rows;

    /**
     * The updates of a project. The project's file is given only to those who read it in full, so nobody is asked again.
     *
     * @param project the project as the reader has read it
     * @return every update that was begun, the latest quarter first
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<UpdateLine> of(ProjectFile project) {
        return rows.lines(project.code());
    }
}
