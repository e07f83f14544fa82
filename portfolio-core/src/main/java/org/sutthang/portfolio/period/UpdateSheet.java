package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.MeasurementDetails;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.ProjectFacts;

/**
 * One project's quarterly update as the page shows it: what is stored, what is asked for, and who may do what. Of a closed
 * period only the sealed standing is shown, without lines to edit.
 *
 * @param project the project with its present or sealed standing
 * @param window the quarter with its dates and the common deadline
 * @param state how the period stands today
 * @param today the present day
 * @param version what a change must name, so that a stale edit is noticed; it counts every change of the project
 * @param update what is stored of the update; NOT_STARTED when nothing is
 * @param milestones the milestones in the order of the plan
 * @param indicators the indicators in the order of the project's page
 * @param facts what the standing is worked out from, or null of a closed period
 * @param round thresholds, scale and points
 * @param rights what the reader may do
 * @param revision the revision of the snapshot it comes from, or null while provisional
 */
public record UpdateSheet(ProjectStanding project, PeriodWindow window, PeriodState state, LocalDate today,
        long version, QuarterlyUpdateDetails update, List<MilestoneLine> milestones, List<IndicatorLine> indicators,
        ProjectFacts facts, RoundRules round, Rights rights, Integer revision) {

    /**
     * A milestone to report on.
     *
     * @param standing where it stands as of today or the quarter's last day
     * @param percent the last percent recorded on or before the quarter's last day, or null
     * @param ofQuarter whether that percent was recorded for this very quarter
     */
    public record MilestoneLine(MilestoneStanding standing, BigDecimal percent, boolean ofQuarter) {

        /** @return its code in the project */
        public String code() {
            return standing.code();
        }
    }

    /**
     * An indicator to report on.
     *
     * @param facts the card of the year, its targets and results
     * @param standing where it stands
     * @param rows one row for the whole, or one for each part
     */
    public record IndicatorLine(IndicatorFacts facts, IndicatorStanding standing, List<ResultLine> rows) {

        /** @return the indicator's code */
        public String code() {
            return facts.card().code();
        }

        /**
         * Whether the last result may simply be repeated: a position holds until it changes, and so does a cumulative figure
         * within its year. What is added anew each quarter is never the same by itself.
         *
         * @param row one of its rows
         * @param quarter the quarter reported
         * @return whether there is something to repeat and its meaning allows it
         */
        public boolean canRepeat(ResultLine row, FiscalQuarter quarter) {
            if (row.lastStored() == null || facts.card().isMetNotMet()) {
                return false;
            }
            return facts.card().aggregation() == Aggregation.LAST_RATIO || facts.card().aggregation() == Aggregation.LAST
                    && row.lastQuarter().fiscalYear() == quarter.fiscalYear();
        }
    }

    /**
     * One result to report.
     *
     * @param partCode the organisation whose part it is, or null for the whole
     * @param partNameTh its name in Thai, or null
     * @param partNameEn its name in English, or null
     * @param stored what is stored, or null
     * @param last the figure of the last quarter before that has one, or null
     * @param lastQuarter that quarter, or null
     * @param lastStored what was stored for it there, or null where only its parts were reported
     */
    public record ResultLine(String partCode, String partNameTh, String partNameEn, MeasurementDetails stored,
            BigDecimal last, FiscalQuarter lastQuarter, MeasurementDetails lastStored) {
    }

    /**
     * What the reader may do with it in its present state.
     *
     * @param edit change and submit it
     * @param review return or accept it, and rate
     * @param inNameOf the user name of the owner in whose name a change would be made, or null
     * @param correct hand it in again, corrected, while nobody has reviewed it
     */
    public record Rights(boolean edit, boolean review, String inNameOf, boolean correct) {
    }

    /** @return the quarter */
    public FiscalQuarter quarter() {
        return window.dates().quarter();
    }

    /** @return the last day on which this project's report is in time, an exception included */
    public LocalDate deadlineOn() {
        return project.update().deadlineOn();
    }

    /** @return whether the quarter still runs, so that what is reported is not yet its end */
    public boolean quarterRuns() {
        return window.dates().isRunning(today);
    }

    /** @return whether the owner can still change it, or hand it in */
    public boolean takenFromOwner() {
        return window.takesFromOwner(today, deadlineOn());
    }

    /** @return whole days until the deadline, negative once it is past */
    public long daysLeft() {
        return deadlineOn().toEpochDay() - today.toEpochDay();
    }

    /**
     * Finds a milestone.
     *
     * @param code its code
     * @return its line
     */
    public Optional<MilestoneLine> milestone(String code) {
        return milestones.stream().filter(m -> m.code().equals(code)).findFirst();
    }

    /**
     * Finds an indicator.
     *
     * @param code its code
     * @return its line
     */
    public Optional<IndicatorLine> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }
}
