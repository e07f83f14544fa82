package org.sutthang.portfolio.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;

/**
 * The people of one project: assistants come and go by the owner or the monitor, and ownership passes when the one it is
 * offered to accepts; until then the old owner stays. Rule: who may do what.
 */
@ApplicationScoped
public class OwnershipService {

    private static final String PROJECT = "project";
    private static final String OFFER = "ownershipOffer";

    @Inject
    private Projects projects;
    @Inject
    private ProjectRights rights;
    @Inject
    private Owners owners;
    @Inject
    private Passing passing;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** What the audit trail keeps of an assistant. */
    private record Assistant(String userName) implements Audited {
    }

    /** What the audit trail keeps of an offer. */
    private record Offered(OfferState state, String from, String to, String note, String reason) implements Audited {
    }

    /**
     * The people of a project, with what the reader may do.
     *
     * @param code the project's code
     * @return its people
     * @throws NotFound when there is no such project
     * @throws AccessDenied when the reader neither reads it in full nor is offered it
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public ProjectPeople people(String code) {
        Project project = projects.find(code).orElseThrow(() -> new NotFound(PROJECT, code));
        Optional<OwnershipOffer> offer = owners.pending(code);
        boolean offered = offer.filter(this::isMine).isPresent();
        if (!offered && !rights.readsInFull(code)) {
            throw new AccessDenied();
        }
        boolean owner = isOwner(project);
        boolean monitor = currentUser.may(Permission.PASS_ON_ANY_PROJECTS) && rights.covers(code);
        return new ProjectPeople(code, project.details().titleTh(), project.details().titleEn(), project.getVersion(),
                Person.of(project.details().owner()), owners.assistants(code), offer.map(Offer::of).orElse(null),
                owner || monitor ? owners.candidates() : List.of(),
                new ProjectPeople.Rights(owner || monitor, owner, offered, monitor));
    }

    /**
     * Lets somebody edit a project for its owner.
     *
     * @param code the project's code
     * @param version the version of the project that was read
     * @param userName who is to assist
     * @throws RuleViolation when that person cannot be chosen, or owns the project
     * @throws Conflict when that person assists already
     * @throws StaleEdit when the project has changed since
     */
    @Transactional
    @Requires({Permission.PASS_ON_OWN_PROJECTS, Permission.PASS_ON_ANY_PROJECTS})
    public void addAssistant(String code, long version, String userName) {
        Project project = lock(code, version);
        String inNameOf = requireOwnerOrMonitor(project);
        User user = chosen(userName);
        if (user.equals(project.details().owner())) {
            throw new RuleViolation("ownership.assistant.owner", user.details().displayName());
        }
        if (owners.assistants(code).stream().anyMatch(a -> a.userName().equals(userName))) {
            throw new Conflict("ownership.assistant.twice", user.details().displayName());
        }
        owners.addAssistant(project, user);
        projects.touch(project);
        audit.recordChange(inNameOf, "created", "assistant", userName, code, null, new Assistant(userName));
    }

    /**
     * Ends that somebody edits a project for its owner.
     *
     * @param code the project's code
     * @param version the version of the project that was read
     * @param userName who assists
     * @throws Conflict when that person does not assist any more
     * @throws StaleEdit when the project has changed since
     */
    @Transactional
    @Requires({Permission.PASS_ON_OWN_PROJECTS, Permission.PASS_ON_ANY_PROJECTS})
    public void removeAssistant(String code, long version, String userName) {
        Project project = lock(code, version);
        String inNameOf = requireOwnerOrMonitor(project);
        if (!owners.removeAssistant(project, userName)) {
            throw new Conflict("ownership.assistant.gone", userName);
        }
        projects.touch(project);
        audit.recordChange(inNameOf, "removed", "assistant", userName, code, new Assistant(userName), null);
    }

    /**
     * Offers a project to another owner. Nothing passes yet.
     *
     * @param code the project's code
     * @param version the version of the project that was read
     * @param userName who is to answer for it
     * @param note what that person should know
     * @throws RuleViolation when that person cannot be chosen or owns it already, or the note is missing
     * @throws Conflict when it is offered to somebody already
     * @throws StaleEdit when the project has changed since
     */
    @Transactional
    @Requires(Permission.PASS_ON_OWN_PROJECTS)
    public void offer(String code, long version, String userName, String note) {
        Project project = lock(code, version);
        requireOwner(project);
        User to = chosen(userName);
        String words = Passing.words(note, "ownership.note");
        if (to.equals(project.details().owner())) {
            throw new RuleViolation("ownership.self", to.details().displayName());
        }
        owners.pending(code).ifPresent(offer -> {
            throw new Conflict("ownership.offered", offer.getTo().details().displayName());
        });
        OwnershipOffer offer = new OwnershipOffer(project, project.details().owner(), to, words, clock.instant());
        owners.add(offer);
        projects.touch(project);
        record("offered", offer, OfferState.PENDING, null);
    }

