package org.sutthang.portfolio.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;

/** Reads directives for whoever reads their projects in full, with what the reader may do about each. */
@ApplicationScoped
public class DirectiveReading {

    private static final String SUBJECT = "directive";

    @Inject
    private Directives directives;
    @Inject
    private Projects projects;
    @Inject
    private ProjectRights rights;
    @Inject
    private DirectiveParties parties;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** @return every directive about a project that the reader reads in full, the latest first */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<DirectiveItem> all() {
        BiPredicate<String, String> reach = rights.inFull();
        return directives.all(today()).stream().filter(item -> reach.test(item.projectCode(), item.organisationCode()))
                .toList();
    }

    /**
     * Whether a directive concerns the acting user: it waits for the own answer, or was given in the own name.
     *
     * @param item the directive
     * @return true for what stands under "mine"
     */
    public boolean isMine(DirectiveItem item) {
        AuthenticatedUser user = currentUser.get();
        return user.userName().equals(item.names().answererUser()) || parties.isGiver(item.details())
                || user.userName().equals(item.details().recordedBy());
    }

    /**
     * One directive with what the reader may do about it.
     *
     * @param projectCode the project's code
     * @param code the directive's code
     * @return the directive
     * @throws NotFound when there is no such directive
     * @throws AccessDenied when the reader does not read the project in full
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public DirectiveSheet one(String projectCode, String code) {
        DirectiveItem item = directives.item(projectCode, code, today())
                .orElseThrow(() -> new NotFound(SUBJECT, code));
        if (!rights.readsInFull(projectCode)) {
            throw new AccessDenied();
        }
        return new DirectiveSheet(item, directives.course(item), parties.rights(item));
    }

    /**
     * What can be chosen when a directive about a project is given.
     *
     * @param projectCode the project's code
     * @return the choices
     * @throws NotFound when there is no such project
     * @throws AccessDenied when the project is out of reach
     */
    @Transactional
    @Requires({Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES})
    public GivingChoices choices(String projectCode) {
        Project project = projects.find(projectCode).orElseThrow(() -> new NotFound("project", projectCode));
        parties.requireReach(projectCode);
        boolean inNameOfAnother = !currentUser.may(Permission.GIVE_DIRECTIVES);
        return new GivingChoices(projectCode, project.details().titleTh(), project.details().titleEn(),
                inNameOfAnother, inNameOfAnother ? directives.executives() : List.of(), Directives.owner(project), directives.answerers(project));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
