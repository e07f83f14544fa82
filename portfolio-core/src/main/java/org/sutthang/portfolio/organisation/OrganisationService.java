package org.sutthang.portfolio.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.PublicCode;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;

/** Lets the administrator and the monitor keep the tree of organisations. Rule: who may do what. */
@ApplicationScoped
@Requires(Permission.MANAGE_ORGANISATIONS)
public class OrganisationService {

    private static final String SUBJECT = "organisation";
    private static final int LONGEST_NAME = 400;

    @Inject
    private Organisations organisations;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;

    /** @return all organisations in the order of their codes */
    @Transactional
    public List<OrganisationSummary> all() {
        return organisations.summaries();
    }

    /**
     * Finds an organisation to edit.
     *
     * @param code its public code
     * @return the organisation, active or not
     * @throws NotFound when there is no such organisation
     */
    @Transactional
    public OrganisationSummary get(String code) {
        return organisations.summary(code).orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    /**
     * Adds an organisation.
     *
     * @param organisation the new organisation; its id and version are not used
     * @throws Conflict when the code is taken
     * @throws AccessDenied when its parent is beyond the organisation that the user is bound to
     * @throws RuleViolation when the code, the name or the parent cannot be used
     */
    @Transactional
    public void add(OrganisationSummary organisation) {
        String code = Texts.orNull(organisation.code());
        List<RuleViolation> problems = new ArrayList<>();
        PublicCode.problem(SUBJECT, code, organisations.summaries().stream().map(OrganisationSummary::code).toList())
                .ifPresent(problems::add);
        OrganisationDetails details = checked(code, organisation, null, problems);
        refuseBeyondReach(code, details.parent());
        organisations.add(new Organisation(code, details));
        audit.created(SUBJECT, code, null, details);
    }

    /**
     * Changes an organisation, or takes it out of use: nothing that refers to it is lost, it can only not be chosen any more.
     *
     * @param organisation the new state, with the code and the version that were read
     * @throws NotFound when there is no such organisation
     * @throws StaleEdit when somebody else has changed it since
     * @throws AccessDenied when it is not below the organisation that the user is bound to, or would not be any more
     * @throws RuleViolation when the name or the parent cannot be used
     */
    @Transactional
    public void change(OrganisationSummary organisation) {
        String code = organisation.code();
        Organisation stored = organisations.find(code).orElseThrow(() -> new NotFound(SUBJECT, code));
        StaleEdit.check(SUBJECT, code, organisation.version(), stored.getVersion());
        OrganisationDetails before = stored.details();
        OrganisationDetails after = checked(code, organisation, before, new ArrayList<>());
        if (!Objects.equals(before.parent(), after.parent())) {
            refuseBeyondReach(code, before.parent());
        }
        refuseBeyondReach(code, after.parent());
        stored.change(after);
        audit.changed(SUBJECT, code, null, before, after);
    }

    /** Whoever is bound to an organisation keeps those below it: nothing can be pulled into the own reach, or out of it. */
    private void refuseBeyondReach(String code, Organisation parent) {
        Optional<Long> bound = currentUser.boundTo();
        if (bound.isPresent()) {
            boolean within = parent != null && new OrganisationTree(organisations.summaries()).branch(bound.get())
                    .filter(own -> own.covers(parent.getCode())).isPresent();
            if (!within) {
                throw new AccessDenied("outOfReach", code);
            }
        }
    }

    /** Everything that is wrong is told at once; an area code that stands already is not looked at again. */
    private OrganisationDetails checked(String code, OrganisationSummary organisation, OrganisationDetails present,
            List<RuleViolation> problems) {
        String nameTh = Texts.orNull(organisation.nameTh());
        if (nameTh == null) {
            problems.add(new RuleViolation("organisation.name"));
        }
        refuseLong("nameTh", nameTh, problems);
        refuseLong("nameEn", organisation.nameEn(), problems);
        String areaCode = Texts.orNull(organisation.areaCode());
        if (organisation.kind() == null) {
            problems.add(new RuleViolation("organisation.kind"));
        } else if (areaCode != null && (present == null || !areaCode.equals(present.areaCode()))) {
            organisation.kind().areaCodeProblem(areaCode).ifPresent(problems::add);
        }
        Organisation parent = null;
        try {
            parent = parent(code, Texts.orNull(organisation.parentCode()), present == null ? null : present.parent());
        } catch (RuleViolation unusable) {
            problems.add(unusable);
        }
        RuleViolations.refuse(problems);
        return new OrganisationDetails(nameTh, organisation.nameEn(), organisation.kind(), parent, organisation.areaCode(),
                organisation.active());
    }

    private static void refuseLong(String field, String text, List<RuleViolation> problems) {
        if (text != null && text.strip().length() > LONGEST_NAME) {
            problems.add(new RuleViolation("organisation.long." + field, LONGEST_NAME));
        }
    }

    /** The parent that was chosen: it exists, is in use unless it was the parent already, and is not below the organisation itself. */
    private Organisation parent(String code, String parentCode, Organisation present) {
        if (parentCode == null) {
            return null;
        }
        Organisation parent = organisations.find(parentCode)
                .orElseThrow(() -> new RuleViolation("organisation.parent.unknown", parentCode));
        if (!parent.details().active() && !parent.equals(present)) {
            throw new RuleViolation("organisation.parent.inactive", parentCode);
        }
        refuseCycle(code, parentCode);
        return parent;
    }

    private void refuseCycle(String code, String parentCode) {
        Map<String, String> parents = new HashMap<>();
        organisations.summaries().forEach(o -> parents.put(o.code(), o.parentCode()));
        int steps = 0;
        for (String above = parentCode; above != null && steps <= parents.size(); above = parents.get(above)) {
            if (above.equals(code)) {
                throw new RuleViolation("organisation.cycle", code, parentCode);
            }
            steps++;
        }
    }
}