    /**
     * Takes an offer back.
     *
     * @param code the project's code
     * @param reason why
     * @throws RuleViolation when the reason is missing
     * @throws Conflict when nothing is offered any more
     */
    @Transactional
    @Requires(Permission.PASS_ON_OWN_PROJECTS)
    public void withdraw(String code, String reason) {
        Project project = projects.lock(code);
        requireOwner(project);
        settle(project, pending(code), OfferState.WITHDRAWN, Passing.words(reason, "ownership.reason"));
    }

    /**
     * Accepts a project that is offered to the acting user, who answers for it from now on.
     *
     * @param code the project's code
     * @throws Conflict when it is not offered any more
     * @throws AccessDenied when it is offered to somebody else
     */
    @Transactional
    @Requires(Permission.PASS_ON_OWN_PROJECTS)
    public void accept(String code) {
        Project project = projects.lock(code);
        OwnershipOffer offer = mine(code);
        passing.pass(project, offer.getTo(), offer.getNote());
        settle(project, offer, OfferState.ACCEPTED, null);
    }

    /**
     * Declines a project that is offered to the acting user; the old owner stays.
     *
     * @param code the project's code
     * @param reason why
     * @throws RuleViolation when the reason is missing
     * @throws Conflict when it is not offered any more
     * @throws AccessDenied when it is offered to somebody else
     */
    @Transactional
    @Requires(Permission.PASS_ON_OWN_PROJECTS)
    public void decline(String code, String reason) {
        Project project = projects.lock(code);
        settle(project, mine(code), OfferState.DECLINED, Passing.words(reason, "ownership.reason"));
    }

    /** @return what is offered to the acting user and waits for an answer, the oldest first */
    @Transactional
    @Requires(Permission.PASS_ON_OWN_PROJECTS)
    public List<Offer> offeredToMe() {
        return owners.pendingFor(currentUser.get().id()).stream().map(Offer::of).toList();
    }

    private void settle(Project project, OwnershipOffer offer, OfferState outcome, String reason) {
        offer.settle(outcome, reason, clock.instant());
        projects.touch(project);
        record(outcome.name().toLowerCase(Locale.ROOT), offer, outcome, reason);
    }

    private void record(String action, OwnershipOffer offer, OfferState state, String reason) {
        audit.recordChange(null, action, OFFER, offer.getTo().getUserName(), offer.getProject().getCode(), null,
                new Offered(state, offer.getFrom().getUserName(), offer.getTo().getUserName(), offer.getNote(),
                        reason));
    }

    private OwnershipOffer pending(String code) {
        return owners.pending(code).orElseThrow(() -> new Conflict("ownership.settled", code));
    }

    private OwnershipOffer mine(String code) {
        OwnershipOffer offer = pending(code);
        if (!isMine(offer)) {
            throw new AccessDenied();
        }
        return offer;
    }

    private boolean isMine(OwnershipOffer offer) {
        return currentUser.may(Permission.PASS_ON_OWN_PROJECTS)
                && offer.getTo().getUserName().equals(currentUser.get().userName());
    }

    private boolean isOwner(Project project) {
        User owner = project.details().owner();
        return currentUser.may(Permission.PASS_ON_OWN_PROJECTS) && owner != null
                && owner.getUserName().equals(currentUser.get().userName());
    }

    private void requireOwner(Project project) {
        if (!isOwner(project)) {
            throw new AccessDenied();
        }
    }

    /** An assistant edits, but does not decide who else does. Gives the owner in whose name the monitor acts, or null. */
    private String requireOwnerOrMonitor(Project project) {
        if (isOwner(project)) {
            return null;
        }
        rights.requireInReach(Permission.PASS_ON_ANY_PROJECTS, project.getCode());
        User owner = project.details().owner();
        return owner == null ? null : owner.getUserName();
    }

    private User chosen(String userName) {
        return owners.candidate(userName).orElseThrow(() -> new RuleViolation("ownership.person", userName));
    }

    private Project lock(String code, long version) {
        Project project = projects.lock(code);
        StaleEdit.check(PROJECT, code, version, project.getVersion());
        return project;
    }
}
