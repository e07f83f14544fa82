package org.sutthang.portfolio.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class ImportServiceIT {

    private static ImportPreview preview(CoreContainer core, byte[] file) {
        return core.as(Role.MONITOR, () -> core.get(ImportService.class).preview(file));
    }

    private static ImportPreview apply(CoreContainer core, byte[] file) {
        return core.as(Role.MONITOR, () -> core.get(ImportService.class).apply(file));
    }

    private static ImportPreview applied(CoreContainer core, WorkbookFiles workbook) {
        ImportPreview outcome = apply(core, workbook.zip());
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.applied()).isTrue();
        return outcome;
    }

    private static byte[] export(CoreContainer core, FileKind kind) {
        return core.as(Role.MONITOR, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            core.get(ExportService.class).write(kind, out);
            return out.toByteArray();
        });
    }

    private static Object one(CoreContainer core, String sql) throws SQLException {
        try (Connection connection = core.dataSource().getConnection();
                Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            Object value = row.getObject(1);
            return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value;
        }
    }

    private static void closeFirstQuarter(CoreContainer core) throws SQLException {
        core.sql("insert into reporting_period (id, version, fiscal_year, fiscal_quarter, first_day, last_day, "
                + "deadline_on, opened_by, opened_at, closed_at) values (-1, 1, 2567, 1, date '2023-10-01', "
                + "date '2023-12-31', date '2024-01-15', 'monitor', timestamp '2023-10-01 00:00:00', "
                + "timestamp '2024-02-01 00:00:00')");
    }

    private static String allVersions(CoreContainer core) throws SQLException {
        StringBuilder sums = new StringBuilder();
        for (SheetMapping mapping : Mappings.ALL) {
            sums.append(one(core, "select count(*) || '/' || coalesce(sum(version), 0) from " + mapping.table()))
                    .append(' ');
        }
        return sums + " " + one(core, "select count(*) from import_mark") + " "
                + one(core, "select count(*) from audit_entry");
    }

    private static List<Expectation> problems(CoreContainer core, WorkbookFiles workbook) {
        return preview(core, workbook.zip()).problems().stream().map(Problem::expected).toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRealPortfolioComesInWholeAndTheSecondTimeChangesNothing(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            ImportPreview preview = preview(core, WorkbookFiles.hhs());
            assertThat(preview.problems()).isEmpty();
            assertThat(one(core, "select count(*) from project")).isEqualTo(0L);

            ImportPreview outcome = apply(core, WorkbookFiles.hhs());
            assertThat(outcome.applied()).isTrue();
            assertThat(outcome.sheets()).isEqualTo(preview.sheets());
            assertThat(one(core, "select count(*) from project where stage = 'IMPLEMENTING'")).isEqualTo(78L);
            assertThat(one(core, "select count(*) from idea where status = 'AWARDED'")).isEqualTo(78L);
            assertThat(one(core, "select count(*) from milestone")).isEqualTo(433L);
            assertThat(one(core, "select count(*) from indicator")).isEqualTo(455L);
            assertThat(one(core, "select count(*) from measurement where met")).isEqualTo(165L);
            assertThat(one(core, "select count(*) from measurement where not met")).isEqualTo(42L);
            assertThat(outcome.warnings()).extracting(Problem::expected)
                    .contains(Expectation.OWNER, Expectation.INDICATOR_CARDS);
            assertThat(one(core, "select count(*) from import_mark")).isEqualTo((long) outcome.warnings().size());

            String before = allVersions(core);
            core.clock().moveTo("2024-05-20");
            ImportPreview again = apply(core, WorkbookFiles.hhs());
            assertThat(again.applied()).isTrue();
            assertThat(again.changes()).isZero();
            assertThat(again.warnings()).as("what stays as it is was told when it came in, and is marked still").isEmpty();
            assertThat(one(core, "select count(*) from import_mark")).isEqualTo((long) outcome.warnings().size());
            assertThat(allVersions(core)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theExportImportedIntoAnEmptySystemGivesTheSameWorkbook(TestDatabase database) {
        try (CoreContainer first = CoreContainer.on(database); CoreContainer second = CoreContainer.on(database)) {
            applied(first, WorkbookFiles.small()
                    .with("campaigns", "code,name_th,held_on,participants", "C1,เวทีนวัตกรรม,15 ม.ค. 2566,120")
                    .with("ideas", "code,title_th,campaign_code,organisation_code,empathize,status",
                            "I1,\"=คิว\n'ออนไลน์\",C1,CNX,\"  +1 \",awarded")
                    .with("awards", "code,idea_code,name_th,body,level,awarded_on", "A1,I1,รางวัล,ก.พ.ร.,ดีเด่น,1/2/66")
                    .with("parts", "indicator_code,part_code", "K2,CNX", "K2,CRI")
                    .with("results", "indicator_code,fiscal_year,quarter,part_code,value,note", "K1,2567,1,,45.5,",
                            "K2,2567,1,CNX,100,หมายเหตุ", "K2,2567,1,CRI,20.000000000001,")
                    .with("indicator_years", "indicator_code,fiscal_year,weight,baseline", "K1,2567,60,55")
                    .with("milestone_percents", "project_code,milestone_code,percent_on,percent_complete",
                            "P1,M2,2024-01-31,10", "P1,M2,2024-02-29,20")
                    .with("stage_moves", "project_code,moved_on,from_stage,stage,decided_by",
                            "P1,2023-10-05,planned,implementing,สมชาย", "P1,2023-10-05,awarded,planned,")
                    .with("directives", "project_code,code,given_by,given_on,text", "P1,D1,ปมท.,2024-01-05,เร่งรัด")
                    .with("scale_out", "project_code,organisation_code,adopted_on,benefit_type,baseline,result",
                            "P1,CRI,2024-03-01,เวลาที่ลดลง,60,30"));
            byte[] exported = export(first, FileKind.ZIP);
            assertThat(apply(second, export(first, FileKind.XLSX)).applied()).isTrue();
            assertThat(export(second, FileKind.ZIP)).isEqualTo(exported);
            assertThat(apply(second, exported).changes()).isZero();
            assertThat(apply(first, exported).changes()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aMissingColumnLeavesValuesAloneAndAnEmptyCellClears(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, WorkbookFiles.small());
            long version = (Long) one(core, "select version from project");
            ImportPreview outcome = applied(core, WorkbookFiles.of("milestones",
                    "project_code,code,forecast_on,actual_on", "P1,M1,,", "P1,M2,2024-07-15,"));
            assertThat(outcome.sheets()).extracting(SheetChanges::sheet, SheetChanges::created, SheetChanges::changed,
                    SheetChanges::unchanged).containsExactly(tuple("milestones", 0, 2, 0));
            assertThat(outcome.sheets().get(0).rows().get(0)).isEqualTo(new RowChange(2, "P1 · M1", false,
                    List.of(new CellChange("actual_on", "2023-12-20", null))));
            assertThat(one(core, "select weight from milestone where code = 'M1'")).isEqualTo("40");
            assertThat(one(core, "select count(actual_on) from milestone")).isEqualTo(0L);
            assertThat(one(core, "select version from project")).isEqualTo(version + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPercentIsTrueOnTheDayOfImportUnlessTheWorkbookNamesAnother(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, WorkbookFiles.small());
            assertThat(one(core, "select percent_on from milestone_percent").toString()).isEqualTo("2024-04-20");
            core.clock().moveTo("2024-05-20");
            assertThat(applied(core, WorkbookFiles.small()).changes()).isZero();
            applied(core, WorkbookFiles.of("milestones", "project_code,code,percent_complete", "P1,M2,50"));
            applied(core, WorkbookFiles.of("milestones", "project_code,code,percent_complete,percent_on",
                    "P1,M2,70,2024-05-31"));
            assertThat(one(core, "select count(*) from milestone_percent")).isEqualTo(3L);
            assertThat(one(core, "select percent_complete from milestone_percent where percent_on = date '2024-05-20'"))
                    .isEqualTo("50");
            applied(core, WorkbookFiles.of("milestones", "project_code,code,percent_complete", "P1,M2,"));
            assertThat(one(core, "select count(*) from milestone_percent")).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProblemAnywhereStopsEverything(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            ImportPreview outcome = apply(core, WorkbookFiles.small().with("targets",
                    "indicator_code,fiscal_year,quarter,value", "K9,2567,1,50", "K1,2567,5,1", "K1,2567,1,x").zip());
            assertThat(outcome.applied()).isFalse();
            assertThat(outcome.problems()).extracting(Problem::sheet, Problem::row, Problem::column, Problem::value,
                    Problem::expected).containsExactlyInAnyOrder(
                            tuple("targets", 2, "indicator_code", "K9", Expectation.KNOWN_CODE),
                            tuple("targets", 3, "quarter", "5", Expectation.QUARTER),
                            tuple("targets", 4, "value", "x", Expectation.NUMBER));
            assertThat(outcome.sheets()).filteredOn(sheet -> "targets".equals(sheet.sheet())).extracting(SheetChanges::created,
                    SheetChanges::unchanged, SheetChanges::refused).as("each row is counted once").containsExactly(tuple(0, 0, 3));
            assertThat(one(core, "select count(*) from organisation")).isEqualTo(0L);
            assertThat(one(core, "select count(*) from app_user")).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void rowsThatContradictEachOtherAreProblems(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, WorkbookFiles.small());
            assertThat(problems(core, WorkbookFiles.of("indicators", "code,c2", "K1,55")))
                    .containsExactly(Expectation.MONOTONE);
            assertThat(problems(core, WorkbookFiles.of("indicators", "code,c5", "K1,")))
                    .containsExactly(Expectation.MARK);
            assertThat(problems(core, WorkbookFiles.of("indicator_years", "indicator_code,fiscal_year,c1",
                    "K1,2568,5"))).containsExactly(Expectation.MONOTONE);
            assertThat(problems(core, WorkbookFiles.of("milestones", "project_code,code,weight,title_th,baseline_on",
                    "P1,M3,,ใหม่,2024-01-01"))).containsExactly(Expectation.WEIGHT_LEFT);
            assertThat(problems(core, WorkbookFiles.of("results", "indicator_code,fiscal_year,quarter,part_code,value",
                    "K2,2567,1,CNX,5"))).containsExactly(Expectation.WHOLE_OR_PARTS);
            assertThat(problems(core, WorkbookFiles.of("results", "indicator_code,fiscal_year,quarter,denominator",
                    "K2,2567,1,0"))).containsExactly(Expectation.ABOVE_ZERO);
            assertThat(problems(core, WorkbookFiles.of("organisations", "code,parent_code", "MOI,CNX")))
                    .contains(Expectation.NO_CYCLE);
            assertThat(problems(core, WorkbookFiles.of("projects", "code,title_th,organisation_code",
                    "P2,,CNX", "P3,ก,XXX"))).containsExactly(Expectation.VALUE, Expectation.KNOWN_CODE);
            assertThat(problems(core, WorkbookFiles.of("indicators", "code,unit", "K2,ร้อยละ").with("results",
                    "indicator_code,fiscal_year,quarter,part_code,value", "K2,2567,2,CNX,5")))
                    .containsExactly(Expectation.NO_PART_OF_PERCENTAGE);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aClosedPeriodTakesNoChangeButItsUnchangedRowsPass(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, WorkbookFiles.small());
            closeFirstQuarter(core);
            assertThat(applied(core, WorkbookFiles.small()).changes()).isZero();
            assertThat(problems(core, WorkbookFiles.of("results", "indicator_code,fiscal_year,quarter,value",
                    "K1,2567,1,44"))).containsExactly(Expectation.OPEN_PERIOD);
            assertThat(problems(core, WorkbookFiles.of("targets", "indicator_code,fiscal_year,quarter,value",
                    "K1,2567,1,44"))).containsExactly(Expectation.OPEN_PERIOD);
            assertThat(problems(core, WorkbookFiles.of("updates", "project_code,fiscal_year,quarter,summary",
                    "P1,2567,1,อื่น"))).containsExactly(Expectation.OPEN_PERIOD);
            applied(core, WorkbookFiles.of("results", "indicator_code,fiscal_year,quarter,value", "K1,2567,2,41"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatAGateWouldAskAndWhatIsImplausibleAreWarnings(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            ImportPreview outcome = applied(core, WorkbookFiles.small()
                    .with("projects", "code,title_th,organisation_code,start_on,end_on,stage", "P1,ก,CNX,2024-01-01,"
                            + "2024-06-29,in_use")
                    .with("milestones", "project_code,code,title_th,weight,baseline_on", "P1,M1,ก,40,2023-12-31",
                            "P1,M2,ข,50,30/06/67")
                    .with("targets", "indicator_code,fiscal_year,quarter,value", "K2,2567,1,100", "K2,2567,2,90")
                    .with("results", "indicator_code,fiscal_year,quarter,value", "K1,2567,1,45", "K1,2567,2,700"));
            assertThat(outcome.warnings()).extracting(Problem::expected).containsExactlyInAnyOrder(
                    Expectation.FOUR_DIGIT_YEAR, Expectation.WEIGHT_SUM, Expectation.FROM_START,
                    Expectation.UNTIL_END, Expectation.OWNER, Expectation.APPROVAL, Expectation.GO_LIVE,
                    Expectation.REACHED, Expectation.TARGETS, Expectation.TARGET_ORDER,
                    Expectation.LIKELY_RESULT);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOwnerNobodyKnowsBecomesAnInactiveUserWithAWarning(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            ImportPreview outcome = applied(core, WorkbookFiles.small());
            assertThat(outcome.warnings()).extracting(Problem::expected).contains(Expectation.KNOWN_USER);
            assertThat(one(core, "select active from app_user where user_name = 'somchai'")).isEqualTo(false);
            assertThat(applied(core, WorkbookFiles.small()).warnings()).extracting(Problem::expected)
                    .doesNotContain(Expectation.KNOWN_USER);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aChangedStageIsRecordedAsAMoveOfTheDay(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, WorkbookFiles.small());
            assertThat(one(core, "select count(*) from stage_move")).isEqualTo(0L);
            applied(core, WorkbookFiles.of("projects", "code,stage", "P1,In_Use"));
            assertThat(one(core, "select from_stage || stage || moved_on from stage_move"))
                    .isEqualTo("IMPLEMENTINGIN_USE2024-04-20");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyChangeIsInTheAuditTrailWithBeforeAndAfter(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, WorkbookFiles.small());
            applied(core, WorkbookFiles.of("targets", "indicator_code,fiscal_year,quarter,value", "K1,2567,2,39"));
            String where = " from audit_entry where id = (select max(id) from audit_entry)";
            assertThat(one(core, "select actor || action || project_code" + where)).isEqualTo("monitorimportedP1");
            assertThat((String) one(core, "select before_state" + where)).contains("K1 · 2567 · 2", "\"value\":40");
            assertThat((String) one(core, "select after_state" + where)).contains("\"value\":39");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyTheMonitorImports(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            for (Role role : List.of(Role.OWNER, Role.EXECUTIVE, Role.ADMINISTRATOR)) {
                assertThatThrownBy(() -> core.as(role, () -> core.get(ImportService.class)
                        .apply(WorkbookFiles.hhs()))).isInstanceOf(AccessDenied.class);
            }
            assertThatThrownBy(() -> core.get(ImportService.class).preview(WorkbookFiles.hhs()))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aMonitorBoundToAnOrganisationTakesInAndOutWhatItDelivers(TestDatabase database) throws SQLException {
        try (CoreContainer core = CoreContainer.on(database)) {
            applied(core, WorkbookFiles.small().with("projects", "code,title_th,organisation_code", "P1,ก,CNX",
                    "P2,ข,CRI"));
            long id = (Long) one(core, "select id from organisation where code = 'CRI'");
            AuthenticatedUser governor = new AuthenticatedUser(-1, "cri", "ผู้ว่าราชการจังหวัด", Role.MONITOR, id, null);
            byte[] own = WorkbookFiles.of("projects", "code,title_th", "P2,ค").zip();
            assertThat(core.as(governor, () -> core.get(ImportService.class).apply(own)).applied()).isTrue();
            byte[] foreign = WorkbookFiles.of("projects", "code,title_th", "P1,ค", "P2,ค").zip();
            assertThat(core.as(governor, () -> core.get(ImportService.class).apply(foreign)).problems())
                    .extracting(Problem::value, Problem::expected).containsExactly(tuple("P1", Expectation.IN_REACH));
            assertThat(core.as(governor, () -> core.get(ImportService.class).preview(foreign)).sheets().get(0).rows())
                    .as("nothing that is stored of others").extracting(RowChange::key).doesNotContain("P1");
            byte[] moved = WorkbookFiles.of("projects", "code,organisation_code", "P2,CNX").zip();
            assertThat(core.as(governor, () -> core.get(ImportService.class).apply(moved)).applied()).isFalse();
            Workbook exported = core.as(governor, () -> core.get(ExportService.class).workbook());
            assertThat(exported.table(Projects.SHEET).rows()).extracting(row -> row.get(Projects.CODE))
                    .containsExactly("P2");
            assertThat(exported.table(Indicators.SHEET).rows()).isEmpty();
        }
    }
}
