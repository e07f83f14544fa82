package org.sutthang.portfolio.period;

import static org.sutthang.portfolio.period.UpdateStatus.ACCEPTED;
import static org.sutthang.portfolio.period.UpdateStatus.DRAFT;
import static org.sutthang.portfolio.period.UpdateStatus.RETURNED;
import static org.sutthang.portfolio.period.UpdateStatus.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;

/**
 * The quarterly update of a project: read, filled in, submitted, returned, accepted. Rule: periods – not started, draft,
 * submitted, returned with a comment, submitted again, accepted; nothing changes in a closed period. Whoever changes it reads
 * it again afterwards: the version of the sheet goes up with every change.
 */
@ApplicationScoped
public class QuarterlyUpdateService {

    @Inject
    private UpdateSheets sheets;
    @Inject
    private UpdateWriting writing;
    @Inject
    private UpdateAccess access;
    @Inject
    private Projects projects;
    @Inject
    private Clock clock;

    /**
     * Everything the page of one update needs, in a fixed number of statements.
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @return the sheet with what the reader may do
     * @throws NotFound when there is no such project
     * @throws AccessDenied when it is neither the reader's own nor the reader may read everything
     */
    @Transactional
    @Requires({Permission.READ_EVERYTHING, Permission.RECORD_OWN_RESULTS})
    public UpdateSheet read(String projectCode, FiscalQuarter quarter) {
        return access.withRights(sheets.read(projectCode, quarter));
    }

