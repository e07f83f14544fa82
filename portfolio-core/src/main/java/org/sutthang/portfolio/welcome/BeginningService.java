package org.sutthang.portfolio.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.project.Stage;

/**
 * How far the whole product has come from nothing. It says only that something is there, never what, so everybody may ask; a
 * part of an organisation that is empty in a product that is not has not to begin.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class BeginningService {

    @Inject
    private BeginningRows rows;

    /** @return what has happened */
    @Transactional
    public Beginning read() {
        Map<Stage, String> projects = rows.projects();
        Set<BeginningStep> happened = EnumSet.noneOf(BeginningStep.class);
        if (rows.roles().contains(Role.MONITOR)) {
            happened.add(BeginningStep.ADD_MONITOR);
        }
        if (rows.hasOrganisations()) {
            happened.add(BeginningStep.ADD_ORGANISATIONS);
        }
        boolean reporting = projects.keySet().stream().anyMatch(stage -> stage != Stage.AWARDED && stage != Stage.PLANNED);
        steps(rows.ideas(), !projects.isEmpty(), reporting, happened);
        return new Beginning(happened, projects.values().stream().sorted().findFirst().orElse(null), reporting);
    }

    /** Whoever has come further has passed what lies before, however that came in. */
    private void steps(Set<IdeaStatus> ideas, boolean project, boolean reporting, Set<BeginningStep> happened) {
        boolean selected = project || ideas.contains(IdeaStatus.SHORTLISTED) || ideas.contains(IdeaStatus.AWARDED);
        boolean submitted = selected || ideas.contains(IdeaStatus.SUBMITTED);
        if (reporting) {
            happened.add(BeginningStep.APPROVE_PLAN);
        }
        if (project) {
            happened.add(BeginningStep.REGISTER_AWARD);
        }
        if (selected) {
            happened.add(BeginningStep.SELECT_IDEA);
        }
        if (submitted) {
            happened.add(BeginningStep.SUBMIT_IDEA);
        }
        if (submitted || rows.hasCampaigns()) {
            happened.add(BeginningStep.ADD_CAMPAIGN);
        }
    }
}
