package org.sutthang.portfolio.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.Users;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;

/**
 * Takes ideas in: registers drafts, hands them in, withdraws them and brings them back. After an idea is handed in only
 * the monitor changes it. Rule: from idea to benefit, who may do what.
 */
@ApplicationScoped
public class IdeaService {

    private static final String SUBJECT = "idea";
    private static final int LATEST_LINES = 40;

    @Inject
    private Ideas ideas;
    @Inject
    private IdeaWriting writing;
    @Inject
    private IdeaRights rights;
    @Inject
    private IdeaReading reading;
    @Inject
    private Users users;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** @return the ideas that the acting user may read, the latest code first */
    @Transactional
    @Requires({Permission.READ_EVERYTHING, Permission.REGISTER_IDEAS})
    public List<IdeaSummary> all() {
        BiPredicate<String, String> readable = reading.readable();
        return ideas.summaries().stream().filter(i -> readable.test(i.registeredBy(), i.organisationCode())).toList();
    }

    /**
     * Everything about an idea.
     *
     * @param code its public code
     * @return the idea
     * @throws NotFound when there is no such idea, or the acting user may not read it
     */
    @Transactional
    @Requires({Permission.READ_EVERYTHING, Permission.REGISTER_IDEAS})
    public IdeaFile get(String code) {
        Idea idea = ideas.find(code).filter(rights::mayRead).orElseThrow(() -> new NotFound(SUBJECT, code));
        IdeaDetails d = idea.details();
        return new IdeaFile(ideas.summary(code).orElseThrow(), new IdeaInput(d.titleTh(), d.titleEn(),
                d.campaign() == null ? null : d.campaign().getCode(), d.organisation().getCode(), d.proposer(),
                d.empathize(), d.define(), d.ideate(), d.prototype(), d.test()),
                idea.getRegisteredBy() == null ? null : idea.getRegisteredBy().details().displayName(),
                idea.getWithdrawal(), ideas.moves(idea), rights.of(idea),
                audit.ofSubject(SUBJECT, code, LATEST_LINES));
    }

    /**
     * Registers an idea as a draft.
     *
     * @param input what was typed
     * @return its public code
     * @throws IdeaRefused when a field cannot be used
     */
    @Transactional
    @Requires(Permission.REGISTER_IDEAS)
    public String register(IdeaInput input) {
        String code = freeCode();
        Idea idea = writing.draft(code, input);
        users.find(currentUser.get().userName()).ifPresent(idea::registeredBy);
        ideas.add(idea);
        return code;
    }

    /**
     * Says everything that stands in the way of handing in an idea that is not registered yet; nothing is stored.
     *
     * @param input what was typed
     * @throws IdeaRefused when a field cannot be used, or something is missing that the selection needs
     */
    @Transactional
    @Requires(Permission.REGISTER_IDEAS)
    public void requireComplete(IdeaInput input) {
        writing.requireComplete(input);
    }

    /** Of the year it is registered in; a number that a workbook has used already is passed over. */
    private String freeCode() {
        int year = FiscalCalendar.THAI.quarterOf(today()).fiscalYear();
        String code;
        do {
            code = "I%d-%03d".formatted(year, ideas.nextNumber());
        } while (ideas.summary(code).isPresent());
        return code;
    }

    /**
     * Changes an idea.
     *
     * @param code its public code
     * @param version the version that was read
     * @param input what was typed
     * @throws AccessDenied when the acting user may not change it any more
     * @throws StaleEdit when somebody else has changed it since
     * @throws IdeaRefused when a field cannot be used
     */
    @Transactional
    @Requires(Permission.REGISTER_IDEAS)
    public void change(String code, long version, IdeaInput input) {
        Idea idea = lock(code, version);
        require(rights.of(idea).edit());
        writing.change(idea, input, false);
    }

    /**
     * Saves an idea and hands it in.
     *
     * @param code its public code
     * @param version the version that was read
     * @param input what was typed
     * @throws AccessDenied when the acting user may not hand it in
     * @throws StaleEdit when somebody else has changed it since
     * @throws IdeaRefused when something is missing that the selection needs
     * @throws RuleViolation when it was handed in already
     */
    @Transactional
    @Requires(Permission.REGISTER_IDEAS)
    public void submit(String code, long version, IdeaInput input) {
        Idea idea = lock(code, version);
        IdeaFile.Rights mine = rights.of(idea);
        require(mine.edit());
        writing.change(idea, input, true);
        IdeaStatus from = idea.getStatus();
        idea.become(IdeaStatus.SUBMITTED);
        IdeaMoveDetails move = IdeaMoveDetails.of(from, IdeaStatus.SUBMITTED, today(), currentUser.get().displayName(),
                null);
        ideas.add(new IdeaMove(idea, move));
        audit.recordChange(null, "submitted", SUBJECT, code, null, null, move);
    }

    /**
     * Takes an idea out of the selection; it stays readable.
     *
     * @param code its public code
     * @param version the version that was read
     * @param reason why
     * @throws AccessDenied when the acting user may not withdraw it
     * @throws StaleEdit when somebody else has changed it since
     * @throws RuleViolation without a reason, or when it won an award
     */
    @Transactional
    @Requires(Permission.REGISTER_IDEAS)
    public void withdraw(String code, long version, String reason) {
        Idea idea = lock(code, version);
        IdeaFile.Rights mine = rights.of(idea);
        require(mine.withdraw() || mine.edit());
        IdeaWithdrawal withdrawal = new IdeaWithdrawal(today(), currentUser.get().displayName(), reason);
        idea.withdraw(withdrawal);
        audit.recordChange(null, "withdrawn", SUBJECT, code, null, null, withdrawal);
    }

    /**
     * Brings a withdrawn idea back to where it was.
     *
     * @param code its public code
     * @param version the version that was read
     * @throws AccessDenied when the acting user may not bring it back
     * @throws StaleEdit when somebody else has changed it since
     */
    @Transactional
    @Requires(Permission.REGISTER_IDEAS)
    public void reinstate(String code, long version) {
        Idea idea = lock(code, version);
        require(rights.of(idea).reinstate());
        IdeaWithdrawal was = idea.getWithdrawal();
        idea.reinstate();
        audit.recordChange(null, "reinstated", SUBJECT, code, null, was, null);
    }

    /** What somebody may not even read is not found. */
    private Idea lock(String code, long version) {
        Idea idea = ideas.lock(code);
        if (!rights.mayRead(idea)) {
            throw new NotFound(SUBJECT, code);
        }
        StaleEdit.check(SUBJECT, code, version, idea.getVersion());
        return idea;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDenied();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
