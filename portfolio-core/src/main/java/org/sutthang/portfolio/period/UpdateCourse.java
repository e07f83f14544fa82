package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectRights;

/** Reads all quarterly updates of a project, in one statement. Those of closed quarters say what was sealed or restated. */
@ApplicationScoped
public class UpdateCourse {

    @Inject
    private UpdateRows rows;
    @Inject
    private ProjectRights rights;

    /**
     * The updates of a project that the reader has read in full already.
     *
     * @param project the project
     * @return every update that was begun, the latest quarter first
     * @throws AccessDenied when the reader does not read the project in full
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<UpdateLine> of(ProjectFile project) {
        // Whose own it is was found out with the project; asking again would cost a statement.
        if (!project.own() && !rights.readsInFull(project.code())) {
            throw new AccessDenied();
        }
        return rows.lines(project.code());
    }
}
