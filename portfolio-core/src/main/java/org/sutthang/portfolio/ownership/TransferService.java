package org.sutthang.portfolio.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.project.Stage;

/**
 * Passes many projects on at once, as the transfers of 1 October need it: the monitor chooses whose or which organisation's,
 * sees what would pass, and all of it passes or nothing. Rule: who may do what – pass ownership on.
 */
@ApplicationScoped
@Requires(Permission.PASS_ON_ANY_PROJECTS)
public class TransferService {

    @Inject
    private Projects projects;
    @Inject
    private ProjectRights rights;
    @Inject
    private Owners owners;
    @Inject
    private Passing passing;
    @Inject
    private Clock clock;

    /**
     * What can be passed on: every project in reach that is not stopped.
     *
     * @return the projects in the order of their codes
     */
    @Transactional
    public List<TransferLine> projects() {
        BiPredicate<String, String> reach = rights.inFull();
        return owners.projects().stream().map(TransferLine::of).filter(line -> line.stage() != Stage.STOPPED)
                .filter(line -> reach.test(line.projectCode(), line.organisationCode())).toList();
    }

    /** @return who can answer for projects */
    @Transactional
    public List<Person> candidates() {
        return owners.candidates();
    }

    /**
     * Narrows what can be passed on to what was chosen.
     *
     * @param all what can be passed on
     * @param owners user names of present owners, an empty one standing for projects without an active owner
     * @param organisations codes of organisations that deliver; empty for all
     * @return those of one of the owners, where any is chosen, and of one of the organisations, where any is chosen
     */
    public static List<TransferLine> chosen(List<TransferLine> all, Set<String> owners, Set<String> organisations) {
        return all.stream()
                .filter(line -> owners.isEmpty() || line.ownerless() && owners.contains("")
                        || line.owner() != null && owners.contains(line.owner().userName()))
                .filter(line -> organisations.isEmpty() || organisations.contains(line.organisationCode())).toList();
    }

    /**
     * Passes projects on, all or none. An offer that waited for an answer lapses.
     *
     * @param versions the version of each project that was seen, by its code
     * @param userName who is to answer for them
     * @param note why, for the record of each project
     * @return how many passed; those that the person owns already are left alone
     * @throws RuleViolation when nothing is chosen, the person cannot be chosen, or the note is missing
     * @throws StaleEdit when a project has changed since it was seen; nothing passes
     * @throws AccessDenied when a project is out of reach; nothing passes
     */
    @Transactional
    public int transfer(Map<String, Long> versions, String userName, String note) {
        if (versions.isEmpty()) {
            throw new RuleViolation("ownership.nothing");
        }
        User to = owners.candidate(userName).orElseThrow(() -> new RuleViolation("ownership.person", userName));
        String words = Passing.words(note, "ownership.note");
        int passed = 0;
        // In the order of their codes, so that two transfers never wait for each other.
        for (Map.Entry<String, Long> chosen : new TreeMap<>(versions).entrySet()) {
            Project project = projects.lock(chosen.getKey());
            rights.requireInReach(Permission.PASS_ON_ANY_PROJECTS, chosen.getKey());
            StaleEdit.check("project", chosen.getKey(), chosen.getValue(), project.getVersion());
            if (!to.equals(project.details().owner())) {
                owners.pending(project.getCode())
                        .ifPresent(offer -> offer.settle(OfferState.LAPSED, words, clock.instant()));
                passing.pass(project, to, words);
                projects.touch(project);
                passed++;
            }
        }
        return passed;
    }
}
