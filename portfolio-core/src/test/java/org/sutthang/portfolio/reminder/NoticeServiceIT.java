package org.sutthang.portfolio.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sutthang.portfolio.testing.ThreeProjects.ANONG;
import static org.sutthang.portfolio.testing.ThreeProjects.MALEE;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;
import static org.sutthang.portfolio.testing.ThreeProjects.PRASERT;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.directive.NewDirective;
import org.sutthang.portfolio.exchange.task.ImportTask;
import org.sutthang.portfolio.job.JobFailure;
import org.sutthang.portfolio.job.JobLedger;
import org.sutthang.portfolio.job.JobService;
import org.sutthang.portfolio.ownership.OwnershipService;
import org.sutthang.portfolio.period.ClosingService;
import org.sutthang.portfolio.period.ClosingWork;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.CountingDataSource;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class NoticeServiceIT {

    private static final String LATE = "REPORT_LATE|P1||2567/2";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoAskedForLongWorkIsToldOfItsEndUntilTheResultIsFetched(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            NoticeService notices = core.get(NoticeService.class);
            JobService jobs = core.get(JobService.class);
            JobLedger ledger = core.get(JobLedger.class);
            String fetched = three.read(ANONG, () -> jobs.ask("here", "reports", "first")).code();
            three.read(ANONG, () -> jobs.ask("here", "reports", "second"));
            assertThat(ofJobs(three, notices)).isEmpty();
            ledger.finish(ledger.claim("here", "reports").orElseThrow().job(), "reports.zip", 10);
            ledger.fail(ledger.claim("here", "reports").orElseThrow().job(), new JobFailure(null, "job.storage", List.of()));
            assertThat(ofJobs(three, notices)).containsExactly(NoticeKind.JOB_DONE, NoticeKind.JOB_BROKEN);
            three.read(ANONG, () -> jobs.fetch(fetched));
            assertThat(ofJobs(three, notices)).containsExactly(NoticeKind.JOB_BROKEN);
            assertThat(three.read(PRASERT, notices::mine)).noneMatch(n -> n.notice().kind() == NoticeKind.JOB_BROKEN);
            core.clock().moveTo("2024-04-27");
            assertThat(ofJobs(three, notices)).as("a week later").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoHadAQuarterClosedIsToldOfTheQuarterUntilItWasSeen(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            ClosingService closings = core.get(ClosingService.class);
            FiscalQuarter quarter = new FiscalQuarter(2567, 2);
            three.read(MONITOR, () -> closings.ask("here", quarter));
            core.get(JobLedger.class).claim("here", ClosingService.KIND);
            core.get(JobLedger.class).interruptRunning("here");
            assertThat(closing(core, three)).extracting(Notice::kind).containsExactly(NoticeKind.CLOSING_BROKEN);
            three.read(MONITOR, () -> closings.ask("here", quarter));
            assertThat(closing(core, three)).as("it waits again").isEmpty();
            core.get(ClosingWork.class).workOff("here");
            assertThat(closing(core, three)).extracting(Notice::kind, Notice::quarter)
                    .containsExactly(tuple(NoticeKind.CLOSING_DONE, quarter));
            three.as(MONITOR, () -> closings.seen(closings.course(quarter).orElseThrow()));
            assertThat(closing(core, three)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoSentABigWorkbookIsToldHowItEndedUntilTheyHaveSeenIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            JobService jobs = core.get(JobService.class);
            JobLedger ledger = core.get(JobLedger.class);
            for (String result : List.of("READY 1 2 3", "FAULTY 0 0 0", "TAKEN_IN 1 2 3", "")) {
                three.read(MONITOR, () -> jobs.ask("here", ImportTask.KIND, "check f" + result.length() + " แผน.xlsx"));
                JobLedger.Claim claim = ledger.claim("here", ImportTask.KIND).orElseThrow();
                if (result.isEmpty()) {
                    ledger.interruptRunning("here");
                } else {
                    ledger.finish(claim.job(), result, 0);
                }
            }
            assertThat(imports(core, three)).containsExactlyInAnyOrder(NoticeKind.IMPORT_CHECKED, NoticeKind.IMPORT_FAULTY,
                    NoticeKind.IMPORT_DONE, NoticeKind.IMPORT_BROKEN);
            three.as(MONITOR, () -> jobs.mine().forEach(job -> jobs.seen(job.code())));
            assertThat(imports(core, three)).isEmpty();
        }
    }

    private static List<NoticeKind> imports(CoreContainer core, ThreeProjects three) {
        return three.read(MONITOR, core.get(NoticeService.class)::mine).stream().map(n -> n.notice().kind())
                .filter(kind -> kind.name().startsWith("IMPORT_")).toList();
    }

    private static List<Notice> closing(CoreContainer core, ThreeProjects three) {
        return three.read(MONITOR, core.get(NoticeService.class)::mine).stream().map(NoticeItem::notice)
                .filter(n -> n.kind() == NoticeKind.CLOSING_DONE || n.kind() == NoticeKind.CLOSING_BROKEN).toList();
    }

    private static List<NoticeKind> ofJobs(ThreeProjects three, NoticeService notices) {
        return three.read(ANONG, notices::mine).stream().map(n -> n.notice().kind())
                .filter(kind -> kind == NoticeKind.JOB_DONE || kind == NoticeKind.JOB_BROKEN).toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoAnswersForAProjectIsRemindedOfItsReportsMilestonesDirectivesAndDecisions(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = portfolio(core);
            assertThat(keys(three, SOMCHAI)).containsExactly(LATE, "MILESTONE_OVERDUE|P1|1|", "DIRECTIVE_TO_ANSWER|P1|D1|",
                    "MILESTONE_DUE|P1|2|", "REQUEST_DECIDED|P1|REBASELINE|");
            assertThat(three.read(SOMCHAI, service(core)::mine)).allSatisfy(item -> assertThat(item.seen()).isFalse());
            assertThat(keys(three, MALEE)).as("nothing is hers").isEmpty();

            three.sql("insert into quarterly_update (id, version, project_id, fiscal_year, fiscal_quarter, status, "
                    + "review_comment) values (70, 0, 40, 2567, 2, 'RETURNED', 'โปรดแนบหลักฐาน')");
            three.sql("update project set version = version + 1 where id = 40");
            Notice returned = three.read(SOMCHAI, service(core)::mine).getFirst().notice();
            assertThat(returned.kind()).isEqualTo(NoticeKind.REPORT_RETURNED);
            assertThat(returned.detail()).isEqualTo("โปรดแนบหลักฐาน");
            assertThat(returned.on()).isEqualTo("2024-04-15");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoAnswersForAProjectIsToldWhenItsQuarterIsClosedWithoutItsReport(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            PeriodService periods = core.get(PeriodService.class);
            FiscalQuarter quarter = new FiscalQuarter(2567, 2);
            three.as(MONITOR, () -> periods.open(quarter));
            three.as(MONITOR, () -> periods.close(quarter));
            assertThat(keys(three, SOMCHAI)).containsExactly("REPORT_CLOSED_WITHOUT|P1||2567/2");
            assertThat(three.read(SOMCHAI, service(core)::mine).getFirst().notice().on()).isEqualTo("2024-04-20");
            assertThat(keys(three, MALEE)).as("nothing is hers").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProjectOfferedIsANoticeOfWhoIsToAcceptIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            three.as(SOMCHAI, () -> core.get(OwnershipService.class).offer("P1", 0, "malee", "ย้ายหน่วยงาน"));
            assertThat(keys(three, MALEE)).containsExactly("OWNERSHIP_OFFERED|P1||");
            assertThat(three.read(MALEE, service(core)::mine).getFirst().notice().detail()).isEqualTo("สมชาย");
            three.as(MALEE, () -> core.get(OwnershipService.class).accept("P1"));
            assertThat(keys(three, MALEE)).containsExactly(LATE);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theMonitorIsRemindedOfWhatWaitsAsFarAsTheOrganisationReaches(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = portfolio(core);
            three.sql("insert into quarterly_update (id, version, project_id, fiscal_year, fiscal_quarter, status, "
                            + "submitted_on) values (70, 0, 40, 2567, 2, 'SUBMITTED', date '2024-04-18'), "
                            + "(71, 0, 41, 2567, 1, 'SUBMITTED', date '2024-01-10'), "
                            + "(72, 0, 41, 2566, 4, 'SUBMITTED', date '2023-10-10')",
                    "insert into reporting_period (id, version, fiscal_year, fiscal_quarter, first_day, last_day, deadline_on, "
                            + "opened_by, opened_at, closed_at) values (75, 0, 2567, 1, date '2023-10-01', date '2023-12-31', "
                            + "date '2024-01-15', 'monitor', timestamp '2023-10-01 00:00:00', timestamp '2024-01-20 00:00:00')",
                    "insert into reporting_period (id, version, fiscal_year, fiscal_quarter, first_day, last_day, deadline_on, "
                            + "opened_by, opened_at) values (76, 0, 2567, 2, date '2024-01-01', date '2024-03-31', "
                            + "date '2024-04-15', 'monitor', timestamp '2024-01-01 00:00:00')");
            assertThat(keys(three, MONITOR)).containsExactly("PERIOD_TO_CLOSE|||2567/2", "UPDATE_TO_REVIEW|P1||2567/2",
                    "PROJECT_WITHOUT_OWNER|P2||", "PROJECT_WITHOUT_OWNER|P3||");
            assertThat(keys(three, MONITOR_OF_CHIANG_MAI)).as("the whole quarter, and Khon Kaen, are not theirs")
                    .containsExactly("PROJECT_WITHOUT_OWNER|P2||");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoGaveADirectiveIsRemindedOfItsAnswerAndOfItsBeingLate(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            DirectiveService directives = core.get(DirectiveService.class);
            three.as(PRASERT, () -> directives.give("P1", new NewDirective(null, null, "เร่งรัด",
                    LocalDate.of(2024, 4, 25), null)));
            assertThat(keys(three, PRASERT)).isEmpty();
            core.clock().moveTo("2024-04-26");
            assertThat(keys(three, PRASERT)).containsExactly("DIRECTIVE_OVERDUE|P1|D1|");
            three.as(SOMCHAI, () -> directives.answer("P1", "D1", 1, "จัดประชุมแล้ว"));
            assertThat(keys(three, PRASERT)).containsExactly("DIRECTIVE_ANSWERED|P1|D1|");
            assertThat(keys(three, ANONG)).as("it was not hers").isEmpty();
            three.as(PRASERT, () -> directives.sendBack("P1", "D1", 2, "ขอผลการประชุม"));
            assertThat(keys(three, SOMCHAI)).contains("DIRECTIVE_SENT_BACK|P1|D1|").doesNotContain("DIRECTIVE_TO_ANSWER|P1|D1|");
            assertThat(three.read(SOMCHAI, service(core)::mine)).extracting(item -> item.notice().detail())
                    .contains("ขอผลการประชุม");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasSeenComesBackWhenItsStateChangesAndIsSeenByOnePersonAlone(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            three.sql("insert into project_assistant (project_id, user_id) values (40, 21)");
            three.as(SOMCHAI, () -> service(core).see(List.of(LATE, "REPORT_LATE|P2||2567/2", "nonsense")));
            assertThat(seen(three, SOMCHAI)).containsExactly(true);
            assertThat(seen(three, MALEE)).as("the assistant has not seen it").containsExactly(false);
            assertThat(three.text("select count(*) from notice_mark")).as("what is not hers is not marked").isEqualTo("1");
            core.clock().moveTo("2024-04-24");
            assertThat(seen(three, SOMCHAI)).as("a week later").containsExactly(false);
            three.as(SOMCHAI, () -> service(core).see(List.of(LATE)));
            three.as(SOMCHAI, () -> service(core).unsee(List.of(LATE)));
            assertThat(seen(three, SOMCHAI)).containsExactly(false);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nobodyIsRemindedOfAProjectThatIsNotTheirsToReadInFull(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = portfolio(core);
            for (String project : List.of("P1", "P2", "P3")) {
                three.as(PRASERT, () -> core.get(DirectiveService.class).give(project,
                        new NewDirective(null, null, "รายงานผล", LocalDate.of(2024, 4, 21), null)));
            }
            for (AuthenticatedUser reader : List.of(SOMCHAI, MALEE, PRASERT, ANONG, MONITOR, MONITOR_OF_CHIANG_MAI)) {
                three.as(reader, () -> core.transaction(() -> {
                    assertThat(projectsOf(core)).as("what %s is told of", reader.userName())
                            .allMatch(core.get(ProjectRights.class)::readsInFull);
                    return null;
                }));
            }
            assertThatThrownBy(service(core)::mine).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(core.get(CalendarService.class)::mine).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theNumberOfStatementsDoesNotGrowWithTheNotices(TestDatabase database) throws Exception {
        CountingDataSource counting = CountingDataSource.on(database.fresh());
        try (CoreContainer core = CoreContainer.on(counting.source())) {
            ThreeProjects three = ThreeProjects.in(core);
            milestone(three, 51, 1, "2024-03-01");
            service(three, core);
            int few = counted(counting, () -> service(three, core));
            for (int number = 2; number <= 30; number++) {
                milestone(three, 50 + number, number, "2024-02-01");
            }
            three.sql("update project set version = version + 1 where id = 40");
            assertThat(service(three, core)).hasSize(31);
            assertThat(counted(counting, () -> service(three, core))).isEqualTo(few);
        }
    }

    private static List<String> projectsOf(CoreContainer core) {
        return Stream.concat(service(core).mine().stream().map(item -> item.notice().project()),
                        core.get(CalendarService.class).mine().stream().map(CalendarEntry::project))
                .filter(Objects::nonNull).map(Notice.Subject::code).toList();
    }

    private static int counted(CountingDataSource counting, Runnable reading) {
        counting.take();
        reading.run();
        return counting.take();
    }

    private static List<NoticeItem> service(ThreeProjects three, CoreContainer core) {
        return three.read(SOMCHAI, service(core)::mine);
    }

    /** P1 has an overdue and a coming milestone, a decided request and a directive; the clock stands at 20 April 2024. */
    private static ThreeProjects portfolio(CoreContainer core) throws Exception {
        ThreeProjects three = ThreeProjects.in(core);
        milestone(three, 51, 1, "2024-03-01");
        milestone(three, 52, 2, "2024-04-30");
        milestone(three, 53, 3, "2024-09-30");
        three.sql("insert into plan_request (id, version, project_id, kind, reason, asked_by, asked_on, status, decided_by, "
                + "decided_on) values (60, 0, 40, 'REBASELINE', 'น้ำท่วม', 'สมชาย', date '2024-04-01', 'GRANTED', 'กพร.', "
                + "date '2024-04-10'), (61, 0, 40, 'REBASELINE', 'น้ำท่วม', 'สมชาย', date '2024-02-01', 'DECLINED', 'กพร.', "
                + "date '2024-02-10')");
        three.as(PRASERT, () -> core.get(DirectiveService.class).give("P1", new NewDirective(null, null, "เร่งรัด",
                LocalDate.of(2024, 4, 22), null)));
        return three;
    }

    private static void milestone(ThreeProjects three, int id, int number, String baseline) throws Exception {
        three.sql("insert into milestone (id, version, project_id, code, sort_order, title_th, baseline_on) values (" + id
                + ", 0, 40, '" + number + "', " + number + ", 'ขั้นที่ " + number + "', date '" + baseline + "')");
    }

    private static List<String> keys(ThreeProjects three, AuthenticatedUser reader) {
        return three.read(reader, three.service(NoticeService.class)::mine).stream().map(i -> i.notice().key()).toList();
    }

    private static List<Boolean> seen(ThreeProjects three, AuthenticatedUser reader) {
        return three.read(reader, three.service(NoticeService.class)::mine).stream().map(NoticeItem::seen).toList();
    }

    private static NoticeService service(CoreContainer core) {
        return core.get(NoticeService.class);
    }
}
