package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;

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

    private Optional<ProjectFile> permitted(ProjectFiles.Found found) {
        String code = found.project().getCode();
        boolean own = currentUser.may(Permission.RECORD_OWN_RESULTS) && isAnsweredFor(found);
        boolean everything = currentUser.may(Permission.READ_EVERYTHING) && reach.covers(code);
        return everything || own ? Optional.of(files.file(found, own)) : Optional.empty();
    }

    private boolean isAnsweredFor(ProjectFiles.Found found) {
        AuthenticatedUser user = currentUser.get();
        return Long.valueOf(user.id()).equals(found.ownerId()) || found.isAssistedBy(user.userName());
    }
}
