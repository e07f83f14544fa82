package org.sutthang.portfolio.web.project;

import java.util.List;
import org.sutthang.portfolio.evidence.EvidenceItem;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.chart.StageSteps;
import org.sutthang.portfolio.web.chart.TimelineScale;

/**
 * A project's standing in the reader's words.
 *
 * @param project the project with its standing
 * @param title its title
 * @param organisation who delivers it
 * @param finality how final the figures are
 * @param path its way through the stages
 * @param why the sides of its status with their sentences
 * @param timeline its milestones in time, or null without any
 * @param score the weighted score with its scale, or null
 * @param indicators its indicators
 * @param facts what else is known of it, name and value
 * @param history what happened, the newest first
 * @param evidence its files of evidence, withdrawn ones too; none for those who may see the standing alone
 */
public record ProjectView(ProjectStanding project, String title, String organisation, String finality,
        StageSteps path, List<WhyLine> why, TimelineScale timeline, String score, List<IndicatorLine> indicators,
        List<Facts.Line> facts, List<HistoryLine> history,
        List<EvidenceItem> evidence) {
}
