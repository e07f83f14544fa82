package org.sutthang.portfolio.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.StaleEdit;

/**
 * Evaluation rounds of fiscal years: read by all whose projects are judged by them, set and changed by the monitor. A change
 * is a new version; nothing is overwritten, and a closed quarter keeps the version it was sealed with. A round is that of the
 * whole portfolio: whoever is bound to an organisation changes none. Rule: who may do what.
 */
@ApplicationScoped
public class RoundService {

    private static final String SUBJECT = "round";
    private static final int EARLIEST_YEAR = 2443;

    @Inject
    private Rounds rounds;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** @return the fiscal years whose round was set, the latest first */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public List<RoundYear> all() {
        return rounds.all().entrySet().stream().map(e -> new RoundYear(e.getKey(), e.getValue())).toList();
    }

    /**
     * The round of a fiscal year.
     *
     * @param fiscalYear the Buddhist fiscal year
     * @return its versions; without any, the defaults hold
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public RoundYear of(int fiscalYear) {
        return rounds.of(fiscalYear);
    }

    /**
     * What a round would be; nothing is stored.
     *
     * @param input what was typed
     * @return the round as it would hold
     * @throws RoundRefused when fields are wrong; each is named
     * @throws StaleEdit when somebody else has made a version since it was looked at
     * @throws Conflict when the year is closed or too far away, or nothing would change
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public RoundDetails proposed(RoundInput input) {
        currentUser.requireUnbound();
        RoundYear year = rounds.of(input.fiscalYear());
        StaleEdit.check(SUBJECT, input.fiscalYear(), input.seen(), year.number());
        if (rounds.closedQuarters(input.fiscalYear()) == FiscalQuarter.PER_YEAR) {
            throw new Conflict("round.yearClosed", input.fiscalYear());
        }
        int last = FiscalCalendar.THAI.quarterOf(LocalDate.now(clock)).fiscalYear() + 1;
        if (input.fiscalYear() > last || input.fiscalYear() < EARLIEST_YEAR) {
            throw new Conflict("round.year", input.fiscalYear(), EARLIEST_YEAR, last);
        }
        List<RoundProblem> problems = RoundCheck.problems(input);
        if (!problems.isEmpty()) {
            throw new RoundRefused(problems);
        }
        RoundDetails details = input.details();
        if (!year.versions().isEmpty() && RoundDifference.between(year.current(), details).isEmpty()) {
            throw new Conflict("round.unchanged", input.fiscalYear(), year.number());
        }
        return details;
    }

    /**
     * Sets or changes the round of a fiscal year: a new version, with who, when and why. What is not closed is judged by it
     * from now on.
     *
     * @param input what was typed
     * @return the number of the new version
     * @throws RoundRefused when fields are wrong; each is named
     * @throws StaleEdit when somebody else has made a version since it was looked at
     * @throws Conflict when the year is closed or too far away, or nothing would change
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public int change(RoundInput input) {
        RoundDetails details = proposed(input);
        RoundDetails before = rounds.of(input.fiscalYear()).current();
        EvaluationRound round = new EvaluationRound(input.fiscalYear(), input.seen() + 1, details, input.reason(),
                currentUser.get().userName(), clock.instant());
        if (!rounds.add(round)) {
            throw StaleEdit.of(SUBJECT, input.fiscalYear());
        }
        audit.recordChange(null, input.seen() == 0 ? "set" : "changed", SUBJECT, String.valueOf(input.fiscalYear()), null,
                RoundState.of(before, null), RoundState.of(details, input.reason()));
        return round.getRoundVersion();
    }
}
