package org.sutthang.portfolio.exchange;

import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.exchange.SheetMapping.Reference;
import org.sutthang.portfolio.exchange.SheetMapping.Scope;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Awards;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Campaigns;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Directives;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Ideas;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.IndicatorYears;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.MilestonePercents;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Parts;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.ScaleOut;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.StageMoves;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Targets;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Updates;

/** Where every sheet is stored, in an order in which each refers only to those before it. */
final class Mappings {

    static final String ORGANISATION = "organisation";
    static final String CAMPAIGN = "campaign";
    static final String IDEA = "idea";
    static final String PROJECT = "project";
    static final String MILESTONE = "milestone";
    static final String INDICATOR = "indicator";
    static final String USER = "app_user";

    private static final String QUARTER = "fiscal_quarter";

    static final List<SheetMapping> ALL = List.of(
            new SheetMapping(Organisations.SHEET, ORGANISATION, Scope.ALL, Map.of(),
                    to("parent_id", ORGANISATION, Organisations.PARENT_CODE)),
            new SheetMapping(Campaigns.SHEET, CAMPAIGN, Scope.ALL, Map.of()),
            new SheetMapping(Ideas.SHEET, IDEA, Scope.ALL, Map.of(),
                    to("campaign_id", CAMPAIGN, Ideas.CAMPAIGN_CODE),
                    to("organisation_id", ORGANISATION, Ideas.ORGANISATION_CODE)),
            new SheetMapping(Awards.SHEET, "award", Scope.ALL, Map.of(Awards.LEVEL, "award_level"),
                    to("idea_id", IDEA, Awards.IDEA_CODE)),
            new SheetMapping(Projects.SHEET, PROJECT, Scope.ALL, Map.of(),
                    to("idea_id", IDEA, Projects.IDEA_CODE),
                    to("organisation_id", ORGANISATION, Projects.ORGANISATION_CODE),
                    to("owner_id", USER, Projects.OWNER)),
            new SheetMapping(StageMoves.SHEET, "stage_move", Scope.PROJECT, Map.of(),
                    to("project_id", PROJECT, StageMoves.PROJECT_CODE)),
            new SheetMapping(Milestones.SHEET, MILESTONE, Scope.PROJECT,
                    Map.of(Milestones.PERCENT_COMPLETE, "", Milestones.PERCENT_ON, ""),
                    to("project_id", PROJECT, Milestones.PROJECT_CODE)),
            new SheetMapping(MilestonePercents.SHEET, "milestone_percent", Scope.MILESTONE, Map.of(),
                    to("milestone_id", MILESTONE, MilestonePercents.PROJECT_CODE, MilestonePercents.MILESTONE_CODE)),
            new SheetMapping(Indicators.SHEET, INDICATOR, Scope.PROJECT, Map.of(),
                    to("project_id", PROJECT, Indicators.PROJECT_CODE)),
            new SheetMapping(IndicatorYears.SHEET, "indicator_year", Scope.INDICATOR, Map.of(),
                    to("indicator_id", INDICATOR, IndicatorYears.INDICATOR_CODE)),
            new SheetMapping(Parts.SHEET, "indicator_part", Scope.INDICATOR, Map.of(),
                    to("indicator_id", INDICATOR, Parts.INDICATOR_CODE),
                    to("organisation_id", ORGANISATION, Parts.PART_CODE)),
            new SheetMapping(Targets.SHEET, "target", Scope.INDICATOR,
                    Map.of(Targets.QUARTER, QUARTER, Targets.VALUE, "target_value"),
                    to("indicator_id", INDICATOR, Targets.INDICATOR_CODE)),
            new SheetMapping(Results.SHEET, "measurement", Scope.INDICATOR,
                    Map.of(Results.QUARTER, QUARTER, Results.VALUE, "result_value"),
                    to("indicator_id", INDICATOR, Results.INDICATOR_CODE),
                    to("part_id", ORGANISATION, Results.PART_CODE)),
            new SheetMapping(Updates.SHEET, "quarterly_update", Scope.PROJECT, Map.of(Updates.QUARTER, QUARTER),
                    to("project_id", PROJECT, Updates.PROJECT_CODE)),
            new SheetMapping(Directives.SHEET, "directive", Scope.PROJECT, Map.of(Directives.TEXT, "directive_text"),
                    to("project_id", PROJECT, Directives.PROJECT_CODE)),
            new SheetMapping(ScaleOut.SHEET, "adoption", Scope.PROJECT, Map.of(ScaleOut.RESULT, "result_value"),
                    to("project_id", PROJECT, ScaleOut.PROJECT_CODE),
                    to("organisation_id", ORGANISATION, ScaleOut.ORGANISATION_CODE)));

    private Mappings() {
    }

    private static Reference to(String name, String target, Column<?>... columns) {
        return new Reference(name, target, List.of(columns));
    }

    /** Whether rows of a table keep the order in which they came. */
    static boolean isOrdered(SheetMapping mapping) {
        return mapping.table().equals(MILESTONE) || mapping.table().equals(INDICATOR);
    }
}
