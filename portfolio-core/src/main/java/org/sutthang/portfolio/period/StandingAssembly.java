package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.project.StageHistory;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Standing;

/**
 * Puts the facts of projects together for one quarter and has them judged. Rules: a quarter's portfolio; as of; report
 * owed; missed reports.
 */
final class StandingAssembly {

    private static final Set<UpdateStatus> REPORTED = EnumSet.of(UpdateStatus.SUBMITTED, UpdateStatus.ACCEPTED);

    private final PeriodBook book;
    private final FactRows rows;
    private final FiscalQuarter quarter;
    private final LocalDate today;

    StandingAssembly(PeriodBook book, FactRows rows, FiscalQuarter quarter, LocalDate today) {
        this.book = book;
        this.rows = rows;
        this.quarter = quarter;
        this.today = today;
    }

    /** A project's standing, and whether it is in the quarter's portfolio. */
    record Assembled(ProjectStanding standing, boolean inPortfolio) {
    }

    Assembled assemble(ProjectRow project) {
        StageHistory history = new StageHistory(project.stage(), of(rows.moves(), project.id()));
        LocalDate asOf = book.window(quarter).dates().asOf(today);
        LocalDate deadline = deadline(project, quarter);
        ProjectFacts facts = facts(project);
        Standing standing = Standing.assess(facts, quarter.quarter(), asOf, book.round(quarter.fiscalYear()));
        Stage stage = history.at(asOf);
        return new Assembled(new ProjectStanding(project.code(), project.titleTh(), project.titleEn(),
                project.organisation(), project.ideaCode(), project.owner(), project.ownerName(),
                Boolean.TRUE.equals(project.ownerActive()), stage, project.awardedOn(),
                stalledDays(project, stage, asOf), project.startOn(), project.endOn(), project.goliveOn(),
                project.budgetBaht(), disbursed(project), updateStanding(project, facts.report(), deadline), standing,
                context(project, asOf)),
                inPortfolio(project, history, quarter));
    }

    /** What the standing of a project is worked out from. */
    ProjectFacts facts(ProjectRow project) {
        StageHistory history = new StageHistory(project.stage(), of(rows.moves(), project.id()));
        ReportState report = reportState(project, history, quarter);
        int missed = (int) IntStream.rangeClosed(1, quarter.quarter())
                .filter(q -> reportState(project, history, new FiscalQuarter(quarter.fiscalYear(), q))
                        == ReportState.MISSING)
                .count();
        long daysPast = report == ReportState.MISSING
                ? Math.max(0, today.toEpochDay() - deadline(project, quarter).toEpochDay()) : 0;
        return new ProjectFacts(of(rows.milestones(), project.id()), of(rows.indicators(), project.id()), report, missed, daysPast);
    }

    /** What a standing is sealed with, beyond what it says itself. */
    SealedInputs inputs(ProjectRow project) {
        StageHistory history = new StageHistory(project.stage(), of(rows.moves(), project.id()));
        Map<Integer, ReportState> reports = new TreeMap<>();
        Map<Integer, BigDecimal> disbursed = new TreeMap<>();
        for (int q = 1; q <= quarter.quarter(); q++) {
            FiscalQuarter of = new FiscalQuarter(quarter.fiscalYear(), q);
            FactRows.UpdateRow update = update(project, of);
            reports.put(q, reportState(project, history, of));
            if (update != null && update.details().disbursedBaht() != null) {
                disbursed.put(q, update.details().disbursedBaht());
            }
        }
        return new SealedInputs(of(rows.milestones(), project.id()).stream()
                .map(m -> new SealedInputs.OfMilestone(m.code(), m.weight(), m.percents())).toList(),
                of(rows.indicators(), project.id()).stream().map(i -> new SealedInputs.OfIndicator(i.card().code(), i.targets(),
                        i.results(), i.assignedParts())).toList(),
                reports, disbursed, today);
    }

    private boolean inPortfolio(ProjectRow project, StageHistory history, FiscalQuarter of) {
        LocalDate began = project.beganOn();
        boolean hasBegun = began == null || !began.isAfter(book.window(of).dates().asOf(today));
        LocalDate dayBefore = book.window(of).dates().firstDay().minusDays(1);
        return hasBegun && history.at(dayBefore) != Stage.STOPPED;
    }

