package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** A monitor writes texts for a quarter's report, closes it, and corrects it later. */
class NarrativeIT {

    private static final FiscalQuarter Q1 = new FiscalQuarter(2567, 1);
    private static final FiscalQuarter Q2 = Q1.next();
    private static final String RESULTS = "INDICATORS";
    private static final String REPORTS = "SILENT";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasWrittenShowsAtOnceAndIsSealedWithTheQuarter(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            core.clock().moveTo("2024-01-20");
            monitor(core, () -> core.get(PeriodService.class).close(Q1));
            byte[] without = document(core, Q1).bytes();
            assertThat(new String(without, StandardCharsets.UTF_8)).doesNotContain("narrative");

            core.clock().moveTo("2024-04-20");
            write(core, Q2, RESULTS, "ผลลัพธ์เป็นที่น่าพอใจ", null);
            write(core, Q2, REPORTS, "ครบ", "Complete");
            write(core, Q2, REPORTS, " ", null);
            SectionText written = new SectionText(RESULTS, "ผลลัพธ์เป็นที่น่าพอใจ", null);
            assertThat(course(core, Role.EXECUTIVE, Q2).portfolio().narrative()).containsExactly(written);
            assertThat(core.as(village.owner(), () -> core.get(CourseReading.class)
                    .portfolio(new CourseQuestion(Q2, null, 1))).portfolio().narrative()).as("words of others").isNull();
            assertThat(core.as(Role.EXECUTIVE, () -> core.get(CourseReading.class)
                    .organisation(new CourseQuestion(Q2, null, 1), village(core))).portfolio().narrative()).isNull();

            monitor(core, () -> core.get(PeriodService.class).close(Q2));

            assertThat(document(core, Q2).portfolio().narrative()).containsExactly(written);
            assertThat(course(core, Role.EXECUTIVE, Q2).portfolio().narrative()).containsExactly(written);
            NarrativeSheet sealed = sheet(core, Q2);
            assertThat(sealed.sealing().revision()).isEqualTo(1);
            assertThat(sealed.line(RESULTS).orElseThrow().text()).isEqualTo(written);
            assertThatThrownBy(() -> write(core, Q2, RESULTS, "สายไป", null)).isInstanceOf(Conflict.class)
                    .hasMessageContaining("narrative.closed");
            assertThat(document(core, Q1).bytes()).isEqualTo(without);
            assertThat(monitor(core, () -> core.get(ChainService.class).verify()).findings()).isEmpty();
            assertThat(audited(core)).containsExactly(tuple("changed", "2567/2 INDICATORS"), tuple("changed", "2567/2 SILENT"),
                    tuple("changed", "2567/2 SILENT"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTextWrittenForOtherFiguresIsNeverSealedUnseen(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            core.clock().moveTo("2024-04-10");
            NarrativeLine read = sheet(core, Q2).line(REPORTS).orElseThrow();
            monitor(core, () -> save(core, Q2, read, "ยังไม่มีรายงาน"));
            assertThatThrownBy(() -> monitor(core, () -> save(core, Q2, read, "อีกข้อความ"))).isInstanceOf(StaleEdit.class)
                    .hasMessageContaining("stale.narrative ");
            NarrativeLine opened = sheet(core, Q2).line(REPORTS).orElseThrow();
            assertThat(opened.outdated()).isFalse();
            assertThat(monitor(core, () -> core.get(NarrativeService.class).edited(Q2))).isEqualTo(List.of(opened));
            assertThat(monitor(core, () -> core.get(NarrativeService.class).edited(Q2.next()))).isEmpty();

            report(core, village, Q2, "100");

            NarrativeLine outdated = sheet(core, Q2).line(REPORTS).orElseThrow();
            assertThat(outdated.outdated()).isTrue();
            assertThat(outdated.writtenFor()).isEqualTo(opened.composed()).isNotEqualTo(outdated.composed());
            assertThatThrownBy(() -> monitor(core, () -> save(core, Q2, opened, "ครบแล้ว"))).isInstanceOf(StaleEdit.class)
                    .hasMessageContaining("stale.narrativeFigures");
            core.clock().moveTo("2024-04-20");
            assertThat(monitor(core, () -> core.get(PeriodService.class).closingCheck(Q2)).obstacle())
                    .isEqualTo(ClosingCheck.Obstacle.TEXT_OUTDATED);
            assertThatThrownBy(() -> monitor(core, () -> core.get(PeriodService.class).close(Q2)))
                    .isInstanceOf(Conflict.class).hasMessageContaining("period.textOutdated");

            // Whoever says that it still holds has seen the new figures.
            monitor(core, () -> save(core, Q2, outdated, "ยังไม่มีรายงาน"));
            assertThat(monitor(core, () -> core.get(NarrativeService.class).outdated(Q2))).isEmpty();
            monitor(core, () -> core.get(PeriodService.class).close(Q2));
            assertThat(audited(core)).containsExactly(tuple("changed", "2567/2 SILENT"), tuple("confirmed", "2567/2 SILENT"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRestatementCarriesATextOverWhereItsFiguresStayAndNowhereElse(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            core.clock().moveTo("2024-01-20");
            monitor(core, () -> core.get(PeriodService.class).close(Q1));
            core.clock().moveTo("2024-04-10");
            report(core, village, Q2, "100");
            core.clock().moveTo("2024-04-20");
            write(core, Q2, RESULTS, "อบรมแล้วหนึ่งร้อยคน", "One hundred were trained");
            write(core, Q2, REPORTS, "รายงานครบ", null);
            monitor(core, () -> core.get(PeriodService.class).close(Q2));
            byte[] first = document(core, Q2).bytes();

            RestatementInput input = corrected(core, "90");
            RestatementPreview preview = monitor(core, () -> core.get(RestatementService.class).preview(input));
            assertThat(preview.narrative()).singleElement().satisfies(change -> {
                assertThat(change.before()).isNotEqualTo(change.after());
                assertThat(change.sealed().th()).isEqualTo("อบรมแล้วหนึ่งร้อยคน");
                assertThat(change.kept().isEdited()).isFalse();
            });
            monitor(core, () -> core.get(RestatementService.class).restate(input));
            assertThat(document(core, Q2).portfolio().narrative())
                    .containsExactly(new SectionText(REPORTS, "รายงานครบ", null));
            assertThat(monitor(core, () -> core.get(SnapshotService.class).compare(Q2, 1, 2)).narrative())
                    .extracting(ValueDifference::subject, ValueDifference::name, ValueDifference::after)
                    .containsExactly(tuple(RESULTS, "en", null), tuple(RESULTS, "th", null));

            // The second correction writes nothing anew, for nothing is left that its figures could belie.
            RestatementInput again = corrected(core, "80").saying(List.of(new RestatedText(Q2,
                    new SectionText(RESULTS, "ไม่มีใครเขียนไว้", null))));
            monitor(core, () -> core.get(RestatementService.class).restate(again));
            assertThat(document(core, Q2).portfolio().narrative()).extracting(SectionText::section).containsExactly(REPORTS);
            byte[] stillFirst = monitor(core, () -> core.get(SnapshotService.class).document(Q2, 1)).bytes();
            assertThat(stillFirst).isEqualTo(first);
            assertThat(monitor(core, () -> core.get(ChainService.class).verify()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsWrittenForTheNewFiguresIsSealedWithThem(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            core.clock().moveTo("2024-04-10");
            report(core, village, Q2, "100");
            core.clock().moveTo("2024-04-20");
            write(core, Q2, RESULTS, "อบรมแล้วหนึ่งร้อยคน", null);
            monitor(core, () -> core.get(PeriodService.class).close(Q2));

            SectionText fresh = new SectionText(RESULTS, "อบรมแล้วเก้าสิบคน", null);
            monitor(core, () -> core.get(RestatementService.class)
                    .restate(corrected(core, "90").saying(List.of(new RestatedText(Q2, fresh)))));

            assertThat(document(core, Q2).portfolio().narrative()).containsExactly(fresh);
            assertThat(monitor(core, () -> core.get(SnapshotService.class).document(Q2, 1)).portfolio().narrative())
                    .extracting(SectionText::th).containsExactly("อบรมแล้วหนึ่งร้อยคน");
            assertThat(audited(core)).contains(tuple("restated", "2567/2 INDICATORS"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyAMonitorOfTheWholePortfolioReadsOrWritesThem(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage.in(core);
            NarrativeService service = core.get(NarrativeService.class);
            for (Role role : List.of(Role.OWNER, Role.EXECUTIVE, Role.ADMINISTRATOR)) {
                assertThatThrownBy(() -> core.as(role, () -> service.sheet(Q2))).isInstanceOf(AccessDenied.class);
            }
            AuthenticatedUser bound = new AuthenticatedUser(-1, "bound", "bound", Role.MONITOR, -1L, null);
            assertThatThrownBy(() -> core.as(bound, () -> service.sheet(Q2))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> core.as(bound, () -> service.outdated(Q2))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> core.as(bound, () -> service.edited(Q2))).isInstanceOf(AccessDenied.class);
            NarrativeLine line = sheet(core, Q2).line(RESULTS).orElseThrow();
            assertThatThrownBy(() -> core.as(bound, () -> save(core, Q2, line, "ก"))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> sheet(core, Q2.plus(8))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write(core, Q2, "ANNEX", "ก", null)).isInstanceOf(NotFound.class);
        }
    }

    private static String village(CoreContainer core) throws Exception {
        return core.transaction(() -> core.get(EntityManager.class).createQuery(
                "select o.code from Project p join p.organisation o", String.class).getSingleResult());
    }

    private static void write(CoreContainer core, FiscalQuarter quarter, String section, String th, String en) {
        NarrativeLine line = sheet(core, quarter).line(section)
                .orElseGet(() -> NarrativeLine.unwritten(new ComposedText(section, null, null)));
        monitor(core, () -> {
            core.get(NarrativeService.class).save(new NarrativeInput(quarter, section, line.version(),
                    line.composed().print(), th, en));
            return null;
        });
    }

    private static Void save(CoreContainer core, FiscalQuarter quarter, NarrativeLine read, String th) {
        core.get(NarrativeService.class).save(new NarrativeInput(quarter, read.section(), read.version(),
                read.composed().print(), th, null));
        return null;
    }

    private static NarrativeSheet sheet(CoreContainer core, FiscalQuarter quarter) {
        return monitor(core, () -> core.get(NarrativeService.class).sheet(quarter));
    }

    private static <T> T monitor(CoreContainer core, java.util.concurrent.Callable<T> action) {
        return core.as(Role.MONITOR, action);
    }

    private static PortfolioCourse course(CoreContainer core, Role role, FiscalQuarter quarter) {
        return core.as(role, () -> core.get(CourseReading.class).portfolio(new CourseQuestion(quarter, null, 1)));
    }

    private static SealedDocument document(CoreContainer core, FiscalQuarter quarter) {
        return monitor(core, () -> core.get(SnapshotService.class).document(quarter));
    }

    private static List<org.assertj.core.groups.Tuple> audited(CoreContainer core) throws Exception {
        return core.transaction(() -> core.get(EntityManager.class).createQuery("select e.action, e.subjectCode "
                + "from AuditEntry e where e.subjectType = 'narrative' order by e.id", Object[].class).getResultList())
                .stream().map(row -> tuple(row[0], row[1])).toList();
    }

    private static void report(CoreContainer core, SmartVillage village, FiscalQuarter quarter, String trained) {
        core.as(village.owner(), () -> {
            UpdateSheet sheet = village.service().read(SmartVillage.CODE, quarter);
            village.service().submit(new UpdateInput(SmartVillage.CODE, quarter, sheet.version(), List.of(),
                    List.of(result("K3", trained), result("K2", "7")), "ดำเนินการแล้ว", null, null, null, null, null, null));
            return null;
        });
    }

    private static UpdateInput.ResultInput result(String indicator, String value) {
        return new UpdateInput.ResultInput(indicator, null, new BigDecimal(value), null, null, null, null, null, null);
    }

    /** What a form sends: everything as it was sealed, one result said anew. */
    private static RestatementInput corrected(CoreContainer core, String trained) {
        RestatementSheet sheet = monitor(core, () -> core.get(RestatementService.class).sheet(Q2, SmartVillage.CODE));
        List<UpdateInput.MilestoneInput> milestones = sheet.sheet().milestones().stream()
                .map(m -> new UpdateInput.MilestoneInput(m.code(), m.standing().forecastOn(), m.standing().actualOn(),
                        m.percent())).toList();
        List<UpdateInput.ResultInput> results = new ArrayList<>();
        sheet.sheet().indicators().forEach(i -> i.rows().forEach(row -> results.add(i.code().equals("K3")
                ? result("K3", trained) : row.stored() == null ? new UpdateInput.ResultInput(i.code(), row.partCode(), null,
                null, null, null, null, null, null) : new UpdateInput.ResultInput(i.code(), row.partCode(),
                row.stored().value(), row.stored().numerator(), row.stored().denominator(), row.stored().met(), null, null,
                row.stored().doubtKeptReason()))));
        return new RestatementInput(new UpdateInput(SmartVillage.CODE, Q2, sheet.sheet().version(), milestones, results, null,
                null, null, sheet.disbursedBaht(), null, null, null), sheet.texts(), sheet.sheet().update().status(),
                sheet.sheet().update().submittedOn(), "นับผิด", sheet.chainEnd());
    }
}