    /**
     * What the standing will be as of the quarter's last day when this is submitted; nothing is saved.
     *
     * @param input what was typed
     * @return the standing
     * @throws Conflict when the period is closed
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public Standing preview(UpdateInput input) {
        UpdateSheet sheet = read(input.projectCode(), input.quarter());
        refuseClosed(sheet);
        return UpdateForecast.of(sheet, input);
    }

    /**
     * Saves without handing in. One that was returned stays returned until it is submitted again.
     *
     * @param input what was typed
     * @throws UpdateRefused when fields are wrong; each is named
     * @throws StaleEdit when somebody else has changed the project since it was read
     * @throws Conflict when the period is closed or the update is submitted or accepted
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void saveDraft(UpdateInput input) {
        save(input, false);
    }

    /**
     * Saves and hands in for review. After the deadline it is late and still counts as reported. What is handed in and not yet
     * reviewed can be handed in again, corrected: it never goes back to a draft, so that it never stops being reported.
     *
     * @param input what was typed
     * @throws UpdateRefused when fields are wrong; each is named
     * @throws StaleEdit when somebody else has changed the project since it was read
     * @throws Conflict when the period is closed or the update is accepted already
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void submit(UpdateInput input) {
        save(input, true);
    }

    private void save(UpdateInput input, boolean submit) {
        Project project = projects.lock(input.projectCode());
        UpdateSheet sheet = read(input.projectCode(), input.quarter());
        String inNameOf = access.recordFor(sheet);
        refuseClosed(sheet);
        refuseNotBegun(sheet);
        UpdateStatus before = sheet.update().status();
        if (before == ACCEPTED) {
            throw new Conflict("update.notEditable", before, sheet.quarter());
        }
        if (before == SUBMITTED && !submit) {
            throw new Conflict("update.notEditable.submitted", sheet.quarter());
        }
        StaleEdit.check("update", input.projectCode(), input.version(), sheet.version());
        List<UpdateProblem> problems = UpdateCheck.problems(sheet, input);
        if (!problems.isEmpty()) {
            throw new UpdateRefused(problems);
        }
        boolean changed = writing.lines(project, sheet, input, inNameOf);
        QuarterlyUpdateDetails after = submit ? submitted(typed(sheet, input, SUBMITTED))
                : typed(sheet, input, before == RETURNED ? RETURNED : DRAFT);
        changed |= writing.update(project, input.quarter(), after, action(before, submit), inNameOf);
        if (changed) {
            projects.touch(project);
        }
    }

    private static String action(UpdateStatus before, boolean submit) {
        if (!submit) {
            return "saved";
        }
        return before == SUBMITTED ? "resubmitted" : "submitted";
    }

    private static QuarterlyUpdateDetails typed(UpdateSheet sheet, UpdateInput input, UpdateStatus status) {
        QuarterlyUpdateDetails stored = sheet.update();
        String kept = DisbursementDoubt.question(sheet, input.disbursedBaht()).map(d -> input.disbursedKeptReason())
                .orElse(null);
        return new QuarterlyUpdateDetails(status, stored.submittedOn(), stored.submittedBy(), input.summary(),
                input.obstacles(), input.evidence(), input.disbursedBaht(), input.ownerRating(),
                input.ownerRatingReason(), stored.monitorRating(), stored.monitorRatingReason(),
                stored.reviewComment(), kept);
    }

    private QuarterlyUpdateDetails submitted(QuarterlyUpdateDetails d) {
        return new QuarterlyUpdateDetails(d.status(), LocalDate.now(clock), access.userName(), d.summary(),
                d.obstacles(), d.evidence(), d.disbursedBaht(), d.ownerRating(), d.ownerRatingReason(),
                d.monitorRating(), d.monitorRatingReason(), d.reviewComment(), d.disbursedKeptReason());
    }

    /**
     * Sends a submitted update back.
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @param version the version of the sheet that was read
     * @param comment what the owner should see to
     * @throws RuleViolation when the comment is empty or too long
     * @throws Conflict when it is not submitted, or the period is closed
     * @throws StaleEdit when somebody else has changed the project since it was read
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public void returnWithComment(String projectCode, FiscalQuarter quarter, long version, String comment) {
        String text = Texts.orNull(comment);
        if (text == null) {
            throw new RuleViolation("update.comment.missing");
        }
        UpdateCheck.refuseLong("comment", text);
        review(projectCode, quarter, version, RETURNED, text);
    }

    /**
     * Accepts a submitted update; from then on nobody can change it, unless the acceptance is taken back ({@link AcceptanceService}).
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @param version the version of the sheet that was read
     * @throws Conflict when it is not submitted, or the period is closed
     * @throws StaleEdit when somebody else has changed the project since it was read
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public void accept(String projectCode, FiscalQuarter quarter, long version) {
        review(projectCode, quarter, version, ACCEPTED, null);
    }

    private void review(String projectCode, FiscalQuarter quarter, long version, UpdateStatus outcome,
            String comment) {
        Project project = projects.lock(projectCode);
        UpdateSheet sheet = reviewed(projectCode, quarter, version);
        if (sheet.update().status() != SUBMITTED) {
            throw new Conflict("update.notSubmitted", sheet.update().status());
        }
        QuarterlyUpdateDetails d = sheet.update();
        writing.update(project, quarter, new QuarterlyUpdateDetails(outcome, d.submittedOn(), d.submittedBy(),
                d.summary(), d.obstacles(), d.evidence(), d.disbursedBaht(), d.ownerRating(), d.ownerRatingReason(),
                d.monitorRating(), d.monitorRatingReason(), outcome == RETURNED ? comment : d.reviewComment(),
                d.disbursedKeptReason()),
                outcome == RETURNED ? "returned" : "accepted", null);
        projects.touch(project);
    }

    /**
     * Keeps the monitor's own rating beside the computed one and the owner's.
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @param version the version of the sheet that was read
     * @param rating GREEN, AMBER or RED, or null for none
     * @param reason why; needed with a rating
     * @throws UpdateRefused when the reason is missing or too long
     * @throws Conflict when the period is closed
     * @throws StaleEdit when somebody else has changed the project since it was read
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public void rate(String projectCode, FiscalQuarter quarter, long version, Status rating, String reason) {
        Project project = projects.lock(projectCode);
        UpdateSheet sheet = reviewed(projectCode, quarter, version);
        List<UpdateProblem> problems = UpdateCheck.ratingProblems(rating, Texts.orNull(reason));
        if (!problems.isEmpty()) {
            throw new UpdateRefused(problems);
        }
        QuarterlyUpdateDetails d = sheet.update();
        boolean changed = writing.update(project, quarter, new QuarterlyUpdateDetails(d.status(), d.submittedOn(),
                d.submittedBy(), d.summary(), d.obstacles(), d.evidence(), d.disbursedBaht(), d.ownerRating(),
                d.ownerRatingReason(), rating, rating == null ? null : reason, d.reviewComment(),
                d.disbursedKeptReason()), "rated", null);
        if (changed) {
            projects.touch(project);
        }
    }

    private UpdateSheet reviewed(String projectCode, FiscalQuarter quarter, long version) {
        UpdateSheet sheet = read(projectCode, quarter);
        access.reviewOf(sheet);
        refuseClosed(sheet);
        StaleEdit.check("update", projectCode, version, sheet.version());
        return sheet;
    }

    static void refuseClosed(UpdateSheet sheet) {
        if (sheet.state() == PeriodState.CLOSED) {
            throw new Conflict("update.closed", sheet.quarter());
        }
        if (sheet.state() == PeriodState.PASSED_OVER) {
            throw new Conflict("update.passedOver", sheet.quarter());
        }
    }

    private static void refuseNotBegun(UpdateSheet sheet) {
        if (sheet.state() == PeriodState.UPCOMING) {
            throw new Conflict("update.notBegun", sheet.quarter(), sheet.window().dates().firstDay());
        }
    }
}