    private ReportState reportState(ProjectRow project, StageHistory history, FiscalQuarter of) {
        PeriodWindow window = book.window(of);
        if (!inPortfolio(project, history, of) || !history.at(window.dates().asOf(today)).owesReport()) {
            return ReportState.NOT_OWED;
        }
        FactRows.UpdateRow update = update(project, of);
        if (update != null && REPORTED.contains(update.details().status())) {
            return ReportState.REPORTED;
        }
        return window.closed() || today.isAfter(deadline(project, of)) ? ReportState.MISSING : ReportState.AWAITED;
    }

    /** An exception gives more time and never less, also when the common deadline was moved beyond it. */
    private LocalDate deadline(ProjectRow project, FiscalQuarter of) {
        LocalDate common = book.window(of).deadlineOn();
        return of(rows.exceptions(), project.id()).stream().filter(e -> e.getQuarter() == of.quarter())
                .map(e -> e.details().endsOn()).filter(common::isBefore).max(LocalDate::compareTo).orElse(common);
    }

    private FactRows.UpdateRow update(ProjectRow project, FiscalQuarter of) {
        return of(rows.updates(), project.id()).stream().filter(u -> u.quarter() == of.quarter()).findFirst()
                .orElse(null);
    }

    private UpdateStanding updateStanding(ProjectRow project, ReportState report, LocalDate deadline) {
        FactRows.UpdateRow update = update(project, quarter);
        if (update == null) {
            return new UpdateStanding(UpdateStatus.NOT_STARTED, report, deadline, null, false, null, null, null, null,
                    null, null);
        }
        QuarterlyUpdateDetails d = update.details();
        boolean late = d.submittedOn() != null && d.submittedOn().isAfter(deadline);
        return new UpdateStanding(d.status(), report, deadline, d.submittedOn(), late, d.summary(), d.obstacles(),
                d.ownerRating(), d.ownerRatingReason(), d.monitorRating(), d.monitorRatingReason());
    }

    /** Disbursement is cumulative in the year, so the latest figure up to the quarter stands. */
    private BigDecimal disbursed(ProjectRow project) {
        BigDecimal latest = null;
        for (int q = 1; q <= quarter.quarter(); q++) {
            FactRows.UpdateRow update = update(project, new FiscalQuarter(quarter.fiscalYear(), q));
            if (update != null && update.details().disbursedBaht() != null) {
                latest = update.details().disbursedBaht();
            }
        }
        return latest;
    }

    /** What was given or adopted later, and what had been withdrawn by then, is not in it. */
    private ProjectContext context(ProjectRow project, LocalDate asOf) {
        List<YearDisbursement> disbursements = of(rows.updates(), project.id()).stream()
                .filter(u -> u.quarter() <= quarter.quarter() && u.details().disbursedBaht() != null)
                .map(u -> new YearDisbursement(u.quarter(), u.details().disbursedBaht()))
                .sorted(Comparator.comparingInt(YearDisbursement::quarter)).toList();
        List<DirectiveStanding> directives = of(rows.directives(), project.id()).stream()
                .filter(d -> !d.details().givenOn().isAfter(asOf)).map(d -> d.at(asOf))
                .filter(d -> d.status() != DirectiveStatus.WITHDRAWN).toList();
        List<AdoptionStanding> adoptions = of(rows.adoptions(), project.id()).stream()
                .filter(a -> !a.adoptedOn().isAfter(asOf)).toList();
        return new ProjectContext(project.alignment(), disbursements, directives, adoptions);
    }

    private static Long stalledDays(ProjectRow project, Stage stage, LocalDate asOf) {
        if (stage != Stage.AWARDED || project.awardedOn() == null) {
            return null;
        }
        long days = asOf.toEpochDay() - project.awardedOn().toEpochDay();
        return days > ProjectStanding.STALLED_AFTER_DAYS ? days : null;
    }

    private static <T> List<T> of(Map<Long, List<T>> groups, Long key) {
        return groups.getOrDefault(key, List.of());
    }
}
