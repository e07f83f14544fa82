package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.Projects;

/**
 * Corrects a closed quarter. Rule: nothing that a report of a closed period shows can change; a correction is a restatement,
 * revision n + 1, with who, why, old and new value, and in the same transaction a new revision of every later closed quarter
 * of the year that it changes. It is worked out from what was sealed, never from standings kept in memory.
 */
@ApplicationScoped
@Requires(Permission.GOVERN_PERIODS)
public class RestatementService {

    @Inject
    private SealedYear year;
    @Inject
    private RestatementSheets sheets;
    @Inject
    private RestatementWriting writing;
    @Inject
    private Sealer sealer;
    @Inject
    private NarrativeCarrying narratives;
    @Inject
    private Projects projects;
    @Inject
    private CurrentUser currentUser;

    /**
     * A project as a closed quarter says it, to be corrected.
     *
     * @param quarter a closed quarter
     * @param projectCode the project's code
     * @return the sealed values
     * @throws NotFound when the quarter is not closed, or the project is not in it
     * @throws Conflict when the rules of today would judge the sealed values otherwise
     * @throws AccessDenied when the reader is bound to an organisation: a seal is of the whole portfolio
     */
    @Transactional
    public RestatementSheet sheet(FiscalQuarter quarter, String projectCode) {
        currentUser.requireUnbound();
        RestatementPlan plan = year.project(quarter, projectCode);
        SealedProject sealed = plan.project();
        return new RestatementSheet(sheet(plan, sealed, 0), sealed.inputs().disbursed().get(quarter.quarter()),
                UpdateTexts.of(sealed.project().update()), plan.portfolio().sealing().revision(), year.chainEnd());
    }

    private UpdateSheet sheet(RestatementPlan plan, SealedProject sealed, long version) {
        return sheets.of(sealed, version, plan.portfolio().sealing().revision());
    }

    /**
     * What a correction would change; nothing is saved.
     *
     * @param input what was typed
     * @return the values, and every revision that would be made with all that differs in it
     * @throws UpdateRefused when fields are wrong, or nothing differs; each is named
     * @throws StaleEdit when something was sealed since the values were read
     */
    @Transactional
    public RestatementPreview preview(RestatementInput input) {
        currentUser.requireUnbound();
        RestatementPlan plan = year.plan(input.values().quarter(), input.values().projectCode());
        List<Correction> corrections = checked(plan, input);
        List<RevisionDifference> revisions = new ArrayList<>();
        NarrativeCarrying.Carried carried = narratives.carry(plan.drafts(input, corrections), input.narrative());
        for (Sealer.Draft draft : carried.drafts()) {
            revisions.add(RevisionDifference.of(plan.sealed(draft.portfolio().dates().quarter()), draft.portfolio()));
        }
        return new RestatementPreview(corrections, revisions, carried.changes());
    }

    /**
     * Corrects and seals.
     *
     * @param input what was typed
     * @return the quarters that have a new revision, the corrected one first
     * @throws UpdateRefused when fields are wrong, or nothing differs; each is named
     * @throws StaleEdit when something was sealed since the values were read
     */
    @Transactional
    public List<FiscalQuarter> restate(RestatementInput input) {
        currentUser.requireUnbound();
        sealer.lockChain();
        Project project = projects.lock(input.values().projectCode());
        RestatementPlan plan = year.plan(input.values().quarter(), project.getCode());
        List<Correction> corrections = checked(plan, input);
        NarrativeCarrying.Carried carried = narratives.carry(plan.drafts(input, corrections), input.narrative());
        writing.write(project, plan, input);
        carried.drafts().forEach(draft -> sealer.seal(draft, "restated"));
        narratives.record(carried.changes());
        projects.touch(project);
        return carried.drafts().stream().map(d -> d.portfolio().dates().quarter()).toList();
    }

    /** That a reason is missing is said once, beside its own field. */
    private static String reasonOr(RestatementInput input) {
        return input.reason() == null || input.reason().isBlank() ? "-" : input.reason();
    }

    private List<Correction> checked(RestatementPlan plan, RestatementInput input) {
        if (!Objects.equals(input.chainEnd(), year.chainEnd())) {
            throw StaleEdit.of("restatement", input.values().projectCode());
        }
        SealedProject sealed = plan.project();
        UpdateSheet sheet = sheet(plan, sealed, input.values().version());
        List<Correction> corrections = Corrections.of(sealed, input);
        List<UpdateProblem> problems = new ArrayList<>(UpdateCheck.problems(sheet,
                Corrections.reasoned(Corrections.changedAlone(sealed, input.values()), reasonOr(input))));
        problems.addAll(RestatementCheck.problems(sealed, input, corrections));
        if (!problems.isEmpty()) {
            throw new UpdateRefused(problems);
        }
        return corrections;
    }
}
