package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.PlanRequestDetails;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.project.Stage;

/**
 * The whole plan of a project for those who write or decide about it.
 *
 * @param code the project's code
 * @param version the project's version, to be sent back with a change
 * @param stage its present stage
 * @param details the project itself
 * @param organisationTh the name in Thai of who delivers it
 * @param organisationEn the name in English, or null
 * @param ownerName the name of its owner, or null
 * @param rights what the reader may do
 * @param milestones its milestones in order, withdrawn ones too
 * @param indicators its indicators in order, withdrawn ones too
 * @param years the fiscal years that the plan spans, in order
 * @param closed the quarters that are closed
 * @param requests what was asked for, the latest first
 * @param baselines the approved versions, the latest first
 */
public record PlanSheet(String code, long version, Stage stage, PlanInput.Details details, String organisationTh,
        String organisationEn, String ownerName, Rights rights, List<StepLine> milestones, List<CardLine> indicators,
        List<Integer> years, Set<FiscalQuarter> closed, List<RequestLine> requests, List<BaselineLine> baselines) {

    /**
     * What the reader may do.
     *
     * @param edit change the plan
     * @param ask ask for approval or for a re-baseline
     * @param decide grant or decline what was asked
     */
    public record Rights(boolean edit, boolean ask, boolean decide) {
    }

    /**
     * A milestone.
     *
     * @param code its code
     * @param place its place in the plan
     * @param details its values
     * @param withdrawnOn the day it was withdrawn, or null
     * @param withdrawnReason why, or null
     */
    public record StepLine(String code, int place, MilestoneDetails details, LocalDate withdrawnOn,
            String withdrawnReason) {
    }

    /**
     * An indicator with its card.
     *
     * @param code its code
     * @param details the card
     * @param measured whether it has results
     * @param years what differs in each fiscal year
     * @param targets the targets in order
     * @param parts the organisations it is broken down by
     * @param pastYears results of fiscal years before the plan
     * @param withdrawnOn the day it was withdrawn, or null
     * @param withdrawnReason why, or null
     */
    public record CardLine(String code, IndicatorDetails details, boolean measured,
            Map<Integer, IndicatorYearDetails> years, Map<FiscalQuarter, BigDecimal> targets, List<PartLine> parts,
            Map<Integer, BigDecimal> pastYears, LocalDate withdrawnOn, String withdrawnReason) {

        /**
         * The weight in a fiscal year.
         *
         * @param year the Buddhist fiscal year
         * @return that of the year where it differs, else its own, or null for an equal share
         */
        public BigDecimal weight(int year) {
            IndicatorYearDetails other = years.get(year);
            return other == null || other.weight() == null ? details.weight() : other.weight();
        }
    }

    /**
     * An organisation that an indicator is broken down by.
     *
     * @param code its code
     * @param nameTh its name in Thai
     * @param nameEn its name in English, or null
     */
    public record PartLine(String code, String nameTh, String nameEn) {
    }

    /**
     * Something asked for.
     *
     * @param details what, by whom, and what was decided
     * @param dates the new date asked for by milestone code
     */
    public record RequestLine(PlanRequestDetails details, Map<String, LocalDate> dates) {
    }

    /**
     * An approved version of the plan.
     *
     * @param number 1 for the first
     * @param reason why the plan was changed, or null
     * @param approvedBy who approved it
     * @param approvedOn when
     */
    public record BaselineLine(int number, String reason, String approvedBy, LocalDate approvedOn) {
    }

    /** @return whether the plan holds: its first baseline is fixed, and only the monitor changes it */
    public boolean approved() {
        return isApproved(stage);
    }

    static boolean isApproved(Stage stage) {
        return stage != Stage.AWARDED && stage != Stage.PLANNED;
    }

    /** @return the milestones that belong to the plan */
    public List<StepLine> steps() {
        return milestones.stream().filter(m -> m.withdrawnOn() == null).toList();
    }

    /** @return the indicators that belong to the plan */
    public List<CardLine> cards() {
        return indicators.stream().filter(i -> i.withdrawnOn() == null).toList();
    }

    /**
     * One indicator.
     *
     * @param indicator its code
     * @return the indicator, withdrawn or not
     */
    public Optional<CardLine> card(String indicator) {
        return indicators.stream().filter(i -> i.code().equals(indicator)).findFirst();
    }

    /**
     * What waits for the monitor.
     *
     * @param kind what is asked for
     * @return the open request of that kind
     */
    public Optional<RequestLine> waiting(PlanRequestKind kind) {
        return requests.stream().filter(r -> r.details().kind() == kind
                && r.details().status() == PlanRequestStatus.OPEN).findFirst();
    }

    /** @return the sum of the milestones' weights where they are no whole plan */
    public Optional<BigDecimal> wrongMilestoneWeights() {
        return WeightSum.wrong(steps().stream().map(s -> s.details().weight()).toList());
    }

    /**
     * The sum of the indicators' weights where they are no whole plan.
     *
     * @param year the fiscal year, or null for the weights of the cards themselves
     * @return the sum of those given
     */
    public Optional<BigDecimal> wrongIndicatorWeights(Integer year) {
        return WeightSum.wrong(cards().stream().map(c -> year == null ? c.details().weight() : c.weight(year))
                .toList());
    }
}
