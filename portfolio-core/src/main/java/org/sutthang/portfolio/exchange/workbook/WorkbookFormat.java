package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.sutthang.portfolio.exchange.workbook.ValueKind.aboveZero;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.code;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.date;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.fiscalYear;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.notNegative;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.number;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.percent;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.quarter;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.rating;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.stage;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.text;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.wholeNumber;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.word;
import static org.sutthang.portfolio.exchange.workbook.ValueKind.yesNo;

/**
 * The sheets and columns of the portfolio workbook: the one definition that reading, importing, exporting and the
 * template share. A column's place here is its place in a written file.
 */
public final class WorkbookFormat {

    private static final int NAME = 400;
    private static final int LONG = 20_000;
    private static final int REMARK = 4_000;

    /** Every sheet, in the order in which a workbook is written and its references resolve. */
    public static final List<SheetFormat> SHEETS = List.of(Organisations.SHEET, Campaigns.SHEET, Ideas.SHEET,
            Awards.SHEET, Projects.SHEET, StageMoves.SHEET, Milestones.SHEET, MilestonePercents.SHEET,
            Indicators.SHEET, IndicatorYears.SHEET, Parts.SHEET, Targets.SHEET, Results.SHEET, Updates.SHEET,
            Directives.SHEET, ScaleOut.SHEET);

    private static final Map<String, SheetFormat> BY_NAME =
            SHEETS.stream().collect(Collectors.toUnmodifiableMap(SheetFormat::name, Function.identity()));

    private WorkbookFormat() {
    }

    /**
     * The sheet of a name.
     *
     * @param name in any case
     * @return the sheet, if the workbook has one of this name
     */
    public static Optional<SheetFormat> sheet(String name) {
        return Optional.ofNullable(BY_NAME.get(CellText.strip(name).toLowerCase(Locale.ROOT)));
    }

    /** Organisations. */
    public static final class Organisations {
        public static final SheetFormat SHEET = new SheetFormat("organisations");
        public static final Column<String> CODE = SHEET.key("code", code());
        public static final Column<String> NAME_TH = SHEET.required("name_th", text(NAME));
        public static final Column<String> NAME_EN = SHEET.optional("name_en", text(NAME));
        public static final Column<String> KIND = SHEET.required("kind", word("office", "bureau", "department",
                "state_enterprise", "province", "district", "tambon", "village", "local_government", "other"));
        public static final Column<String> PARENT_CODE = SHEET.optional("parent_code", code());
        public static final Column<String> AREA_CODE = SHEET.optional("area_code", text(16));

        private Organisations() {
        }
    }

    /** Campaigns: where ideas came from. */
    public static final class Campaigns {
        public static final SheetFormat SHEET = new SheetFormat("campaigns");
        public static final Column<String> CODE = SHEET.key("code", code());
        public static final Column<String> NAME_TH = SHEET.required("name_th", text(NAME));
        public static final Column<String> NAME_EN = SHEET.optional("name_en", text(NAME));
        public static final Column<LocalDate> HELD_ON = SHEET.required("held_on", date());
        public static final Column<Integer> PARTICIPANTS = SHEET.optional("participants", wholeNumber());

        private Campaigns() {
        }
    }

    /** Ideas with their design-thinking canvas. */
    public static final class Ideas {
        public static final SheetFormat SHEET = new SheetFormat("ideas");
        public static final Column<String> CODE = SHEET.key("code", code());
        public static final Column<String> TITLE_TH = SHEET.required("title_th", text(NAME));
        public static final Column<String> TITLE_EN = SHEET.optional("title_en", text(NAME));
        public static final Column<String> CAMPAIGN_CODE = SHEET.optional("campaign_code", code());
        public static final Column<String> ORGANISATION_CODE = SHEET.required("organisation_code", code());
        public static final Column<String> PROPOSER = SHEET.optional("proposer", text(NAME));
        public static final Column<String> EMPATHIZE = SHEET.optional("empathize", text(LONG));
        public static final Column<String> DEFINE = SHEET.optional("define", text(LONG));
        public static final Column<String> IDEATE = SHEET.optional("ideate", text(LONG));
        public static final Column<String> PROTOTYPE = SHEET.optional("prototype", text(LONG));
        public static final Column<String> TEST = SHEET.optional("test", text(LONG));
        public static final Column<String> STATUS = SHEET.optional("status",
                word("draft", "submitted", "shortlisted", "awarded", "not_selected"));

        private Ideas() {
        }
    }

