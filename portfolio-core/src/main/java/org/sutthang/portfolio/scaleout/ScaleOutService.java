package org.sutthang.portfolio.scaleout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.organisation.Organisations;
import org.sutthang.portfolio.project.Adoption;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;

/**
 * Scale-out, innovation by organisation: who answers for a project records who adopted it, or the monitor does so in that
 * name. Rules: from idea to benefit – scale-out; who may do what.
 */
@ApplicationScoped
public class ScaleOutService {

    private static final String SUBJECT = "adoption";

    @Inject
    private Adoptions adoptions;
    @Inject
    private Projects projects;
    @Inject
    private Organisations organisations;
    @Inject
    private ProjectRights rights;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** What the audit trail keeps of a withdrawal: without a reason it counts, with one it is withdrawn. */
    private record Withdrawn(LocalDate adoptedOn, String benefitType, String unit, BigDecimal baseline,
            BigDecimal result, String withdrawnReason) implements Audited {
    }

    private static Withdrawn of(AdoptionDetails details, String reason) {
        return new Withdrawn(reason == null ? details.adoptedOn() : null, reason == null ? details.benefitType() : null,
                reason == null ? details.unit() : null, reason == null ? details.baseline() : null,
                reason == null ? details.result() : null, reason);
    }

    /**
     * Every adoption of an innovation that the reader may read: that a project is used elsewhere is part of its standing, which
     * everybody reads; who is bound to an organisation sees what it and those below it deliver.
     *
     * @return the adoptions by project, the earliest first
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<AdoptionItem> all() {
        if (currentUser.boundTo().isEmpty() || !currentUser.may(Permission.READ_EVERYTHING)) {
            return adoptions.all();
        }
        BiPredicate<String, String> reach = rights.inFull();
        return adoptions.all().stream().filter(item -> reach.test(item.projectCode(), item.homeCode())).toList();
    }

    /**
     * One adoption, to edit.
     *
     * @param projectCode the project's code
     * @param organisationCode the code of who adopted it
     * @return the adoption, if there is one
     * @throws AccessDenied when the project is not the user's to change
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public Optional<AdoptionItem> one(String projectCode, String organisationCode) {
        rights.requireOwnOr(Permission.RECORD_ANY_RESULTS, projectCode);
        return adoptions.item(projectCode, organisationCode);
    }

    /**
     * The projects whose adoptions the acting user may record, among those that have any.
     *
     * @return their codes
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Set<String> recordable() {
        boolean any = currentUser.may(Permission.RECORD_ANY_RESULTS);
        if (!any && !currentUser.may(Permission.RECORD_OWN_RESULTS)) {
            return Set.of();
        }
        BiPredicate<String, String> reach = rights.inFull();
        return adoptions.all().stream().filter(item -> reach.test(item.projectCode(), item.homeCode()))
                .map(AdoptionItem::projectCode).collect(Collectors.toSet());
    }

    /**
     * Records an adoption.
     *
     * @param projectCode the project's code
     * @param organisationCode the code of who adopted it
     * @param details when, and what came of it
     * @throws RuleViolation when something is missing or cannot be; the key names the field
     * @throws Conflict when the organisation has adopted it already
     * @throws AccessDenied when the project is not the user's to change
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void add(String projectCode, String organisationCode, AdoptionDetails details) {
        Project project = projects.lock(projectCode);
        String inNameOf = requireRecorder(project);
        add(project, adopter(organisationCode), organisationCode, details);
        audit.recordChange(inNameOf, "created", SUBJECT, organisationCode, projectCode, null, details);
    }

    /**
     * Records an adoption again as it was when it was withdrawn last; what was withdrawn stays on record beside it.
     *
     * @param projectCode the project's code
     * @param organisationCode the code of who adopted it
     * @throws RuleViolation when the organisation is no longer one that can adopt it
     * @throws Conflict when it has adopted it again since
     * @throws NotFound when no adoption by it was withdrawn
     * @throws AccessDenied when the project is not the user's to change
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void restore(String projectCode, String organisationCode) {
        Project project = projects.lock(projectCode);
        String inNameOf = requireRecorder(project);
        WithdrawnAdoption withdrawn = adoptions.lastWithdrawn(projectCode, organisationCode)
                .orElseThrow(() -> new NotFound(SUBJECT, organisationCode));
        AdoptionDetails details = withdrawn.details();
        add(project, withdrawn.getOrganisation(), organisationCode, details);
        audit.recordChange(inNameOf, "restored", SUBJECT, organisationCode, projectCode, of(details, withdrawn.getReason()),
                of(details, null));
    }

    /**
     * Refuses an adoption that could not be recorded; nothing is stored.
     *
     * @param projectCode the project's code
     * @param organisationCode the code of who adopts it, or null where that is known
     * @param isNew whether it would be added, so that the organisation is looked at as well
     * @param details when, and what came of it
     * @throws RuleViolation when something is missing or cannot be; the key names the field
     * @throws AccessDenied when the project is not the user's to change
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void check(String projectCode, String organisationCode, boolean isNew, AdoptionDetails details) {
        Project project = projects.find(projectCode).orElseThrow(() -> new NotFound("project", projectCode));
        requireRecorder(project);
        RuleViolations.refuse(isNew ? problems(project, adopter(organisationCode), organisationCode, details)
                : AdoptionRules.problems(details, today()));
    }

    private Organisation adopter(String code) {
        return code == null ? null : organisations.find(code).orElse(null);
    }

    private void add(Project project, Organisation adopter, String organisationCode, AdoptionDetails details) {
        RuleViolations.refuse(problems(project, adopter, organisationCode, details));
        adoptions.add(new Adoption(project, adopter, details));
        projects.touch(project);
    }

    private List<RuleViolation> problems(Project project, Organisation adopter, String organisationCode, AdoptionDetails details) {
        List<RuleViolation> problems = new ArrayList<>();
        if (adopter == null || !adopter.details().active()) {
            problems.add(new RuleViolation("adoption.organisation", organisationCode));
        } else if (adopter.equals(project.details().organisation())) {
            problems.add(new RuleViolation("adoption.organisation.own", adopter.details().nameTh()));
        } else if (adoptions.find(project.getCode(), organisationCode).isPresent()) {
            problems.add(new Conflict("adoption.twice", adopter.details().nameTh()));
        }
        problems.addAll(AdoptionRules.problems(details, today()));
        return problems;
    }

    /**
     * Changes an adoption.
     *
     * @param projectCode the project's code
     * @param organisationCode the code of who adopted it
     * @param version the version of the adoption that was read
     * @param details when, and what came of it
     * @throws RuleViolation when something is missing or cannot be; the key names the field
     * @throws StaleEdit when somebody else has changed it since
     * @throws NotFound when there is no such adoption, or it was withdrawn
     * @throws AccessDenied when the project is not the user's to change
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void change(String projectCode, String organisationCode, long version, AdoptionDetails details) {
        Project project = projects.lock(projectCode);
        String inNameOf = requireRecorder(project);
        Adoption adoption = load(projectCode, organisationCode, version);
        RuleViolations.refuse(AdoptionRules.problems(details, today()));
        AdoptionDetails before = adoption.details();
        if (!before.equals(details)) {
            adoption.change(details);
            projects.touch(project);
            audit.recordChange(inNameOf, "changed", SUBJECT, organisationCode, projectCode, before, details);
        }
    }

    /**
     * Withdraws an adoption: it counts nowhere any more, and is kept with the reason.
     *
     * @param projectCode the project's code
     * @param organisationCode the code of who adopted it
     * @param version the version of the adoption that was read
     * @param reason why
     * @throws RuleViolation when the reason is missing
     * @throws StaleEdit when somebody else has changed it since
     * @throws NotFound when there is no such adoption, or it was withdrawn already
     * @throws AccessDenied when the project is not the user's to change
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void withdraw(String projectCode, String organisationCode, long version, String reason) {
        Project project = projects.lock(projectCode);
        String inNameOf = requireRecorder(project);
        Adoption adoption = load(projectCode, organisationCode, version);
        String words = AdoptionRules.reason(reason);
        AdoptionDetails before = adoption.details();
        adoptions.withdraw(adoption, new WithdrawnAdoption(adoption, currentUser.get().userName(), today(), words));
        projects.touch(project);
        audit.recordChange(inNameOf, "withdrawn", SUBJECT, organisationCode, projectCode, of(before, null),
                of(before, words));
    }

    private String requireRecorder(Project project) {
        boolean own = rights.requireOwnOr(Permission.RECORD_ANY_RESULTS, project.getCode());
        return own || project.details().owner() == null ? null : project.details().owner().getUserName();
    }

    private Adoption load(String projectCode, String organisationCode, long version) {
        Adoption adoption = adoptions.find(projectCode, organisationCode)
                .orElseThrow(() -> new NotFound(SUBJECT, organisationCode));
        StaleEdit.check(SUBJECT, organisationCode, version, adoption.getVersion());
        return adoption;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
