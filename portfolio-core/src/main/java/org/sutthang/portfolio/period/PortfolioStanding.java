package org.sutthang.portfolio.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.ReportState;

/**
 * A quarter's portfolio with every standing: what dashboards, lists, interfaces and reports read. Of a closed period it
 * comes from the latest snapshot, otherwise it is worked out from the present data and provisional.
 *
 * @param dates the quarter with its dates
 * @param asOf the day the standings are as of
 * @param deadlineOn the last day on which a report was in time, exceptions apart
 * @param formulaVersion the version of the rules
 * @param round thresholds, scale and points
 * @param ideas ideas known by the as-of date; of a part, those that its projects deliver
 * @param awarded ideas with an award by the as-of date; of a part, those that its projects deliver
 * @param adoptions adoptions by other organisations by the as-of date, or null of a part: a standing does not say whose
 * @param previous the figures of the quarter before, which changes are told against, or null when it had no portfolio
 * @param projects the projects in the order of their codes
 * @param sealing the snapshot's revision and seal, or null while provisional
 * @param part the organisation that it was narrowed to, with everything below, or null for the whole portfolio
 * @param narrative what was written in place of composed texts of the whole portfolio's report, or null where nothing was
 */
public record PortfolioStanding(QuarterDates dates, LocalDate asOf, LocalDate deadlineOn, int formulaVersion,
        RoundRules round, int ideas, int awarded, Integer adoptions, Figures previous, List<ProjectStanding> projects,
        Sealing sealing, OrganisationName part, List<SectionText> narrative) {

    /**
     * The whole portfolio.
     *
     * @param dates the quarter with its dates
     * @param asOf the day the standings are as of
     * @param deadlineOn the last day on which a report was in time, exceptions apart
     * @param formulaVersion the version of the rules
     * @param round thresholds, scale and points
     * @param ideas ideas known by the as-of date
     * @param awarded ideas with an award by the as-of date
     * @param adoptions adoptions by other organisations by the as-of date
     * @param previous the figures of the quarter before, or null
     * @param projects the projects in the order of their codes
     * @param sealing the snapshot's revision and seal, or null while provisional
     */
    public PortfolioStanding(QuarterDates dates, LocalDate asOf, LocalDate deadlineOn, int formulaVersion, RoundRules round,
            int ideas, int awarded, Integer adoptions, Figures previous, List<ProjectStanding> projects,
            Sealing sealing) {
        this(dates, asOf, deadlineOn, formulaVersion, round, ideas, awarded, adoptions, previous, projects, sealing,
                null, null);
    }

    /**
     * What makes a standing final.
     *
     * @param revision 1 for the first closing, one more for every restatement
     * @param seal the SHA-256 of the document as 64 hexadecimal digits
     * @param previousSeal the seal of the document sealed just before, or null for the first of the chain
     * @param sealedBy the user name of who closed the period
     * @param sealedAt when it was sealed
     * @param reason why it was restated, or null for the first revision
     */
    public record Sealing(int revision, String seal, String previousSeal, String sealedBy, Instant sealedAt,
            String reason) {

        Sealing withSeal(String hash) {
            return new Sealing(revision, hash, previousSeal, sealedBy, sealedAt, reason);
        }
    }

    /** @return whether it is worked out from present data and can still change */
    public boolean provisional() {
        return sealing == null;
    }

    /** @return whether the quarter has not ended, so that its standings are those of the day and not of its last */
    public boolean running() {
        return provisional() && asOf.isBefore(dates.lastDay());
    }

    /**
     * How the reports of the quarter stand.
     *
     * @param state reported, awaited, missing or not owed
     * @return how many projects are there
     */
    public int reports(ReportState state) {
        return (int) projects.stream().filter(p -> p.update().report() == state).count();
    }

    /** @return whether most reports are not due yet, so that statuses rest on the schedule and an absent report says nothing */
    public boolean early() {
        return reports(ReportState.AWAITED) > reports(ReportState.REPORTED) + reports(ReportState.MISSING);
    }

    PortfolioStanding sealed(Sealing by) {
        return new PortfolioStanding(dates, asOf, deadlineOn, formulaVersion, round, ideas, awarded, adoptions,
                previous, projects, by, part, narrative);
    }

    PortfolioStanding narrowedTo(List<ProjectStanding> some) {
        return new PortfolioStanding(dates, asOf, deadlineOn, formulaVersion, round, ideas, awarded, adoptions,
                previous, some, sealing);
    }

    PortfolioStanding comparedWith(Figures before) {
        return new PortfolioStanding(dates, asOf, deadlineOn, formulaVersion, round, ideas, awarded, adoptions,
                before, projects, sealing, part, narrative);
    }

    PortfolioStanding withProjects(List<ProjectStanding> changed) {
        return new PortfolioStanding(dates, asOf, deadlineOn, formulaVersion, round, ideas, awarded, adoptions,
                previous, changed, sealing, part, narrative);
    }

    /** The same with what was written for its report; nothing written is null, so that documents without it stay as they are. */
    PortfolioStanding saying(List<SectionText> texts) {
        return new PortfolioStanding(dates, asOf, deadlineOn, formulaVersion, round, ideas, awarded, adoptions,
                previous, projects, sealing, part, texts == null || texts.isEmpty() ? null : texts);
    }

    /**
     * A project of the portfolio.
     *
     * @param code the project's code
     * @return its standing, or nothing when it is not in the quarter's portfolio
     */
    public Optional<ProjectStanding> project(String code) {
        return projects.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** @return the headline figures */
    public Figures figures() {
        return FigureCount.of(this);
    }
}