    /** Awards of ideas. */
    public static final class Awards {
        public static final SheetFormat SHEET = new SheetFormat("awards");
        public static final Column<String> CODE = SHEET.key("code", code());
        public static final Column<String> IDEA_CODE = SHEET.required("idea_code", code());
        public static final Column<String> NAME_TH = SHEET.required("name_th", text(NAME));
        public static final Column<String> NAME_EN = SHEET.optional("name_en", text(NAME));
        public static final Column<String> BODY = SHEET.required("body", text(NAME));
        public static final Column<String> LEVEL = SHEET.optional("level", text(200));
        public static final Column<LocalDate> AWARDED_ON = SHEET.required("awarded_on", date());

        private Awards() {
        }
    }

    /** Projects. */
    public static final class Projects {
        public static final SheetFormat SHEET = new SheetFormat("projects");
        public static final Column<String> CODE = SHEET.key("code", code());
        public static final Column<String> IDEA_CODE = SHEET.optional("idea_code", code());
        public static final Column<String> TITLE_TH = SHEET.required("title_th", text(NAME));
        public static final Column<String> TITLE_EN = SHEET.optional("title_en", text(NAME));
        public static final Column<String> ORGANISATION_CODE = SHEET.required("organisation_code", code());
        public static final Column<String> OWNER = SHEET.optional("owner", code());
        public static final Column<LocalDate> START_ON = SHEET.optional("start_on", date());
        public static final Column<LocalDate> END_ON = SHEET.optional("end_on", date());
        public static final Column<BigDecimal> BUDGET_BAHT = SHEET.optional("budget_baht", notNegative());
        public static final Column<String> STAGE = SHEET.optional("stage", stage());
        public static final Column<LocalDate> APPROVED_ON = SHEET.optional("approved_on", date());
        public static final Column<LocalDate> GOLIVE_ON = SHEET.optional("golive_on", date());
        public static final Column<String> NATIONAL_STRATEGY = SHEET.optional("national_strategy", text(NAME));
        public static final Column<String> MASTER_PLAN = SHEET.optional("master_plan", text(NAME));
        public static final Column<String> NATIONAL_PLAN = SHEET.optional("national_plan", text(NAME));
        public static final Column<String> CABINET_POLICY = SHEET.optional("cabinet_policy", text(NAME));
        public static final Column<String> MINISTRY_PLAN = SHEET.optional("ministry_plan", text(NAME));
        public static final Column<String> SDG = SHEET.optional("sdg", text(NAME));

        private Projects() {
        }
    }

    /** The recorded moves of projects between stages; written only where there are any. */
    public static final class StageMoves {
        public static final SheetFormat SHEET = new SheetFormat("stage_moves");
        public static final Column<String> PROJECT_CODE = SHEET.key("project_code", code());
        public static final Column<LocalDate> MOVED_ON = SHEET.key("moved_on", date());
        public static final Column<String> FROM_STAGE = SHEET.key("from_stage", stage());
        public static final Column<String> STAGE = SHEET.key("stage", stage());
        public static final Column<String> DECIDED_BY = SHEET.optional("decided_by", text(200));
        public static final Column<String> REASON = SHEET.optional("reason", text(REMARK));
        public static final Column<String> LESSON = SHEET.optional("lesson", text(REMARK));

        private StageMoves() {
        }
    }

    /** Milestones of projects. */
    public static final class Milestones {
        public static final SheetFormat SHEET = new SheetFormat("milestones");
        public static final Column<String> PROJECT_CODE = SHEET.key("project_code", code());
        public static final Column<String> CODE = SHEET.key("code", code());
        public static final Column<String> TITLE_TH = SHEET.required("title_th", text(NAME));
        public static final Column<String> TITLE_EN = SHEET.optional("title_en", text(NAME));
        public static final Column<BigDecimal> WEIGHT = SHEET.optional("weight", notNegative());
        public static final Column<LocalDate> BASELINE_ON = SHEET.required("baseline_on", date());
        public static final Column<LocalDate> BASELINE1_ON = SHEET.optional("baseline1_on", date());
        public static final Column<LocalDate> FORECAST_ON = SHEET.optional("forecast_on", date());
        public static final Column<LocalDate> ACTUAL_ON = SHEET.optional("actual_on", date());
        public static final Column<BigDecimal> PERCENT_COMPLETE = SHEET.optional("percent_complete", percent());
        public static final Column<LocalDate> PERCENT_ON = SHEET.optional("percent_on", date());
        public static final Column<String> WAIVED_REASON = SHEET.optional("waived_reason", text(REMARK));

