package org.sutthang.portfolio.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.FilledTemplate;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** What an import says about each finding: the cell, the value found, and what was expected. */
class ImportFindingsIT {

    private static final String INDICATORS = "project_code,code,name_th,kind,unit,direction,aggregation,factor,weight,"
            + "baseline,criteria,c1,c2,c3,c4,c5,evidence_source";
    private static final String RESULTS =
            "indicator_code,fiscal_year,quarter,part_code,value,numerator,denominator,met,note";

    private static ImportPreview preview(CoreContainer core, WorkbookFiles workbook) {
        return core.as(Role.MONITOR, () -> core.get(ImportService.class).preview(workbook.zip()));
    }

    private static ImportPreview applied(CoreContainer core, WorkbookFiles workbook) {
        ImportPreview outcome = core.as(Role.MONITOR, () -> core.get(ImportService.class).apply(workbook.zip()));
        assertThat(outcome.problems()).isEmpty();
        return outcome;
    }

    private static List<Problem> warnings(ImportPreview outcome, String sheet) {
        assertThat(outcome.problems()).isEmpty();
        return outcome.warnings().stream().filter(warning -> sheet.equals(warning.sheet())).toList();
    }

    private static WorkbookFiles withIndicators(String... indicators) {
        String[] lines = new String[indicators.length + 1];
        lines[0] = INDICATORS;
        System.arraycopy(indicators, 0, lines, 1, indicators.length);
        return WorkbookFiles.small().without("targets").without("updates").without("results").with("indicators", lines);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void partsOfASummedPercentageAreRefusedInWhicheverCellsWithTheAggregationToChoose(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles workbook = withIndicators("P1,S,ก,outcome,ร้อยละ,higher,sum,,25,0,,,,,,,ก",
                    "P1,L,ข,outcome,%,higher,last,,25,0,,,,,,,ก", "P1,R,ค,outcome,%,higher,last_ratio,100,25,0,,,,,,,ก",
                    "P1,M,ง,outcome,%,higher,sum,,25,,met,,,,,,ก");
            ImportPreview outcome = preview(core, workbook.with("results", RESULTS, "S,2567,1,CNX,,5,10,,",
                    "S,2567,1,CRI,40,,,,", "L,2567,1,CNX,,,10,,", "R,2567,1,CNX,,5,10,,", "M,2567,1,CNX,,,,yes,",
                    "L,2567,1,CRI,,,,,หมายเหตุ"));
            assertThat(outcome.problems()).extracting(Problem::sheet, Problem::row, Problem::column, Problem::value,
                    Problem::expected, Problem::arguments).containsExactlyInAnyOrder(
                            tuple("results", 2, "numerator", "5", Expectation.NO_PART_OF_PERCENTAGE, List.of("ratio")),
                            tuple("results", 3, "value", "40", Expectation.NO_PART_OF_PERCENTAGE, List.of("ratio")),
                            tuple("results", 4, "denominator", "10", Expectation.NO_PART_OF_PERCENTAGE,
                                    List.of("last_ratio")));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aResultInCellsThatItsIndicatorDoesNotReadIsAProblemAtItsCell(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles workbook = withIndicators("P1,S,ก,outcome,คน,higher,sum,,25,0,,,,,,,ก",
                    "P1,A,ข,outcome,คน,higher,average,,25,0,,,,,,,ก", "P1,R,ค,outcome,%,higher,ratio,100,25,0,,,,,,,ก",
                    "P1,M,ง,outcome,,higher,last,,25,,met,,,,,,ก");
            ImportPreview outcome = preview(core, workbook.with("results", RESULTS, "S,2567,1,,,5,10,,", "A,2567,1,,,,,yes,",
                    "R,2567,1,,50,,,,", "R,2567,2,,,5,,,", "R,2567,3,,,,10,,", "R,2567,4,,99,5,10,,", "M,2567,1,,3,,,,",
                    "M,2567,2,,3,,,no,", "S,2567,2,,5,1,2,no,", "S,2567,3,,,,,,ยังไม่มีผล"));
            assertThat(outcome.problems()).extracting(Problem::row, Problem::column, Problem::value,
                    Problem::expected, Problem::arguments).containsExactly(
                            tuple(2, "numerator", "5", Expectation.RESULT_VALUE, List.of("sum")),
                            tuple(3, "met", "yes", Expectation.RESULT_VALUE, List.of("average")),
                            tuple(4, "value", "50", Expectation.RESULT_RATIO, List.of("ratio")),
                            tuple(5, "numerator", "5", Expectation.RESULT_RATIO, List.of("ratio")),
                            tuple(6, "denominator", "10", Expectation.RESULT_RATIO, List.of("ratio")),
                            tuple(8, "value", "3", Expectation.RESULT_MET, List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPlainFigureForAStoredRatioIsRefusedAndOneBesideTheSameRatioCorrectsNothing(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, withIndicators("P1,R,ค,outcome,%,higher,ratio,100,,20,,,,,,,ก")
                    .with("results", RESULTS, "R,2567,1,,,32,61,,"));
            assertThat(preview(core, WorkbookFiles.of("results", "indicator_code,fiscal_year,quarter,part_code,value", "R,2567,1,,-5"))
                    .problems()).extracting(Problem::sheet, Problem::row, Problem::column, Problem::value, Problem::expected)
                    .containsExactly(tuple("results", 2, "value", "-5", Expectation.RESULT_RATIO));
            applied(core, WorkbookFiles.of("results", RESULTS, "R,2567,1,,52.459,32,61,,"));
            assertThat(corrections(core)).as("nothing that counts has changed").isZero();
            applied(core, WorkbookFiles.of("results", RESULTS, "R,2567,1,,52.459,33,61,,"));
            assertThat(corrections(core)).isEqualTo(1);
            assertThat(preview(core, alone("P1,R,ค,outcome,คน,higher,sum,,,20,met,,,,,,ก")).problems())
                    .extracting(Problem::sheet, Problem::column, Problem::value, Problem::expected, Problem::arguments)
                    .containsExactly(tuple("indicators", "aggregation", "sum", Expectation.RESULTS_STORED, List.of("2567", "1")));
        }
    }

    private static long corrections(CoreContainer core) throws SQLException {
        try (Connection connection = core.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from measurement_correction")) {
            row.next();
            return row.getLong(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anEmptyCellSaysWhatItWouldClearAndDoesNotClearADateThatTheStageRestsOn(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            String columns = "code,stage,approved_on,golive_on,end_on";
            applied(core, WorkbookFiles.small().with("projects", "code,title_th,organisation_code,start_on,end_on,stage,approved_on,golive_on",
                    "P1,ก,CNX,2023-10-01,2024-09-30,in_use,2023-10-05,2024-03-01"));
            assertThat(preview(core, WorkbookFiles.of("projects", columns, "P1,,,,")).problems()).extracting(Problem::row,
                    Problem::column, Problem::value, Problem::expected, Problem::arguments).containsExactly(
                            tuple(2, "approved_on", null, Expectation.STAGE_RESTS, List.of("2023-10-05", "in_use")),
                            tuple(2, "golive_on", null, Expectation.STAGE_RESTS, List.of("2024-03-01", "in_use")));
            ImportPreview back = applied(core, WorkbookFiles.of("projects", columns, "P1,implementing,2023-10-05,,"));
            assertThat(back.warnings()).filteredOn(warning -> warning.expected() == Expectation.CLEARED)
                    .extracting(Problem::row, Problem::column, Problem::arguments).containsExactly(
                            tuple(2, "end_on", List.of("end_on", "2024-09-30")),
                            tuple(2, "golive_on", List.of("golive_on", "2024-03-01")));
            assertThat(applied(core, WorkbookFiles.of("projects", columns, "P1,implementing,2023-10-05,,")).warnings())
                    .as("what is gone is not cleared again").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatCanBeKnownIsSaidBesideAProblemInTheFirstRound(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles workbook = WorkbookFiles.small()
                    .with("projects", "code,title_th,organisation_code,start_on,end_on,stage", "P1,ก,CNX,2023-10-01,1/1/2500,งดงาม")
                    .with("results", "indicator_code,fiscal_year,quarter,value", "K1,2567,1,-45", "K2,2567,1,-1", "K9,2567,7,x");
            ImportPreview outcome = preview(core, workbook);
            assertThat(outcome.problems()).extracting(Problem::row, Problem::column, Problem::expected)
                    .containsExactlyInAnyOrder(tuple(2, "stage", Expectation.WORD), tuple(4, "indicator_code", Expectation.KNOWN_CODE),
                            tuple(4, "quarter", Expectation.QUARTER), tuple(4, "value", Expectation.NUMBER));
            assertThat(outcome.warnings()).extracting(Problem::sheet, Problem::column, Problem::value, Problem::expected).contains(
                    tuple("projects", "end_on", "1957-01-01", Expectation.FROM_START),
                    tuple("results", "value", "-45", Expectation.LIKELY_RESULT),
                    tuple("results", "value", "-1", Expectation.LIKELY_NOT_NEGATIVE));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsMissingInAProjectThatTheFileDoesNotHaveNamesTheProject(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, WorkbookFiles.small().with("projects", "code,title_th,organisation_code,stage", "P1,ก,CNX,implementing"));
            ImportPreview outcome = preview(core, WorkbookFiles.of("milestones", "project_code,code,weight", "P1,M1,30"));
            assertThat(outcome.warnings()).filteredOn(warning -> warning.row() == 0).isNotEmpty()
                    .extracting(Problem::item).containsOnly("P1");
            assertThat(outcome.warnings()).filteredOn(warning -> warning.row() > 0).extracting(Problem::item).containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anUnlikelyRatioShowsItsNumeratorAsFoundAndWhatItComesTo(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles workbook = withIndicators("P1,R,ค,outcome,%,higher,ratio,100,50,20,,,,,,,ก",
                    "P1,T,ค,outcome,บาท,higher,last_ratio,,50,0,,,,,,,ก");
            ImportPreview outcome = preview(core, workbook.with("results", RESULTS, "R,2567,1,,7,3670,300,,",
                    "T,2567,1,,,10,3,,", "T,2567,2,,,1000,3,,"));
            assertThat(warnings(outcome, "results")).extracting(Problem::row, Problem::column, Problem::value,
                    Problem::expected, Problem::arguments).containsExactlyInAnyOrder(
                            tuple(2, "numerator", "3670", Expectation.LIKELY_RATIO_PERCENTAGE, List.of("1223.3333", "100")),
                            tuple(4, "numerator", "1000", Expectation.LIKELY_RATIO, List.of("333.33333", "3.3333333")));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aBadCriterionIsReportedOnceAndOnTheRowThatSetsIt(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles bad = withIndicators("P1,K,ก,outcome,คน,higher,sum,,100,0,five,50,40,60,70,80,ก");
            assertThat(preview(core, bad.with("indicator_years", "indicator_code,fiscal_year,weight", "K,2568,100")).problems())
                    .extracting(Problem::sheet, Problem::row, Problem::column, Problem::value, Problem::expected)
                    .containsExactly(tuple("indicators", 2, "c2", "40", Expectation.MONOTONE));
            WorkbookFiles good = withIndicators("P1,K,ก,outcome,คน,higher,sum,,100,0,five,40,50,60,70,80,ก");
            assertThat(preview(core, good.with("indicator_years", "indicator_code,fiscal_year,c1", "K,2568,55")).problems())
                    .extracting(Problem::sheet, Problem::row, Problem::column, Problem::value, Problem::expected)
                    .containsExactly(tuple("indicator_years", 2, "c1", "55", Expectation.MONOTONE));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anIndicatorThatIsChangedAloneHasToAgreeWithItsStoredYearsAndParts(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, withIndicators("P1,K,ก,outcome,คน,higher,last,,60,0,five,40,50,60,70,80,ก",
                    "P1,L,ข,output,คน,higher,sum,,,0,,,,,,,ข")
                    .with("indicator_years", "indicator_code,fiscal_year,criteria,c1,c2,c3,c4,c5",
                            "K,2568,five,45,55,65,75,85")
                    .with("parts", "indicator_code,part_code", "K,CNX"));
            WorkbookFiles turned = alone("P1,K,ก,outcome,คน,lower,last,,60,0,five,80,70,60,50,40,ก");
            assertThat(preview(core, turned).problems()).extracting(Problem::sheet, Problem::row, Problem::column,
                    Problem::value, Problem::expected, Problem::arguments).containsExactly(
                            tuple("indicators", 2, "direction", "lower", Expectation.CRITERIA_OF_YEAR, List.of("2568")));
            assertThat(preview(core, turned.with("indicator_years", "indicator_code,fiscal_year,criteria,c1,c2,c3,c4,c5",
                    "K,2568,five,85,75,65,55,45")).problems()).isEmpty();

            assertThat(preview(core, alone("P1,K,ก,outcome,ร้อยละ,higher,last,,60,0,five,40,50,60,70,80,ก")).problems())
                    .extracting(Problem::row, Problem::column, Problem::value, Problem::expected)
                    .containsExactly(tuple(2, "unit", "ร้อยละ", Expectation.NO_PART_OF_PERCENTAGE));
            assertThat(preview(core, alone("P1,K,ก,outcome,คน,higher,last,,100,0,five,40,50,60,70,80,ก")).problems())
                    .extracting(Problem::row, Problem::column, Problem::value, Problem::expected)
                    .containsExactly(tuple(2, "weight", "100", Expectation.WEIGHT_LEFT));
            assertThat(preview(core, alone("P1,K,ก,outcome,คน,higher,last,,70,0,five,41,50,60,70,80,ก")).problems())
                    .isEmpty();
        }
    }

    private static WorkbookFiles alone(String indicator) {
        return new WorkbookFiles().with("indicators", INDICATORS, indicator);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void weightsOfAFiscalYearThatDoNotSumToAHundredAreAWarningOfThatYear(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles workbook = WorkbookFiles.small().with("indicator_years",
                    "indicator_code,fiscal_year,weight,baseline", "K2,2567,60,", "K1,2568,30,", "K2,2568,70,", "K1,2569,,55");
            assertThat(warnings(preview(core, workbook), "indicator_years")).extracting(Problem::row, Problem::column,
                    Problem::value, Problem::expected, Problem::arguments).containsExactly(
                            tuple(2, "weight", "60", Expectation.YEAR_WEIGHT_SUM, List.of("110", "2567")));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void directivesAdoptionsAndPercentsBeforeTheStartAreWarningsAndAfterTheEndAreNormal(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles workbook = WorkbookFiles.small()
                    .with("milestones", "project_code,code,title_th,weight,baseline_on,percent_complete,percent_on",
                            "P1,M1,ก,40,2024-01-01,10,2023-09-30", "P1,M2,ข,30,2024-01-01,0,2023-09-30",
                            "P1,M3,ค,30,2024-01-01,90,2024-12-31")
                    .with("milestone_percents", "project_code,milestone_code,percent_on,percent_complete",
                            "P1,M3,2023-08-31,5", "P1,M3,2024-12-31,90")
                    .with("directives", "project_code,code,given_by,given_on,text", "P1,D1,ปมท.,2023-09-01,ก",
                            "P1,D2,ปมท.,2025-01-05,ข")
                    .with("scale_out", "project_code,organisation_code,adopted_on", "P1,CRI,2023-09-02", "P1,MOI,2025-03-01");
            assertThat(preview(core, workbook).warnings()).filteredOn(warning ->
                    warning.expected() == Expectation.FROM_START || warning.expected() == Expectation.UNTIL_END)
                    .extracting(Problem::sheet, Problem::row, Problem::column, Problem::value).containsExactlyInAnyOrder(
                            tuple("milestones", 2, "percent_on", "2023-09-30"),
                            tuple("milestone_percents", 2, "percent_on", "2023-08-31"),
                            tuple("directives", 2, "given_on", "2023-09-01"),
                            tuple("scale_out", 2, "adopted_on", "2023-09-02"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void rowsOfTheWorkbookAreCountedOnceAndApartFromThoseThatFollowFromThem(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles workbook = WorkbookFiles.small().with("milestone_percents",
                    "project_code,milestone_code,percent_on,percent_complete", "P1,M1,2023-12-01,50");
            ImportPreview outcome = applied(core, workbook);
            assertThat(outcome.sheets()).extracting(SheetChanges::sheet, SheetChanges::created, SheetChanges::changed,
                    SheetChanges::unchanged, SheetChanges::following).containsExactlyInAnyOrder(
                            tuple("organisations", 3, 0, 0, 0), tuple("ideas", 0, 0, 0, 1), tuple("projects", 1, 0, 0, 0),
                            tuple("milestones", 2, 0, 0, 0), tuple("milestone_percents", 1, 0, 0, 0),
                            tuple("indicators", 2, 0, 0, 0), tuple("targets", 8, 0, 0, 0), tuple("results", 2, 0, 0, 0),
                            tuple("updates", 1, 0, 0, 0));
            ImportPreview moved = applied(core, WorkbookFiles.of("projects", "code,stage", "P1,in_use"));
            assertThat(moved.sheets()).extracting(SheetChanges::sheet, SheetChanges::created, SheetChanges::changed,
                    SheetChanges::unchanged, SheetChanges::following).containsExactlyInAnyOrder(
                            tuple("projects", 0, 1, 0, 0), tuple("stage_moves", 0, 0, 0, 1));
            assertThat(moved.changes()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void targetsAreAskedForFromTheQuarterInWhichTheProjectStarts(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            WorkbookFiles workbook = WorkbookFiles.small().with("projects", "code,title_th,organisation_code,start_on,stage",
                    "P1,ก,CNX,2024-04-01,implementing");
            String[] columns = {"indicator_code,fiscal_year,quarter,value", "K1,2567,4,2", "K2,2567,3,1", "K2,2567,4,2"};
            assertThat(preview(core, workbook.with("targets", columns[0], columns[1], columns[2], columns[3])).warnings())
                    .filteredOn(warning -> warning.expected() == Expectation.TARGETS).extracting(Problem::value)
                    .containsExactly("K1 2567/3");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theTemplateFilledInWithItsExamplesIsImportedAndTheUntouchedOneDoesNothing(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            ImportPreview untouched = core.as(Role.MONITOR, () -> core.get(ImportService.class).preview(FilledTemplate.untouched("th")));
            assertThat(untouched.problems()).isEmpty();
            assertThat(untouched.changes()).isZero();
            ImportPreview filled = core.as(Role.MONITOR, () -> core.get(ImportService.class).apply(FilledTemplate.inLanguage("th")));
            assertThat(filled.problems()).isEmpty();
            assertThat(filled.warnings()).extracting(Problem::expected, Problem::value)
                    .containsExactly(tuple(Expectation.KNOWN_USER, "name.surname"));
        }
    }
}
