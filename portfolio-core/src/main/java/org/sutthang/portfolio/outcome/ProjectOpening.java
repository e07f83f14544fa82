package org.sutthang.portfolio.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.access.UserDetails;
import org.sutthang.portfolio.access.Users;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.idea.IdeaDetails;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.project.Stage;

/** Opens the project of an awarded idea: its title and organisation are the idea's, its code is made of the idea's. */
@ApplicationScoped
class ProjectOpening {

    @Inject
    private Projects projects;
    @Inject
    private Users users;
    @Inject
    private AuditTrail audit;

    String open(Idea idea, String ownerName) {
        IdeaDetails of = idea.details();
        String code = FreeCode.of("I", "P", idea.getCode(), c -> projects.find(c).isPresent());
        ProjectDetails details = new ProjectDetails(idea, of.titleTh(), of.titleEn(), of.organisation(),
                owner(ownerName), null, null, null, Stage.AWARDED, null, null, null, null, null, null, null, null);
        projects.add(new Project(code, details));
        audit.created("project", code, code, details);
        return code;
    }

    private User owner(String userName) {
        return userName == null ? null : users.find(userName).filter(ProjectOpening::canOwn)
                .orElseThrow(() -> new RuleViolation("award.owner", userName));
    }

    List<AwardService.Person> owners() {
        return users.all().stream().filter(ProjectOpening::canOwn)
                .map(u -> new AwardService.Person(u.getUserName(), u.details().displayName())).toList();
    }

    private static boolean canOwn(User user) {
        UserDetails details = user.details();
        return details.active() && details.role() == Role.OWNER;
    }
}