        private Milestones() {
        }
    }

    /** The recorded percents of milestones that have more than one. */
    public static final class MilestonePercents {
        public static final SheetFormat SHEET = new SheetFormat("milestone_percents");
        public static final Column<String> PROJECT_CODE = SHEET.key("project_code", code());
        public static final Column<String> MILESTONE_CODE = SHEET.key("milestone_code", code());
        public static final Column<LocalDate> PERCENT_ON = SHEET.key("percent_on", date());
        public static final Column<BigDecimal> PERCENT_COMPLETE = SHEET.required("percent_complete", percent());

        private MilestonePercents() {
        }
    }

    /** Indicators with their cards. */
    public static final class Indicators {
        public static final SheetFormat SHEET = new SheetFormat("indicators");
        public static final Column<String> PROJECT_CODE = SHEET.required("project_code", code());
        public static final Column<String> CODE = SHEET.key("code", code());
        public static final Column<String> NAME_TH = SHEET.required("name_th", text(1_000));
        public static final Column<String> NAME_EN = SHEET.optional("name_en", text(1_000));
        public static final Column<String> KIND = SHEET.required("kind", word("output", "outcome"));
        public static final Column<String> UNIT = SHEET.optional("unit", text(200));
        public static final Column<String> DIRECTION = SHEET.required("direction", word("higher", "lower"));
        public static final Column<String> AGGREGATION = SHEET.required("aggregation",
                word("sum", "last", "average", "ratio", "last_ratio", "max", "min"));
        public static final Column<BigDecimal> FACTOR = SHEET.optional("factor", number());
        public static final Column<String> FREQUENCY = SHEET.optional("frequency", word("quarter", "half", "year"));
        public static final Column<BigDecimal> WEIGHT = SHEET.optional("weight", notNegative());
        public static final Column<BigDecimal> BASELINE = SHEET.optional("baseline", number());
        public static final Column<String> CRITERIA = SHEET.optional("criteria", word("five", "three", "met"));
        public static final Column<String> CRITERIA_BASIS = SHEET.optional("criteria_basis",
                word("result", "target"));
        public static final List<Column<BigDecimal>> MARKS = SHEET.fiveOptional("c", number());
        public static final Column<String> DEFINITION = SHEET.optional("definition", text(LONG));
        public static final Column<String> FORMULA = SHEET.optional("formula", text(LONG));
        public static final Column<String> EVIDENCE_SOURCE = SHEET.optional("evidence_source", text(REMARK));
        public static final Column<String> COLLECTOR = SHEET.optional("collector", text(NAME));
        public static final Column<String> SUPERVISOR = SHEET.optional("supervisor", text(NAME));

        private Indicators() {
        }
    }

    /** What differs about an indicator in a fiscal year. */
    public static final class IndicatorYears {
        public static final SheetFormat SHEET = new SheetFormat("indicator_years");
        public static final Column<String> INDICATOR_CODE = SHEET.key("indicator_code", code());
        public static final Column<Integer> FISCAL_YEAR = SHEET.key("fiscal_year", fiscalYear());
        public static final Column<BigDecimal> WEIGHT = SHEET.optional("weight", notNegative());
        public static final Column<BigDecimal> BASELINE = SHEET.optional("baseline", number());
        public static final Column<String> CRITERIA = SHEET.optional("criteria", word("five", "three", "met"));
        public static final Column<String> CRITERIA_BASIS = SHEET.optional("criteria_basis",
                word("result", "target"));
        public static final List<Column<BigDecimal>> MARKS = SHEET.fiveOptional("c", number());

        private IndicatorYears() {
        }
    }

    /** The parts expected to report. */
    public static final class Parts {
        public static final SheetFormat SHEET = new SheetFormat("parts");
        public static final Column<String> INDICATOR_CODE = SHEET.key("indicator_code", code());
        public static final Column<String> PART_CODE = SHEET.key("part_code", code());

        private Parts() {
        }
    }

    /** Targets, cumulative within the year. */
    public static final class Targets {
        public static final SheetFormat SHEET = new SheetFormat("targets");
        public static final Column<String> INDICATOR_CODE = SHEET.key("indicator_code", code());
        public static final Column<Integer> FISCAL_YEAR = SHEET.key("fiscal_year", fiscalYear());
        public static final Column<Integer> QUARTER = SHEET.key("quarter", quarter());
        public static final Column<BigDecimal> VALUE = SHEET.required("value", number());

