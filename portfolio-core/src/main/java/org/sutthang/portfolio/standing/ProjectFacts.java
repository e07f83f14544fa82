package org.sutthang.portfolio.standing;

import java.util.List;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.project.MilestoneFacts;

/**
 * What a standing is worked out from.
 *
 * @param milestones the milestones in the order of the plan
 * @param indicators the indicators with the fiscal year's card, targets and results
 * @param report whether the quarter's report is there
 * @param missedReports quarters of the fiscal year up to and with this one whose report is MISSING
 * @param daysPastDeadline days since the deadline of the quarter's report, 0 while it is not past
 */
public record ProjectFacts(List<MilestoneFacts> milestones, List<IndicatorFacts> indicators, ReportState report,
        int missedReports, long daysPastDeadline) {
}
