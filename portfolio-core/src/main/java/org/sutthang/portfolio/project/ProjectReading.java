package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditTrail;

/**
 * Reads a project in full for those who may: whoever may read everything, and those who answer for it. Others see its
 * standing alone. Rule: who may do what.
 */
@ApplicationScoped
public class ProjectReading {

    @Inject
    private ProjectFiles files;
    @Inject
    private ProjectReach reach;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;

    /**
     * Everything about a project that its standing does not say.
     *
     * @param code its public code
     * @return the file, or nothing where there is no such project or the reader may see its standing alone
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Optional<ProjectFile> file(String code) {
        return files.find(code).flatMap(this::permitted);
    }

    /**
     * A line of a project's history with the values before and after.
     *
     * @param code the project's code
     * @param id the key of the line
     * @return the line, or nothing where there is none or the reader may see the project's standing alone
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Optional<AuditChange> change(String code, long id) {
        return files.find(code).filter(this::isReadable).flatMap(found -> audit.change(code, id));
    }

    private Optional<ProjectFile> permitted(ProjectFiles.Found found) {
        return isReadable(found) ? Optional.of(files.file(found, isOwn(found))) : Optional.empty();
    }

    private boolean isReadable(ProjectFiles.Found found) {
        return isOwn(found) || currentUser.may(Permission.READ_EVERYTHING) && reach.covers(found.project().getCode());
    }

    private boolean isOwn(ProjectFiles.Found found) {
        AuthenticatedUser user = currentUser.get();
        return currentUser.may(Permission.RECORD_OWN_RESULTS)
                && (Long.valueOf(user.id()).equals(found.ownerId()) || found.isAssistedBy(user.userName()));
    }
}
