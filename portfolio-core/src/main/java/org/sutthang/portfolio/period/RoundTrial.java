package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundDifference;
import org.sutthang.portfolio.round.RoundInput;
import org.sutthang.portfolio.round.RoundRefused;
import org.sutthang.portfolio.round.RoundService;

/**
 * Judges the quarters that are not closed by a round that is not stored yet, beside the one that holds. The rows are read
 * once and judged twice, past the standings that are kept in memory.
 */
@ApplicationScoped
@Requires(Permission.GOVERN_PERIODS)
public class RoundTrial {

    @Inject
    private RoundService rounds;
    @Inject
    private Periods periods;
    @Inject
    private PortfolioRows rows;
    @Inject
    private Clock clock;

    /**
     * What a round would change; nothing is stored.
     *
     * @param input what was typed
     * @return the differences, and the projects that would move
     * @throws RoundRefused when fields are wrong; each is named
     * @throws Conflict when it could not be stored
     */
    @Transactional
    public RoundPreview preview(RoundInput input) {
        RoundDetails after = rounds.proposed(input);
        RoundDetails before = rounds.of(input.fiscalYear()).current();
        PeriodBook book = periods.book();
        PeriodBook changed = book.with(input.fiscalYear(), after);
        LocalDate today = LocalDate.now(clock);
        List<FiscalQuarter> year = IntStream.rangeClosed(1, FiscalQuarter.PER_YEAR)
                .mapToObj(q -> new FiscalQuarter(input.fiscalYear(), q)).toList();
        List<FiscalQuarter> alive = year.stream().filter(q -> !book.window(q).closed()
                && book.window(q).state(today) != PeriodState.UPCOMING).toList();
        List<RoundPreview.Quarter> quarters = new ArrayList<>();
        if (!alive.isEmpty()) {
            List<ProjectRow> projects = rows.projectsOf(null);
            FactRows facts = rows.facts(null, input.fiscalYear());
            alive.forEach(q -> quarters.add(compared(q, projects, new StandingAssembly(book, facts, q, today),
                    new StandingAssembly(changed, facts, q, today))));
        }
        return new RoundPreview(before, after, RoundDifference.between(before, after), quarters,
                year.stream().filter(q -> book.window(q).closed()).toList());
    }

    private static RoundPreview.Quarter compared(FiscalQuarter quarter, List<ProjectRow> projects, StandingAssembly now,
            StandingAssembly then) {
        List<RoundPreview.Moved> moved = new ArrayList<>();
        int count = 0;
        int scored = 0;
        for (ProjectRow project : projects) {
            StandingAssembly.Assembled old = now.assemble(project);
            if (old.inPortfolio()) {
                count++;
                ProjectStanding before = old.standing();
                ProjectStanding after = then.assemble(project).standing();
                if (before.status() != after.status()) {
                    moved.add(new RoundPreview.Moved(before.code(), before.titleTh(), before.titleEn(), before.status(),
                            after.status()));
                }
                scored += Objects.equals(before.standing().score(), after.standing().score()) ? 0 : 1;
            }
        }
        moved.sort((a, b) -> a.code().compareTo(b.code()));
        return new RoundPreview.Quarter(quarter, count, List.copyOf(moved), scored);
    }
}