        private Targets() {
        }
    }

    /** Results of quarters, whole or by part. */
    public static final class Results {
        public static final SheetFormat SHEET = new SheetFormat("results");
        public static final Column<String> INDICATOR_CODE = SHEET.key("indicator_code", code());
        public static final Column<Integer> FISCAL_YEAR = SHEET.key("fiscal_year", fiscalYear());
        public static final Column<Integer> QUARTER = SHEET.key("quarter", quarter());
        public static final Column<String> PART_CODE = SHEET.optionalKey("part_code", code());
        public static final Column<BigDecimal> VALUE = SHEET.optional("value", number());
        public static final Column<BigDecimal> NUMERATOR = SHEET.optional("numerator", number());
        public static final Column<BigDecimal> DENOMINATOR = SHEET.optional("denominator", aboveZero());
        public static final Column<Boolean> MET = SHEET.optional("met", yesNo());
        public static final Column<String> NOTE = SHEET.optional("note", text(REMARK));
        public static final Column<String> EVIDENCE = SHEET.optional("evidence", text(REMARK));

        private Results() {
        }
    }

    /** Quarterly updates of projects. */
    public static final class Updates {
        public static final SheetFormat SHEET = new SheetFormat("updates");
        public static final Column<String> PROJECT_CODE = SHEET.key("project_code", code());
        public static final Column<Integer> FISCAL_YEAR = SHEET.key("fiscal_year", fiscalYear());
        public static final Column<Integer> QUARTER = SHEET.key("quarter", quarter());
        public static final Column<String> STATUS = SHEET.required("status",
                word("not_started", "draft", "submitted", "returned", "accepted"));
        public static final Column<LocalDate> SUBMITTED_ON = SHEET.optional("submitted_on", date());
        public static final Column<String> SUMMARY = SHEET.optional("summary", text(LONG));
        public static final Column<String> OBSTACLES = SHEET.optional("obstacles", text(LONG));
        public static final Column<BigDecimal> DISBURSED_BAHT = SHEET.optional("disbursed_baht", notNegative());
        public static final Column<String> OWNER_RATING = SHEET.optional("owner_rating", rating());
        public static final Column<String> OWNER_RATING_REASON = SHEET.optional("owner_rating_reason", text(REMARK));
        public static final Column<String> MONITOR_RATING = SHEET.optional("monitor_rating", rating());
        public static final Column<String> MONITOR_RATING_REASON =
                SHEET.optional("monitor_rating_reason", text(REMARK));
        public static final Column<String> EVIDENCE = SHEET.optional("evidence", text(REMARK));
        public static final Column<String> REVIEW_COMMENT = SHEET.optional("review_comment", text(REMARK));

        private Updates() {
        }
    }

    /** Directives of executives. */
    public static final class Directives {
        public static final SheetFormat SHEET = new SheetFormat("directives");
        public static final Column<String> PROJECT_CODE = SHEET.key("project_code", code());
        public static final Column<String> CODE = SHEET.key("code", code());
        public static final Column<String> GIVEN_BY = SHEET.required("given_by", text(200));
        public static final Column<LocalDate> GIVEN_ON = SHEET.required("given_on", date());
        public static final Column<String> TEXT = SHEET.required("text", text(LONG));
        public static final Column<LocalDate> DUE_ON = SHEET.optional("due_on", date());
        public static final Column<String> ANSWER = SHEET.optional("answer", text(LONG));
        public static final Column<LocalDate> ANSWERED_ON = SHEET.optional("answered_on", date());
        public static final Column<String> STATUS = SHEET.optional("status",
                word("outstanding", "answered", "closed"));

        private Directives() {
        }
    }

    /** Adoptions by other organisations. */
    public static final class ScaleOut {
        public static final SheetFormat SHEET = new SheetFormat("scale_out");
        public static final Column<String> PROJECT_CODE = SHEET.key("project_code", code());
        public static final Column<String> ORGANISATION_CODE = SHEET.key("organisation_code", code());
        public static final Column<LocalDate> ADOPTED_ON = SHEET.required("adopted_on", date());
        public static final Column<String> BENEFIT_TYPE = SHEET.optional("benefit_type", text(200));
        public static final Column<String> UNIT = SHEET.optional("unit", text(200));
        public static final Column<BigDecimal> BASELINE = SHEET.optional("baseline", number());
        public static final Column<BigDecimal> RESULT = SHEET.optional("result", number());

        private ScaleOut() {
        }
    }
}
