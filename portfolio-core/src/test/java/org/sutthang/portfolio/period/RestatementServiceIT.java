package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.SharedValues;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** Corrects quarters of a year that is closed up to its third quarter; each test says what a monitor types. */
class RestatementServiceIT {

    private static final FiscalQuarter Q1 = new FiscalQuarter(2567, 1);
    private static final FiscalQuarter Q2 = Q1.next();
    private static final FiscalQuarter Q3 = Q2.next();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCorrectionMakesANewRevisionOfItsQuarterAndOfEveryLaterOneThatItChanges(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            byte[] first = document(core, Q1).bytes();
            byte[] second = document(core, Q2).bytes();

            RestatementInput input = result(core, Q1, "K3", "150", "พิมพ์ผิด");
            RestatementPreview preview = core.as(Role.MONITOR, () -> service(core).preview(input));
            assertThat(preview.corrections()).containsExactly(
                    new Correction(Correction.Kind.VALUE, "K3", null, "180", "150"));
            assertThat(preview.revisions()).extracting(RevisionDifference::quarter).containsExactly(Q1, Q2, Q3);
            assertThat(document(core, Q1).bytes()).isEqualTo(first);

            assertThat(core.as(Role.MONITOR, () -> service(core).restate(input))).containsExactly(Q1, Q2, Q3);

            PortfolioStandings standings = core.get(PortfolioStandings.class);
            assertThat(indicator(core.as(Role.MONITOR, () -> standings.of(Q1)), "K3").result()).isEqualByComparingTo("150");
            PortfolioStanding q2 = core.as(Role.MONITOR, () -> standings.of(Q2));
            assertThat(indicator(q2, "K3").result()).isEqualByComparingTo("250");
            assertThat(q2.sealing().revision()).isEqualTo(2);
            assertThat(q2.sealing().reason()).isEqualTo("พิมพ์ผิด");
            assertThat(q2.sealing().sealedBy()).isEqualTo("monitor");
            Restatement made = document(core, Q2).restatement().orElseThrow();
            assertThat(made.quarter()).isEqualTo(Q1);
            assertThat(made.corrections()).isEqualTo(preview.corrections());

            core.as(Role.MONITOR, () -> {
                SnapshotService snapshots = core.get(SnapshotService.class);
                assertThat(snapshots.document(Q1, 1).bytes()).isEqualTo(first);
                assertThat(snapshots.document(Q2, 1).bytes()).isEqualTo(second);
                return null;
            });
            assertThat(core.as(Role.MONITOR, () -> core.get(ChainService.class).verify()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLaterQuarterFollowsBecauseItShowsTheResultsThatItRestsOn(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);

            // Days are told as they are, and every quarter told its own: nothing is judged otherwise, but what is shown is.
            RestatementInput silent = result(core, Q1, "K2", "10", "อ่านผิดแถว");
            assertThat(core.as(Role.MONITOR, () -> service(core).restate(silent))).containsExactly(Q1, Q2, Q3);

            // What the second one met or missed is what the third one compares with.
            RestatementInput input = result(core, Q2, "K2", "12", "อ่านผิดแถว");
            RestatementPreview preview = core.as(Role.MONITOR, () -> service(core).preview(input));
            assertThat(preview.revisions()).extracting(RevisionDifference::quarter).containsExactly(Q2, Q3);
            assertThat(preview.revisions().get(1).projects()).hasSize(1).allSatisfy(p -> assertThat(p.values())
                    .extracting(ValueDifference::subject, ValueDifference::name)
                    .containsExactly(tuple("K2/2", "inputs.value")));
            assertThat(preview.revisions().get(1).figures()).isEmpty();
            assertThat(preview.revisions().get(1).compared()).extracting(ValueDifference::name)
                    .contains("indicatorsMet", "indicatorsNotMet", "attainment");
            core.as(Role.MONITOR, () -> service(core).restate(input));
            PortfolioStanding q3 = document(core, Q3).portfolio();
            assertThat(q3.sealing().revision()).isEqualTo(3);
            assertThat(q3.previous().revision()).isEqualTo(3);

            // A later correction of the third quarter knows what the first one says by now.
            core.as(Role.MONITOR, () -> service(core).restate(result(core, Q3, "K3", "60", "นับซ้ำ")));
            SealedInputs inputs = document(core, Q3).judged(new SharedValues()).inputs().get(SmartVillage.CODE);
            assertThat(inputs.indicator("K2").orElseThrow().resultsOf(1).get(0).value()).isEqualByComparingTo("10");
            assertThat(inputs.indicator("K2").orElseThrow().resultsOf(2).get(0).value()).isEqualByComparingTo("12");
            assertThat(core.as(Role.MONITOR, () -> core.get(ChainService.class).verify()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothingButTheCorrectionChangesWhateverHasHappenedToTheProjectSince(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            core.transaction(() -> {
                EntityManager manager = core.get(EntityManager.class);
                manager.createQuery("update Milestone m set m.baselineOn = {d '2024-09-01'}, m.weight = 10, "
                        + "m.titleTh = 'อีกชื่อ'").executeUpdate();
                manager.createQuery("update Indicator i set i.weight = 99, i.baseline = 1").executeUpdate();
                manager.createQuery("update Target t set t.value = 1").executeUpdate();
                manager.createQuery("update Project p set p.titleTh = 'อีกชื่อ', p.budgetBaht = 1, "
                        + "p.version = p.version + 1").executeUpdate();
                return null;
            });
            core.as(Role.MONITOR, () -> service(core).restate(result(core, Q2, "K3", "90", "นับผิด")));

            PortfolioStanding before = document(core, Q2, 1).portfolio();
            PortfolioStanding after = document(core, Q2, 2).portfolio();
            RevisionDifference difference = RevisionDifference.of(before, after);
            assertThat(difference.projects()).hasSize(1);
            assertThat(difference.projects().get(0).values()).extracting(ValueDifference::subject)
                    .allMatch(subject -> subject == null || subject.equals("K3") || subject.equals("K3/2"));
            assertThat(difference.projects().get(0).values()).extracting(ValueDifference::name)
                    .containsExactlyInAnyOrder("indicators.result", "indicators.progress", "inputs.value");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aReportThatWasMissedAfterAllIsTakenOffTheLaterQuartersToo(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            assertThat(project(core, Q1).status()).isEqualTo(Status.NOT_REPORTED);
            assertThat(project(core, Q3).standing().missedReports()).isEqualTo(1);

            RestatementSheet sheet = core.as(Role.MONITOR, () -> service(core).sheet(Q1, SmartVillage.CODE));
            RestatementInput input = new RestatementInput(values(sheet, new BigDecimal("250000"), List.of(), List.of()),
                    sheet.texts(), UpdateStatus.ACCEPTED, LocalDate.parse("2024-01-10"), "หนังสือส่งถึงก่อนกำหนด", sheet.chainEnd());
            assertThat(core.as(Role.MONITOR, () -> service(core).restate(input))).containsExactly(Q1, Q2, Q3);

            assertThat(project(core, Q1).status()).isNotEqualTo(Status.NOT_REPORTED);
            assertThat(project(core, Q1).disbursedBaht()).isEqualByComparingTo("250000");
            assertThat(project(core, Q2).disbursedBaht()).isEqualByComparingTo("250000");
            assertThat(project(core, Q1).update().late()).isFalse();
            assertThat(project(core, Q3).standing().missedReports()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDateThatNobodyHasReportedAnewFollowsAndOneThatWasStays(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            RestatementSheet sheet = core.as(Role.MONITOR, () -> service(core).sheet(Q1, SmartVillage.CODE));
            List<UpdateInput.MilestoneInput> milestones = List.of(
                    new UpdateInput.MilestoneInput("1", null, LocalDate.parse("2024-01-05"), new BigDecimal("80")),
                    new UpdateInput.MilestoneInput("2", LocalDate.parse("2024-03-01"), null, null));
            RestatementInput input = new RestatementInput(values(sheet, null, milestones, List.of()),
                    sheet.texts(), sheet.sheet().update().status(), null, "วันที่แล้วเสร็จผิด", sheet.chainEnd());
            core.as(Role.MONITOR, () -> service(core).restate(input));

            assertThat(milestone(core, Q1, "1").reached()).isFalse();
            assertThat(milestone(core, Q1, "1").percent()).isEqualByComparingTo("80");
            assertThat(milestone(core, Q2, "1").actualOn()).isEqualTo("2024-01-05");
            assertThat(milestone(core, Q1, "2").forecastOn()).isEqualTo("2024-03-01");
            // The second quarter's report gave a forecast of its own.
            assertThat(milestone(core, Q2, "2").forecastOn()).isEqualTo("2024-05-20");
            core.transaction(() -> {
                assertThat(core.get(EntityManager.class).createQuery("select m.actualOn from Milestone m where m.code = '1'",
                        LocalDate.class).getSingleResult()).isEqualTo("2024-01-05");
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theEarlierFigureIsKeptAndTheTrailNamesWhoWhyAndBothValues(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            long version = version(core);
            core.as(Role.MONITOR, () -> service(core).restate(result(core, Q2, "K3", "90", "นับผิด")));

            core.transaction(() -> {
                EntityManager manager = core.get(EntityManager.class);
                Object[] kept = (Object[]) manager.createQuery("select c.value, c.reason, c.correctedBy "
                        + "from MeasurementCorrection c").getSingleResult();
                assertThat((BigDecimal) kept[0]).isEqualByComparingTo("100");
                assertThat(kept[1]).isEqualTo("นับผิด");
                assertThat(kept[2]).isEqualTo("monitor");
                Object[] entry = (Object[]) manager.createQuery("select e.before, e.after, e.projectCode from AuditEntry e "
                        + "where e.action = 'restated' and e.subjectType = 'measurement'").getSingleResult();
                assertThat((String) entry[0]).contains("\"value\":100");
                assertThat((String) entry[1]).contains("\"value\":90");
                assertThat(entry[2]).isEqualTo(SmartVillage.CODE);
                return null;
            });
            assertThat(version(core)).isGreaterThan(version);
            // What is open follows: the fourth quarter counts the corrected figure.
            core.clock().moveTo("2024-09-30");
            assertThat(indicator(core.as(Role.MONITOR, () -> core.get(PortfolioStandings.class)
                    .of(SmartVillage.CODE, Q3.next())).project(), "K3").reported()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTextIsCorrectedInItsQuarterAloneAndBothWordingsAreSealed(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            UpdateTexts corrected = new UpdateTexts("ดำเนินการแล้วสองตำบล", "ฝนตกหนัก\r\nถนนขาด", null, null, Status.AMBER,
                    "ล่าช้าจากน้ำท่วม");
            assertThat(core.as(Role.MONITOR, () -> service(core).restate(texts(core, corrected)))).containsExactly(Q2);

            assertThat(document(core, Q2).restatement().orElseThrow().corrections()).containsExactly(
                    new Correction(Correction.Kind.SUMMARY, null, null, "ดำเนินการแล้ว", "ดำเนินการแล้วสองตำบล"),
                    new Correction(Correction.Kind.OBSTACLES, null, null, null, "ฝนตกหนัก\r\nถนนขาด"),
                    new Correction(Correction.Kind.MONITOR_RATING, null, null, null, "AMBER"),
                    new Correction(Correction.Kind.MONITOR_RATING_REASON, null, null, null, "ล่าช้าจากน้ำท่วม"));
            assertThat(project(core, Q2).update()).extracting(UpdateStanding::summary, UpdateStanding::obstacles,
                    UpdateStanding::monitorRating).containsExactly("ดำเนินการแล้วสองตำบล", "ฝนตกหนัก\r\nถนนขาด",
                    Status.AMBER);
            assertThat(document(core, Q2, 1).portfolio().project(SmartVillage.CODE).orElseThrow().update().summary())
                    .isEqualTo("ดำเนินการแล้ว");
            core.transaction(() -> {
                EntityManager manager = core.get(EntityManager.class);
                assertThat(manager.createQuery("select u.obstacles from QuarterlyUpdate u where u.fiscalYear = 2567 "
                        + "and u.quarter = 2", String.class).getSingleResult()).isEqualTo("ฝนตกหนัก\r\nถนนขาด");
                Object[] entry = (Object[]) manager.createQuery("select e.before, e.after from AuditEntry e "
                        + "where e.action = 'restated' and e.subjectType = 'update'").getSingleResult();
                assertThat((String) entry[0]).contains("ดำเนินการแล้ว");
                assertThat((String) entry[1]).contains("ดำเนินการแล้วสองตำบล");
                return null;
            });
            assertThat(core.as(Role.MONITOR, () -> core.get(ChainService.class).verify()).findings()).isEmpty();
            // The ends of lines as another browser or a file writes them are no correction.
            UpdateTexts again = new UpdateTexts("ดำเนินการแล้วสองตำบล", "ฝนตกหนัก\nถนนขาด", null, null, Status.AMBER,
                    "ล่าช้าจากน้ำท่วม");
            assertProblems(core, texts(core, again), "reason");
            assertProblems(core, texts(core, new UpdateTexts("ก".repeat(20_001), null, Status.GREEN, null,
                    Status.NOT_RATED, null)), "summary", "ratingReason", "monitorRating", "monitorRatingReason");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsOrderedValueByValueIsCorrectedAndEverythingElseStays(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            RestatementSheet sheet = core.as(Role.MONITOR, () -> service(core).sheet(Q2, SmartVillage.CODE));
            RestatementInput input = new CorrectionOrder(List.of(
                    new CorrectionOrder.Value(Correction.Kind.VALUE, "K3", null, "90", null),
                    new CorrectionOrder.Value(Correction.Kind.FORECAST, "2", null, "2024-05-25", null),
                    new CorrectionOrder.Value(Correction.Kind.SUMMARY, null, null, null, null)), "นับผิด", null)
                    .over(sheet);
            assertThat(core.as(Role.MONITOR, () -> service(core).preview(input)).corrections()).containsExactly(
                    new Correction(Correction.Kind.FORECAST, "2", null, "2024-05-20", "2024-05-25"),
                    new Correction(Correction.Kind.VALUE, "K3", null, "100", "90"),
                    new Correction(Correction.Kind.SUMMARY, null, null, "ดำเนินการแล้ว", null));
            assertRefused(sheet, "restate.unknown", Correction.Kind.VALUE, "K9", "1");
            assertRefused(sheet, "restate.unknown", Correction.Kind.DISBURSED, "K3", "1");
            assertRefused(sheet, "restate.value.BigDecimal", Correction.Kind.VALUE, "K3", "1e999999999");
            assertRefused(sheet, "restate.value.BigDecimal", Correction.Kind.VALUE, "K3", "มาก");
            assertRefused(sheet, "restate.value.LocalDate", Correction.Kind.ACTUAL, "2", "31/02/2567");
            assertRefused(sheet, "restate.value.Boolean", Correction.Kind.MET, "K3", "maybe");
            assertRefused(sheet, "restate.value.UpdateStatus", Correction.Kind.UPDATE_STATUS, null, "LOST");
            CorrectionOrder.Value once = new CorrectionOrder.Value(Correction.Kind.VALUE, "K3", null, "90", null);
            assertThatThrownBy(() -> new CorrectionOrder(List.of(once, once), "สองครั้ง", null).over(sheet))
                    .isInstanceOfSatisfying(RuleViolation.class, r -> assertThat(r.getKey()).isEqualTo("restate.twice"));
        }
    }

    private static void assertRefused(RestatementSheet sheet, String rule, Correction.Kind kind, String code,
            String after) {
        CorrectionOrder order = new CorrectionOrder(List.of(new CorrectionOrder.Value(kind, code, null, after, null)),
                "แก้", null);
        assertThatThrownBy(() -> order.over(sheet)).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.getKey()).isEqualTo(rule));
    }

    private static RestatementInput texts(CoreContainer core, UpdateTexts texts) {
        RestatementSheet sheet = core.as(Role.MONITOR, () -> service(core).sheet(Q2, SmartVillage.CODE));
        return new RestatementInput(values(sheet, sheet.disbursedBaht(), List.of(), List.of()), texts,
                sheet.sheet().update().status(), sheet.sheet().update().submittedOn(), "ถ้อยคำผิด", sheet.chainEnd());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsWrongIsNamedFieldByFieldAndNothingIsSaved(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            RestatementSheet sheet = core.as(Role.MONITOR, () -> service(core).sheet(Q2, SmartVillage.CODE));
            UpdateInput.ResultInput broken = new UpdateInput.ResultInput("K1", null, null, BigDecimal.ONE,
                    BigDecimal.ZERO, null, null, null, null);
            UpdateInput.ResultInput doubtful = new UpdateInput.ResultInput("K3", null, new BigDecimal("100000"), null,
                    null, null, null, null, null);
            assertProblems(core, new RestatementInput(values(sheet, null, List.of(), List.of(broken, doubtful)),
                    sheet.texts(), UpdateStatus.DRAFT, LocalDate.parse("2025-01-01"), " ", sheet.chainEnd()),
                    "result.K1.denominator", "result.K3.doubt", "status", "submittedOn", "reason");
            assertProblems(core, new RestatementInput(values(sheet, sheet.disbursedBaht(), List.of(), List.of()),
                    sheet.texts(), sheet.sheet().update().status(), sheet.sheet().update().submittedOn(), "ไม่มีอะไร",
                    sheet.chainEnd()), "reason");
            assertThat(core.as(Role.MONITOR, () -> core.get(SnapshotService.class).revisions())).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSecondOfTwoWhoRestateIsToldAndNobodyButAnUnboundMonitorMay(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            RestatementInput first = result(core, Q1, "K3", "150", "หนึ่ง");
            RestatementInput second = result(core, Q2, "K3", "90", "สอง");
            core.as(Role.MONITOR, () -> service(core).restate(first));
            assertThatThrownBy(() -> core.as(Role.MONITOR, () -> service(core).restate(second)))
                    .isInstanceOf(StaleEdit.class);
            assertThatThrownBy(() -> core.as(Role.EXECUTIVE, () -> service(core).sheet(Q1, SmartVillage.CODE)))
                    .isInstanceOf(AccessDenied.class);
            AuthenticatedUser governor = new AuthenticatedUser(-2, "governor", "governor", Role.MONITOR, 1L, null);
            assertThatThrownBy(() -> core.as(governor, () -> service(core).restate(first)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> core.as(governor, () -> core.get(ChainService.class).verify()))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anybodyWhoHoldsAReportIsToldWhetherItIsGenuine(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            closeThreeQuarters(core);
            String seal = document(core, Q1).sealing().seal();
            core.as(Role.MONITOR, () -> service(core).restate(result(core, Q1, "K3", "150", "พิมพ์ผิด")));
            ReportVerification verification = core.get(ReportVerification.class);

            GenuineReport genuine = verification.verify(Q1, 1, seal.substring(0, 12)).orElseThrow();
            assertThat(genuine.latestRevision()).isEqualTo(2);
            assertThat(genuine.superseded()).isTrue();
            assertThat(verification.verify(Q1, 2, seal)).isEmpty();
            assertThat(verification.verify(Q1, 1, seal.substring(0, 11))).isEmpty();
            assertThat(verification.verify(Q1, 1, null)).isEmpty();
            assertThat(verification.verify(new FiscalQuarter(2560, 1), 1, seal)).isEmpty();

            core.transaction(() -> core.get(EntityManager.class).createNativeQuery("update snapshot set document = "
                            + "(select s.document from snapshot s where s.chain_position = 2) where chain_position = 1")
                    .executeUpdate());
            assertThat(verification.verify(Q1, 1, seal)).isEmpty();
            assertThat(core.as(Role.MONITOR, () -> core.get(ChainService.class).verify(Q1)).findings())
                    .extracting(ChainFinding::kind).contains(ChainFinding.Kind.SEAL, ChainFinding.Kind.DOCUMENT_QUARTER);
        }
    }

    /** The first quarter without a report, the second and third with one; the second gives a forecast of its own. */
    private static void closeThreeQuarters(CoreContainer core) throws Exception {
        SmartVillage village = SmartVillage.in(core);
        core.clock().moveTo("2024-01-20");
        core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q1));
        core.clock().moveTo("2024-04-10");
        report(core, village, Q2, new UpdateInput.MilestoneInput("2", LocalDate.parse("2024-05-20"), null, null), "100",
                "7");
        core.clock().moveTo("2024-04-20");
        core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q2));
        core.clock().moveTo("2024-07-10");
        report(core, village, Q3, null, "50", "7");
        core.clock().moveTo("2024-07-20");
        core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q3));
    }

    private static void report(CoreContainer core, SmartVillage village, FiscalQuarter quarter,
            UpdateInput.MilestoneInput milestone, String trained, String days) {
        core.as(village.owner(), () -> {
            UpdateSheet sheet = village.service().read(SmartVillage.CODE, quarter);
            village.service().submit(new UpdateInput(SmartVillage.CODE, quarter, sheet.version(),
                    milestone == null ? List.of() : List.of(milestone),
                    List.of(result("K3", trained), result("K2", days)), "ดำเนินการแล้ว", null, null, null, null, null, null));
            return null;
        });
    }

    private static UpdateInput.ResultInput result(String indicator, String value) {
        return new UpdateInput.ResultInput(indicator, null, new BigDecimal(value), null, null, null, null, null, null);
    }

    private static RestatementInput result(CoreContainer core, FiscalQuarter quarter, String indicator, String value,
            String reason) {
        RestatementSheet sheet = core.as(Role.MONITOR, () -> service(core).sheet(quarter, SmartVillage.CODE));
        return new RestatementInput(values(sheet, sheet.disbursedBaht(), List.of(), List.of(result(indicator, value))),
                sheet.texts(), sheet.sheet().update().status(), sheet.sheet().update().submittedOn(), reason, sheet.chainEnd());
    }

    /** What a form sends: everything as it was, with some lines said anew. */
    private static UpdateInput values(RestatementSheet sheet, BigDecimal disbursed,
            List<UpdateInput.MilestoneInput> milestones, List<UpdateInput.ResultInput> results) {
        List<UpdateInput.MilestoneInput> all = new ArrayList<>();
        for (UpdateSheet.MilestoneLine line : sheet.sheet().milestones()) {
            all.add(milestones.stream().filter(m -> m.code().equals(line.code())).findFirst()
                    .orElse(new UpdateInput.MilestoneInput(line.code(), line.standing().forecastOn(),
                            line.standing().actualOn(), line.percent())));
        }
        List<UpdateInput.ResultInput> figures = new ArrayList<>();
        for (UpdateSheet.IndicatorLine line : sheet.sheet().indicators()) {
            for (UpdateSheet.ResultLine row : line.rows()) {
                figures.add(results.stream().filter(r -> r.indicatorCode().equals(line.code())
                        && Objects.equals(r.partCode(), row.partCode())).findFirst().orElseGet(() -> stored(line, row)));
            }
        }
        return new UpdateInput(SmartVillage.CODE, sheet.sheet().quarter(), sheet.sheet().version(), all, figures, null,
                null, null, disbursed, null, null, null);
    }

    private static UpdateInput.ResultInput stored(UpdateSheet.IndicatorLine line, UpdateSheet.ResultLine row) {
        return row.stored() == null ? new UpdateInput.ResultInput(line.code(), row.partCode(), null, null, null, null,
                null, null, null) : new UpdateInput.ResultInput(line.code(), row.partCode(), row.stored().value(),
                row.stored().numerator(), row.stored().denominator(), row.stored().met(), row.stored().note(),
                row.stored().evidence(), row.stored().doubtKeptReason());
    }

    private static void assertProblems(CoreContainer core, RestatementInput input, String... fields) {
        assertThatThrownBy(() -> core.as(Role.MONITOR, () -> service(core).restate(input)))
                .isInstanceOfSatisfying(UpdateRefused.class, refused -> assertThat(refused.problems())
                        .extracting(UpdateProblem::field).containsExactlyInAnyOrder(fields));
    }

    private static RestatementService service(CoreContainer core) {
        return core.get(RestatementService.class);
    }

    private static SealedDocument document(CoreContainer core, FiscalQuarter quarter) {
        return core.as(Role.MONITOR, () -> core.get(SnapshotService.class).document(quarter));
    }

    private static SealedDocument document(CoreContainer core, FiscalQuarter quarter, int revision) {
        return core.as(Role.MONITOR, () -> core.get(SnapshotService.class).document(quarter, revision));
    }

    private static ProjectStanding project(CoreContainer core, FiscalQuarter quarter) {
        return document(core, quarter).portfolio().project(SmartVillage.CODE).orElseThrow();
    }

    private static MilestoneStanding milestone(CoreContainer core, FiscalQuarter quarter,
            String code) {
        return project(core, quarter).standing().schedule().milestones().stream().filter(m -> m.code().equals(code))
                .findFirst().orElseThrow();
    }

    private static IndicatorStanding indicator(PortfolioStanding portfolio, String code) {
        return indicator(portfolio.project(SmartVillage.CODE).orElseThrow(), code);
    }

    private static IndicatorStanding indicator(ProjectStanding project, String code) {
        return project.standing().indicators().stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
    }

    private static long version(CoreContainer core) throws Exception {
        return core.transaction(() -> core.get(EntityManager.class).createQuery("select p from Project p", Project.class)
                .getSingleResult().getVersion());
    }
}
