package org.sutthang.portfolio.scaleout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.testing.ThreeProjects.MALEE;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;
import static org.sutthang.portfolio.testing.ThreeProjects.PRASERT;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.StageService;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.project.GateSubject;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class ScaleOutServiceIT {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoAnswersForAProjectRecordsWhoAdoptedIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            ScaleOutService service = core.get(ScaleOutService.class);
            AdoptionDetails adopted = minutes("50", null);
            assertThatThrownBy(() -> three.as(MALEE, () -> service.add("P1", "CMI", adopted)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(PRASERT, () -> service.add("P1", "CMI", adopted)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(MONITOR_OF_CHIANG_MAI, () -> service.add("P1", "CMI", adopted)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.add("P1", "BPI", adopted)))
                    .hasMessageContaining("adoption.organisation.own");
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.add("P1", "OLD", adopted)))
                    .hasMessageContaining("adoption.organisation");
            three.as(SOMCHAI, () -> service.add("P1", "CMI", adopted));
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.add("P1", "CMI", adopted)))
                    .isInstanceOf(Conflict.class);
            three.as(MONITOR, () -> service.change("P1", "CMI", 1, minutes("50", "24")));
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.change("P1", "CMI", 1, minutes("50", "20"))))
                    .isInstanceOf(StaleEdit.class);
            assertThat(three.read(MALEE, service::all)).as("that it is used elsewhere is part of its standing")
                    .singleElement().satisfies(item -> assertThat(item.adoption().change()).isEqualByComparingTo("-26"));
            assertThat(three.read(MONITOR_OF_CHIANG_MAI, service::all)).isEmpty();
            assertThat(three.text("select version from project where code = 'P1'")).isEqualTo("2");
            assertThat(three.text("select in_name_of from audit_entry where action = 'changed'")).isEqualTo("somchai");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFigureSaysWhatItIsAFigureOf(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            ScaleOutService service = core.get(ScaleOutService.class);
            assertRefused(three, service, new AdoptionDetails(null, null, null, null, null), "adoption.adoptedOn.missing");
            assertRefused(three, service, new AdoptionDetails(LocalDate.of(2024, 4, 21), null, null, null, null),
                    "adoption.adoptedOn.future");
            assertRefused(three, service, new AdoptionDetails(DAY, null, "คน", null, BigDecimal.TEN),
                    "adoption.benefitType.missing");
            assertRefused(three, service, new AdoptionDetails(DAY, "ผู้รับประโยชน์", null, null, BigDecimal.TEN),
                    "adoption.unit.missing");
            assertThat(three.read(SOMCHAI, service::all)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWithdrawnAdoptionCountsNowhereIsKeptAndCanBeRecordedAnew(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            ScaleOutService service = core.get(ScaleOutService.class);
            three.as(MONITOR, () -> service.add("P3", "CMI", minutes("50", "24")));
            assertThat(isGateOpen(core, three)).as("adopted and measured").isTrue();
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.withdraw("P3", "CMI", 1, null)))
                    .hasMessageContaining("adoption.reason.missing");
            three.as(MONITOR, () -> service.withdraw("P3", "CMI", 1, "บันทึกผิดหน่วยงาน"));
            assertThat(isGateOpen(core, three)).isFalse();
            assertThat(three.text("select reason from withdrawn_adoption where result_value = 24"))
                    .isEqualTo("บันทึกผิดหน่วยงาน");
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.withdraw("P3", "CMI", 1, "อีกครั้ง")))
                    .isInstanceOf(NotFound.class);
            three.as(MONITOR, () -> service.add("P3", "CMI", minutes("50", null)));
            assertThat(isGateOpen(core, three)).as("adopted, not measured").isFalse();
        }
    }

    private static boolean isGateOpen(CoreContainer core, ThreeProjects three) {
        GateSubject subject = three.read(MONITOR, () -> core.get(ProjectReading.class).file("P3")).orElseThrow().subject();
        return three.read(MONITOR, () -> core.get(StageService.class).gate(subject)).orElseThrow().open();
    }

    private static void assertRefused(ThreeProjects three, ScaleOutService service, AdoptionDetails details, String key) {
        assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.add("P1", "CMI", details))).hasMessageContaining(key);
    }

    private static AdoptionDetails minutes(String before, String after) {
        return new AdoptionDetails(DAY, "เวลาที่ลดลง", "นาที", new BigDecimal(before),
                after == null ? null : new BigDecimal(after));
    }
}
