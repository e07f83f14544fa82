package org.sutthang.portfolio.period;

import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.indicator.CorrectionLine;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.standing.Explanation;

/**
 * A project's scores with everything they rest on.
 *
 * @param found the project in its quarter
 * @param explanation the arithmetic; without what was reported for those who may see the standing alone
 * @param files cards in words, evidence, who reported and when, by indicator; empty for those who may see the standing alone
 * @param corrections what results of the year were before they were corrected, by indicator, the latest first
 */
public record ExplainedProject(ProjectInQuarter found, Explanation explanation, Map<String, IndicatorFile> files,
        Map<String, List<CorrectionLine>> corrections) {
}
