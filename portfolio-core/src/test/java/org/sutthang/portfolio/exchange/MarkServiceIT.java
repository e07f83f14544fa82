package org.sutthang.portfolio.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.KeptMark.Kind;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** What was doubted and kept is listed for the monitor, who notes what was found. */
class MarkServiceIT {

    /** A project whose result is eighty times its baseline. */
    private static void store(CoreContainer core) {
        apply(core, WorkbookFiles.small().with("results", "indicator_code,fiscal_year,quarter,value", "K1,2567,1,5000"));
    }

    private static void apply(CoreContainer core, WorkbookFiles workbook) {
        assertThat(core.as(Role.MONITOR, () -> core.get(ImportService.class).apply(workbook.zip())).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aMarkIsLookedIntoWithANoteThatHoldsUntilTheFigureChanges(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            core.transaction(() -> core.get(EntityManager.class)
                    .createQuery("update Measurement m set m.doubtKeptReason = 'นับทั้งจังหวัด'").executeUpdate());
            MarkService service = core.get(MarkService.class);
            List<KeptMark> marks = core.as(Role.MONITOR, service::all);
            KeptMark result = marks.stream().filter(m -> m.kind() == Kind.RESULT).findFirst().orElseThrow();
            assertThat(result.result().reason()).isEqualTo("นับทั้งจังหวัด");
            assertThat(result.quarter()).isEqualTo(new FiscalQuarter(2567, 1));
            assertThat(marks).filteredOn(m -> m.kind() == Kind.IMPORT && "results".equals(m.warning().sheet()))
                    .isNotEmpty().allSatisfy(m -> assertThat(m.quarter()).isEqualTo(new FiscalQuarter(2567, 1)));

            assertThatThrownBy(() -> look(core, result, " ")).isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("doubts.note.missing");
            look(core, result, "ตรวจกับจังหวัดแล้ว ถูกต้อง");
            assertThat(find(core, result).review().note()).isEqualTo("ตรวจกับจังหวัดแล้ว ถูกต้อง");
            look(core, result, "แก้ไขบันทึก");
            assertThat(find(core, result).review().note()).isEqualTo("แก้ไขบันทึก");

            core.transaction(() -> core.get(EntityManager.class)
                    .createQuery("update Measurement m set m.value = 6000, m.version = m.version + 1").executeUpdate());
            assertThat(find(core, result).review()).as("another figure, another question").isNull();
            assertThatThrownBy(() -> look(core, result, "ช้าไป")).isInstanceOf(StaleEdit.class);
        }
    }

    private static void look(CoreContainer core, KeptMark mark, String note) {
        core.as(Role.MONITOR, () -> {
            core.get(MarkService.class).lookedInto(mark.kind(), mark.id(), mark.version(), note);
            return null;
        });
    }

    private static KeptMark find(CoreContainer core, KeptMark mark) {
        return core.as(Role.MONITOR, () -> core.get(MarkService.class).all()).stream()
                .filter(m -> m.kind() == mark.kind() && m.id() == mark.id()).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nobodyButTheMonitorSeesTheListAndAnImportKeepsWhatResultsWere(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            store(core);
            for (Role role : List.of(Role.OWNER, Role.EXECUTIVE, Role.ADMINISTRATOR)) {
                assertThatThrownBy(() -> core.as(role, () -> core.get(MarkService.class).all()))
                        .isInstanceOf(AccessDenied.class);
            }
            apply(core, WorkbookFiles.of("results", "indicator_code,fiscal_year,quarter,value,note",
                    "K1,2567,1,5000,หมายเหตุ"));
            assertThat(corrected(core)).as("a remark corrects no figure").isEmpty();
            apply(core, WorkbookFiles.of("results", "indicator_code,fiscal_year,quarter,value", "K1,2567,1,50"));
            assertThat(corrected(core)).singleElement().satisfies(row -> {
                assertThat(((Object[]) row)[0].toString()).startsWith("5000");
                assertThat(((Object[]) row)[1]).isEqualTo("monitor");
            });
        }
    }

    private static List<?> corrected(CoreContainer core) throws Exception {
        return core.transaction(() -> core.get(EntityManager.class)
                .createQuery("select c.value, c.correctedBy from MeasurementCorrection c").getResultList());
    }
}
