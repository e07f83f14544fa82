package org.sutthang.portfolio.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.QuarterlyUpdateService;
import org.sutthang.portfolio.period.UpdateSheet;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;

/**
 * Evidence: files beside a quarterly update. Whoever may fill the update in adds and withdraws them while it can still be
 * changed; whoever reads the project in full reads them. Rule: who may do what; periods – a closed one does not change.
 */
@ApplicationScoped
public class EvidenceService {

    private static final String SUBJECT = "evidence";

    @Inject
    private EvidenceFiles files;
    @Inject
    private QuarterlyUpdateService updates;
    @Inject
    private Projects projects;
    @Inject
    private ProjectRights rights;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * The files of an update, in one statement beside those that find out who reads.
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @return all of them, withdrawn ones included, in the order in which they were added
     * @throws AccessDenied when the reader does not read the project in full
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<EvidenceItem> ofUpdate(String projectCode, FiscalQuarter quarter) {
        requireReader(projectCode);
        return files.ofUpdate(projectCode, quarter);
    }

    /**
     * The files of all updates of a project. The project's file is given only to those who read it in full, so nobody is asked
     * again.
     *
     * @param project the project as the reader has read it
     * @return all of them, withdrawn ones included, the latest quarter first
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<EvidenceItem> ofProject(ProjectFile project) {
        return files.ofProject(project.code());
    }

    /**
     * A file with its bytes.
     *
     * @param projectCode the project's code
     * @param code the file's code in the project
     * @return the file, also one that was withdrawn
     * @throws AccessDenied when the reader does not read the project in full
     * @throws NotFound when there is no such file
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public EvidenceContent content(String projectCode, String code) {
        requireReader(projectCode);
        return files.content(projectCode, code).orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    /**
     * The small picture of a photograph.
     *
     * @param projectCode the project's code
     * @param code the file's code in the project
     * @return the picture, a JPEG whatever the file is
     * @throws AccessDenied when the reader does not read the project in full
     * @throws NotFound when there is no such file, or no picture of it
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public EvidenceContent thumbnail(String projectCode, String code) {
        requireReader(projectCode);
        return files.thumbnail(projectCode, code).orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    private void requireReader(String projectCode) {
        if (!rights.readsInFull(projectCode)) {
            throw new AccessDenied();
        }
    }

    /**
     * Adds a file.
     *
     * @param subject what it proves
     * @param name its name as it was sent
     * @param bytes its content
     * @return its code in the project
     * @throws RuleViolation when it is empty, too large, too much, or of a kind that is not taken; its name is named
     * @throws Conflict when the update cannot be changed any more, or the same file is there already
     * @throws NotFound when there is no such project, milestone or indicator
     * @throws AccessDenied when the update is not the acting user's to fill in
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public String add(EvidenceSubject subject, String name, byte[] bytes) {
        CheckedFile file = CheckedFile.of(name, bytes);
        Project project = projects.lock(subject.projectCode());
        UpdateSheet sheet = editable(subject.projectCode(), subject.quarter());
        Milestone milestone = milestone(sheet, subject);
        Indicator indicator = indicator(sheet, subject);
        List<Evidence> stored = files.stored(subject.projectCode());
        refuseTooMuch(stored, subject.quarter(), file);
        stored.stream().filter(e -> !e.isWithdrawn() && e.quarter().equals(subject.quarter())
                && e.sha256().equals(file.sha256()) && e.provesSame(milestone, indicator)).findFirst()
                .ifPresent(same -> {
                    throw new Conflict("evidence.duplicate", file.name(), same.name());
                });
        EvidenceDocument document = new EvidenceDocument(file.bytes(), file.thumbnail());
        files.add(document);
        String code = "E" + (stored.size() + 1);
        Evidence evidence = new Evidence(project, code, subject.quarter(), milestone, indicator, file, document.getId(),
                currentUser.get().userName(), clock.instant());
        files.add(evidence);
        audit.recordChange(sheet.rights().inNameOf(), "created", SUBJECT, code, subject.projectCode(), null,
                evidence.details());
        projects.touch(project);
        return code;
    }

    private static void refuseTooMuch(List<Evidence> stored, FiscalQuarter quarter, CheckedFile file) {
        List<Evidence> ofUpdate = stored.stream().filter(e -> e.quarter().equals(quarter)).toList();
        if (ofUpdate.size() >= EvidenceLimits.UPDATE_FILES) {
            throw new RuleViolation("evidence.many", file.name(), EvidenceLimits.UPDATE_FILES);
        }
        long taken = ofUpdate.stream().mapToLong(Evidence::sizeBytes).sum();
        if (taken + file.bytes().length > EvidenceLimits.UPDATE_BYTES) {
            throw new RuleViolation("evidence.sum", file.name(), EvidenceLimits.UPDATE_MEGABYTES);
        }
    }

    /**
     * Withdraws a file; it stays readable among the withdrawn ones.
     *
     * @param projectCode the project's code
     * @param code the file's code in the project
     * @param reason why
     * @throws RuleViolation when the reason is empty or too long
     * @throws Conflict when it is withdrawn already, or the update cannot be changed any more
     * @throws NotFound when there is no such file
     * @throws AccessDenied when the update is not the acting user's to fill in
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void withdraw(String projectCode, String code, String reason) {
        change(projectCode, code, "withdrawn", e -> e.withdraw(reason, currentUser.get().userName(), clock.instant()));
    }

    /**
     * Takes a withdrawal back.
     *
     * @param projectCode the project's code
     * @param code the file's code in the project
     * @throws Conflict when the update cannot be changed any more
     * @throws NotFound when there is no such file
     * @throws AccessDenied when the update is not the acting user's to fill in
     */
    @Transactional
    @Requires({Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS})
    public void restore(String projectCode, String code) {
        change(projectCode, code, "restored", Evidence::restore);
    }

    private void change(String projectCode, String code, String action, Consumer<Evidence> move) {
        Project project = projects.lock(projectCode);
        Evidence evidence = files.find(projectCode, code).orElseThrow(() -> new NotFound(SUBJECT, code));
        UpdateSheet sheet = editable(projectCode, evidence.quarter());
        EvidenceDetails before = evidence.details();
        move.accept(evidence);
        if (!before.equals(evidence.details())) {
            audit.recordChange(sheet.rights().inNameOf(), action, SUBJECT, code, projectCode, before, evidence.details());
            projects.touch(project);
        }
    }

    /** The update that files are added to or withdrawn from; what is accepted or closed does not change. */
    private UpdateSheet editable(String projectCode, FiscalQuarter quarter) {
        UpdateSheet sheet = updates.read(projectCode, quarter);
        if (!sheet.rights().edit() && !sheet.rights().correct()) {
            throw new Conflict("evidence.notEditable", quarter);
        }
        return sheet;
    }

    private Milestone milestone(UpdateSheet sheet, EvidenceSubject subject) {
        String code = subject.milestoneCode();
        if (code == null) {
            return null;
        }
        sheet.milestone(code).orElseThrow(() -> new NotFound("milestone", code));
        return files.milestone(subject.projectCode(), code);
    }

    private Indicator indicator(UpdateSheet sheet, EvidenceSubject subject) {
        String code = subject.indicatorCode();
        if (code == null) {
            return null;
        }
        sheet.indicator(code).orElseThrow(() -> new NotFound("indicator", code));
        return files.indicator(code);
    }
}
