package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.project.Stage;

/**
 * What a gate is judged by.
 *
 * @param stage the present stage
 * @param owned whether somebody is answerable
 * @param milestones the milestones in the order of the plan
 * @param indicators the indicators with what their cards name
 * @param targetQuarters the quarters of which targets are asked: those of the plan's first fiscal year
 * @param closedQuarters the last closed quarters that began on or after go-live, newest first, at most as many as the
 *     round asks for
 * @param provenQuarters how many of them the round asks for
 * @param adoptedWithResult whether another organisation has adopted it and measured a result
 */
public record GateFacts(Stage stage, boolean owned, List<PlannedStep> milestones, List<PlannedIndicator> indicators,
        List<FiscalQuarter> targetQuarters, List<ClosedQuarter> closedQuarters, int provenQuarters,
        boolean adoptedWithResult) {

    /**
     * A milestone as gates see it.
     *
     * @param code its code in the project
     * @param weight its weight, or null for a share of what the others leave
     * @param actualOn when it was reached, or null
     * @param waived whether it was waived with a reason
     */
    public record PlannedStep(String code, BigDecimal weight, LocalDate actualOn, boolean waived) {
    }

    /**
     * An indicator as gates see it.
     *
     * @param card its card in the plan's first fiscal year
     * @param evidenceSource where its results are proven from, or null
     * @param targets the quarters that have a target
     */
    public record PlannedIndicator(IndicatorCard card, String evidenceSource, Set<FiscalQuarter> targets) {
    }

    /**
     * A closed quarter in use.
     *
     * @param quarter the quarter
     * @param outcomes the outcome indicators as they were sealed, by code
     */
    public record ClosedQuarter(FiscalQuarter quarter, Map<String, IndicatorStanding> outcomes) {
    }
}
