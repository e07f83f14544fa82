package org.sutthang.portfolio.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Directive;
import org.sutthang.portfolio.project.DirectiveDetails;
import org.sutthang.portfolio.project.DirectiveMove;
import org.sutthang.portfolio.project.DirectiveStepDetails;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.project.Projects;

/**
 * The course of a directive: an executive gives it, or the monitor records it in an executive's name; who answers for the
 * project answers; who gave it accepts the answer or takes the directive back, or the monitor does so in that name.
 * Rule: who may do what.
 */
@ApplicationScoped
public class DirectiveService {

    private static final String SUBJECT = "directive";
    private static final Map<DirectiveMove, String> ACTIONS = Map.of(DirectiveMove.ANSWER, "answered",
            DirectiveMove.SEND_BACK, "sentBack", DirectiveMove.CLOSE, "closed", DirectiveMove.WITHDRAW, "withdrawn",
            DirectiveMove.REINSTATE, "reinstated");

    @Inject
    private Directives directives;
    @Inject
    private Projects projects;
    @Inject
    private ProjectRights rights;
    @Inject
    private DirectiveParties parties;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Gives a directive, or records one in an executive's name.
     *
     * @param projectCode the project's code
     * @param given what is ordered
     * @return the directive's code in the project
     * @throws RuleViolation when something is missing or cannot be; the keys name the fields
     * @throws Conflict when the same was given on the same day and waits for an answer
     * @throws NotFound when there is no such project
     * @throws AccessDenied when the project is out of reach
     */
    @Transactional
    @Requires({Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES})
    public String give(String projectCode, NewDirective given) {
        return give(projectCode, given, false);
    }

    /**
     * Gives a directive although the same was given on the same day: it is meant a second time.
     *
     * @param projectCode the project's code
     * @param given what is ordered
     * @return the directive's code in the project
     * @throws RuleViolation when something is missing or cannot be; the keys name the fields
     * @throws NotFound when there is no such project
     * @throws AccessDenied when the project is out of reach
     */
    @Transactional
    @Requires({Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES})
    public String giveAgain(String projectCode, NewDirective given) {
        return give(projectCode, given, true);
    }

    private String give(String projectCode, NewDirective given, boolean again) {
        Project project = projects.lock(projectCode);
        parties.requireReach(projectCode);
        boolean executive = currentUser.may(Permission.GIVE_DIRECTIVES);
        String userName = currentUser.get().userName();
        NewDirective checked = DirectiveRules.checked(executive ? new NewDirective(userName, null, given.text(),
                given.dueOn(), given.answerer()) : given, today(), name -> directives.answerers(project).stream()
                .anyMatch(choice -> choice.userName().equals(name)));
        DirectiveDetails details = DirectiveDetails.given(checked.givenBy(), checked.givenOn(),
                executive ? null : userName, checked.text(), checked.dueOn(), checked.answerer());
        // A page gone back to and sent again says the same in every word.
        Optional<String> same = again ? Optional.empty() : directives.same(project, details);
        if (same.isPresent()) {
            throw new Conflict("directive.again", same.get());
        }
        String code = directives.nextCode(project);
        directives.add(new Directive(project, code, details));
        projects.touch(project);
        audit.recordChange(executive ? null : DirectiveParties.userNameOrNull(checked.givenBy()), "given", SUBJECT, code, projectCode,
                null, details);
        return code;
    }

    /**
     * Answers a directive; an answer that is not accepted yet is replaced.
     *
     * @param projectCode the project's code
     * @param code the directive's code
     * @param version the version of the directive that was read
     * @param words the answer
     * @throws RuleViolation when the answer is missing or too long
     * @throws Conflict when it is closed or withdrawn
     * @throws StaleEdit when somebody else has changed it since
     * @throws AccessDenied when the project is not the user's own, nor the user the monitor
     */
    @Transactional
    @Requires({Permission.ANSWER_OWN_DIRECTIVES, Permission.ANSWER_ANY_DIRECTIVES})
    public void answer(String projectCode, String code, long version, String words) {
        Project project = projects.lock(projectCode);
        boolean own = rights.requireOwnOr(Permission.ANSWER_ANY_DIRECTIVES, projectCode);
        Directive directive = load(projectCode, code, version);
        DirectiveRules.require(DirectiveMove.ANSWER, directive.details(), code);
        String text = DirectiveRules.words(words, "directive.answer");
        String owner = project.details().owner() == null ? null : project.details().owner().getUserName();
        change(directive, DirectiveMove.ANSWER, directive.details().answered(text, currentUser.get().userName(), today()),
                text, own ? null : owner);
    }

