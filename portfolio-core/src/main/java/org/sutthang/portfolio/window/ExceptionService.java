package org.sutthang.portfolio.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.DeadlineException;
import org.sutthang.portfolio.period.DeadlineExceptionDetails;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;

/**
 * Gives one project more time for one quarter, by name, with a reason and an end; changes that, and takes it back. An exception
 * moves the project's deadline and nothing else: what it reports until then is in time. Rule: periods; who may do what.
 */
@ApplicationScoped
public class ExceptionService {

    private static final String SUBJECT = "exception";

    @Inject
    private Exceptions exceptions;
    @Inject
    private PeriodService periods;
    @Inject
    private Projects projects;
    @Inject
    private ProjectRights rights;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * The exceptions of a quarter, as far as the reader's reach goes.
     *
     * @param quarter the quarter
     * @return those that hold by their projects' codes, then those that were withdrawn, the latest first
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public Granted of(FiscalQuarter quarter) {
        return new Granted(inReach(exceptions.granted(quarter)), inReach(exceptions.withdrawn(quarter)));
    }

    /**
     * The exceptions of a quarter.
     *
     * @param holding those that hold
     * @param withdrawn those that were withdrawn
     */
    public record Granted(List<ExceptionItem> holding, List<ExceptionItem> withdrawn) {
    }

    private List<ExceptionItem> inReach(List<ExceptionItem> items) {
        BiPredicate<String, String> reach = rights.inFull();
        return items.stream().filter(e -> reach.test(e.projectCode(), e.organisationCode())).toList();
    }

    /**
     * The exception of a project, for those who read the project in full.
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @return the exception that holds, or nothing
     * @throws AccessDenied when the reader does not read the project in full
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Optional<ExceptionItem> of(String projectCode, FiscalQuarter quarter) {
        if (!rights.readsInFull(projectCode)) {
            throw new AccessDenied();
        }
        return exceptions.granted(List.of(projectCode)).stream().filter(e -> e.quarter().equals(quarter)).findFirst();
    }

    /** @return the exceptions of the acting user's own projects that hold, for all quarters */
    @Transactional
    @Requires(Permission.RECORD_OWN_RESULTS)
    public List<ExceptionItem> mine() {
        return exceptions.granted(projects.answeredForBy(currentUser.get().id()));
    }

    /**
     * Grants an exception.
     *
     * @param input the project, the end and the reason
     * @throws WindowRefused when fields are wrong; each is named
     * @throws Conflict when there is one already, the quarter has not begun or is closed
     * @throws NotFound when there is no such project
     * @throws AccessDenied when the project is out of reach
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public void grant(ExceptionInput input) {
        Project project = begun(input.projectCode(), input.quarter());
        if (exceptions.find(input.projectCode(), input.quarter()).isPresent()) {
            throw new Conflict("exception.exists", input.projectCode(), input.quarter());
        }
        check(input, null);
        DeadlineExceptionDetails details = details(input);
        exceptions.add(new DeadlineException(project, input.quarter().fiscalYear(), input.quarter().quarter(), details));
        projects.touch(project);
        record("granted", input.projectCode(), input.quarter(), null, details);
    }

    /**
     * Changes the end or the reason of an exception.
     *
     * @param input the new end and reason
     * @throws WindowRefused when fields are wrong; each is named
     * @throws StaleEdit when somebody else has changed or withdrawn it since it was read
     * @throws Conflict when the quarter is closed, or nothing would change
     * @throws AccessDenied when the project is out of reach
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public void change(ExceptionInput input) {
        Project project = begun(input.projectCode(), input.quarter());
        DeadlineException exception = load(input.projectCode(), input.quarter(), input.version());
        DeadlineExceptionDetails before = exception.details();
        check(input, before.endsOn());
        if (before.endsOn().equals(input.endsOn()) && before.reason().equals(input.reason())) {
            throw new Conflict("exception.unchanged", input.projectCode(), input.quarter());
        }
        DeadlineExceptionDetails after = details(input);
        exception.change(after);
        projects.touch(project);
        record("changed", input.projectCode(), input.quarter(), before, after);
    }

    /**
     * Takes an exception back: the common deadline holds again. It stays readable with the reason.
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @param version the version that was read
     * @param reason why
     * @throws WindowRefused when the reason is missing or too long
     * @throws StaleEdit when somebody else has changed or withdrawn it since it was read
     * @throws Conflict when the quarter is closed
     * @throws AccessDenied when the project is out of reach
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public void withdraw(String projectCode, FiscalQuarter quarter, long version, String reason) {
        Project project = begun(projectCode, quarter);
        DeadlineException exception = load(projectCode, quarter, version);
        String why = Texts.orNull(reason);
        refuse(WindowCheck.withdrawal(why));
        WithdrawnException kept = new WithdrawnException(exception, currentUser.get().userName(), today(), why);
        record("withdrawn", projectCode, quarter, exception.details(),
                new DeadlineExceptionDetails(null, why, null, null));
        exceptions.withdraw(exception, kept);
        projects.touch(project);
    }

    /** Nobody closes the quarter while the project is held: closing holds all projects. */
    private Project begun(String projectCode, FiscalQuarter quarter) {
        Project project = projects.lock(projectCode);
        rights.requireInReach(Permission.GOVERN_PERIODS, projectCode);
        PeriodWindow window = periods.window(quarter);
        if (window.closed()) {
            throw new Conflict("exception.closed", quarter);
        }
        if (today().isBefore(window.dates().firstDay())) {
            throw new Conflict("exception.notBegun", quarter, window.dates().firstDay());
        }
        return project;
    }

    private DeadlineException load(String projectCode, FiscalQuarter quarter, long version) {
        DeadlineException exception = exceptions.find(projectCode, quarter)
                .orElseThrow(() -> StaleEdit.of(SUBJECT, projectCode));
        StaleEdit.check(SUBJECT, projectCode, version, exception.getVersion());
        return exception;
    }

    private void check(ExceptionInput input, LocalDate stored) {
        PeriodWindow window = periods.window(input.quarter());
        refuse(WindowCheck.exception(input.endsOn(), input.reason(), window.dates(), window.deadlineOn(), stored, today()));
    }

    private static void refuse(List<WindowProblem> problems) {
        if (!problems.isEmpty()) {
            throw new WindowRefused(problems);
        }
    }

    private DeadlineExceptionDetails details(ExceptionInput input) {
        return new DeadlineExceptionDetails(input.endsOn(), input.reason(), currentUser.get().userName(), today());
    }

    private void record(String action, String projectCode, FiscalQuarter quarter, DeadlineExceptionDetails before,
            DeadlineExceptionDetails after) {
        audit.recordChange(null, action, SUBJECT, quarter.toString(), projectCode, before, after);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