    /**
     * Sends an answer back: the directive waits for another.
     *
     * @param projectCode the project's code
     * @param code the directive's code
     * @param version the version of the directive that was read
     * @param words what the answer lacks
     * @throws RuleViolation when the comment is missing or too long
     * @throws Conflict when it has no answer, or is closed or withdrawn
     * @throws StaleEdit when somebody else has changed it since
     * @throws AccessDenied when the user neither gave it nor is the monitor
     */
    @Transactional
    @Requires({Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES})
    public void sendBack(String projectCode, String code, long version, String words) {
        projects.lock(projectCode);
        Directive directive = load(projectCode, code, version);
        String inNameOf = parties.requireGiver(directive);
        DirectiveRules.require(DirectiveMove.SEND_BACK, directive.details(), code);
        String comment = DirectiveRules.words(words, "directive.comment");
        change(directive, DirectiveMove.SEND_BACK, directive.details().sentBack(comment, currentUser.get().userName(),
                today()), comment, inNameOf);
    }

    /**
     * Accepts the answer: the directive is closed.
     *
     * @param projectCode the project's code
     * @param code the directive's code
     * @param version the version of the directive that was read
     * @throws Conflict when it has no answer, or is closed or withdrawn
     * @throws StaleEdit when somebody else has changed it since
     * @throws AccessDenied when the user neither gave it nor is the monitor
     */
    @Transactional
    @Requires({Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES})
    public void close(String projectCode, String code, long version) {
        projects.lock(projectCode);
        Directive directive = load(projectCode, code, version);
        String inNameOf = parties.requireGiver(directive);
        DirectiveRules.require(DirectiveMove.CLOSE, directive.details(), code);
        change(directive, DirectiveMove.CLOSE, directive.details().closed(currentUser.get().userName(), today()), null,
                inNameOf);
    }

    /**
     * Takes a directive back; it stays readable with the reason.
     *
     * @param projectCode the project's code
     * @param code the directive's code
     * @param version the version of the directive that was read
     * @param reason why
     * @throws RuleViolation when the reason is missing or too long
     * @throws Conflict when it is closed or withdrawn already
     * @throws StaleEdit when somebody else has changed it since
     * @throws AccessDenied when the user neither gave it nor is the monitor
     */
    @Transactional
    @Requires({Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES})
    public void withdraw(String projectCode, String code, long version, String reason) {
        projects.lock(projectCode);
        Directive directive = load(projectCode, code, version);
        String inNameOf = parties.requireGiver(directive);
        DirectiveRules.require(DirectiveMove.WITHDRAW, directive.details(), code);
        String words = DirectiveRules.words(reason, "directive.reason");
        change(directive, DirectiveMove.WITHDRAW, directive.details().withdrawn(today(), words), words, inNameOf);
    }

    /**
     * Lets a directive that was withdrawn stand again.
     *
     * @param projectCode the project's code
     * @param code the directive's code
     * @param version the version of the directive that was read
     * @throws Conflict when it is not withdrawn
     * @throws StaleEdit when somebody else has changed it since
     * @throws AccessDenied when the user neither gave it nor is the monitor
     */
    @Transactional
    @Requires({Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES})
    public void reinstate(String projectCode, String code, long version) {
        projects.lock(projectCode);
        Directive directive = load(projectCode, code, version);
        String inNameOf = parties.requireGiver(directive);
        if (!DirectiveMove.REINSTATE.isPossibleFrom(directive.details().status())) {
            throw new Conflict("directive.notWithdrawn", code, directive.details().status());
        }
        change(directive, DirectiveMove.REINSTATE, directive.details().reinstated(), null, inNameOf);
    }

    /** Keeps the step, and the ones before it that a workbook brought without steps. */
    private void change(Directive directive, DirectiveMove move, DirectiveDetails after, String words, String inNameOf) {
        DirectiveDetails before = directive.details();
        directives.keep(directive, new DirectiveStepDetails(move, today(), currentUser.get().userName(), inNameOf,
                words));
        directive.change(after);
        projects.touch(directive.getProject());
        audit.recordChange(inNameOf, ACTIONS.get(move), SUBJECT, directive.getCode(), directive.getProject().getCode(),
                before, after);
    }

    private Directive load(String projectCode, String code, long version) {
        Directive directive = directives.find(projectCode, code).orElseThrow(() -> new NotFound(SUBJECT, code));
        StaleEdit.check(SUBJECT, code, version, directive.getVersion());
        return directive;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
