package org.sutthang.portfolio.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.testing.ThreeProjects.MALEE;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;
import static org.sutthang.portfolio.testing.ThreeProjects.PRASERT;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class OwnershipIT {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ownershipPassesOnlyWhenTheNewOwnerAccepts(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            OwnershipService service = core.get(OwnershipService.class);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.offer("P1", 0, "malee", "  ")))
                    .hasMessageContaining("ownership.note.missing");
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.offer("P1", 0, "wichai", "ย้าย")))
                    .as("somebody who has left").hasMessageContaining("ownership.person");
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.offer("P1", 0, "somchai", "ย้าย")))
                    .hasMessageContaining("ownership.self");

            three.as(SOMCHAI, () -> service.offer("P1", 0, "malee", "ย้ายไปจังหวัดอื่น 1 ตุลาคม"));
            assertThat(owner(three, "P1")).as("until accepted the old one stays").isEqualTo("somchai");
            assertThat(people(three, service, MALEE).rights().settle()).isTrue();
            assertThat(three.read(MALEE, service::offeredToMe)).singleElement()
                    .satisfies(offer -> assertThat(offer.from().userName()).isEqualTo("somchai"));
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.offer("P1", 1, "malee", "อีกครั้ง")))
                    .isInstanceOf(Conflict.class).hasMessageContaining("ownership.offered");

            three.as(MALEE, () -> service.accept("P1"));
            assertThat(owner(three, "P1")).isEqualTo("malee");
            assertThatThrownBy(() -> people(three, service, SOMCHAI)).as("not the own project any more")
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(MALEE, () -> service.accept("P1"))).isInstanceOf(Conflict.class);
            assertThat(three.text("select after_state from audit_entry where action = 'passedOn'")).contains("malee");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsDeclinedOrTakenBackStaysWithTheOldOwnerAndNeedsAReason(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            OwnershipService service = core.get(OwnershipService.class);
            three.as(SOMCHAI, () -> service.offer("P1", 0, "malee", "ช่วยดูแลต่อ"));
            assertThatThrownBy(() -> three.as(MALEE, () -> service.decline("P1", null)))
                    .hasMessageContaining("ownership.reason.missing");
            assertThatThrownBy(() -> three.as(PRASERT, () -> service.decline("P1", "ไม่")))
                    .isInstanceOf(AccessDenied.class);
            three.as(MALEE, () -> service.decline("P1", "งานเต็มมือ"));
            assertThat(owner(three, "P1")).isEqualTo("somchai");

            three.as(SOMCHAI, () -> service.offer("P1", version(three, "P1"), "malee", "ช่วยดูแลต่อ"));
            assertThatThrownBy(() -> three.as(MALEE, () -> service.withdraw("P1", "ไม่")))
                    .isInstanceOf(AccessDenied.class);
            three.as(SOMCHAI, () -> service.withdraw("P1", "ไม่ย้ายแล้ว"));
            assertThat(three.read(MALEE, service::offeredToMe)).isEmpty();
            assertThat(three.text("select reason from ownership_offer where state = 'DECLINED'")).isEqualTo("งานเต็มมือ");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void assistantsEditForTheOwnerButChooseNobody(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            OwnershipService service = core.get(OwnershipService.class);
            assertThatThrownBy(() -> three.as(MALEE, () -> service.addAssistant("P1", 0, "malee")))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.addAssistant("P1", 0, "somchai")))
                    .hasMessageContaining("ownership.assistant.owner");
            three.as(SOMCHAI, () -> service.addAssistant("P1", 0, "malee"));
            assertThat(version(three, "P1")).as("every change counts up the project").isEqualTo(1);
            assertThat(people(three, service, MALEE)).satisfies(people -> {
                assertThat(people.assistants()).extracting(Person::userName).containsExactly("malee");
                assertThat(people.rights().assistants()).as("an assistant").isFalse();
                assertThat(people.rights().offer()).isFalse();
            });
            assertThatThrownBy(() -> three.as(MALEE, () -> service.offer("P1", 1, "malee", "เอามา")))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.addAssistant("P1", 0, "malee")))
                    .isInstanceOf(StaleEdit.class);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.addAssistant("P1", 1, "malee")))
                    .hasMessageContaining("ownership.assistant.twice");

            assertThatThrownBy(() -> three.as(MONITOR_OF_CHIANG_MAI, () -> service.removeAssistant("P1", 1, "malee")))
                    .as("out of reach").isInstanceOf(AccessDenied.class);
            three.as(MONITOR, () -> service.removeAssistant("P1", 1, "malee"));
            assertThatThrownBy(() -> people(three, service, MALEE)).isInstanceOf(AccessDenied.class);
            assertThat(three.text("select in_name_of from audit_entry where action = 'removed'")).isEqualTo("somchai");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTransferPassesEverythingOrNothing(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            TransferService service = core.get(TransferService.class);
            OwnershipService one = core.get(OwnershipService.class);
            assertThat(TransferService.chosen(three.read(MONITOR, service::projects), Set.of(""), Set.of()))
                    .as("without an active owner").extracting(TransferLine::projectCode).containsExactly("P2", "P3");
            assertThat(TransferService.chosen(three.read(MONITOR, service::projects), Set.of("somchai", ""), Set.of("CMI")))
                    .extracting(TransferLine::projectCode).containsExactly("P2");

            three.as(SOMCHAI, () -> one.offer("P1", 0, "malee", "ช่วยดูแลต่อ"));
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.transfer(Map.of("P1", 0L, "P2", 0L), "malee", "โยกย้าย")))
                    .as("P1 has changed").isInstanceOf(StaleEdit.class);
            assertThat(owner(three, "P2")).as("nothing passes").isEqualTo("wichai");
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.transfer(Map.of(), "malee", "โยกย้าย")))
                    .isInstanceOf(RuleViolation.class).hasMessageContaining("ownership.nothing");
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.transfer(Map.of("P1", 1L), "malee", "โยกย้าย")))
                    .isInstanceOf(AccessDenied.class);

            int passed = three.read(MONITOR, () -> service.transfer(Map.of("P1", 1L, "P2", 0L, "P3", 0L), "malee",
                    "โยกย้าย 1 ตุลาคม 2567"));
            assertThat(passed).isEqualTo(3);
            assertThat(owner(three, "P1")).isEqualTo("malee");
            assertThat(owner(three, "P3")).isEqualTo("malee");
            assertThat(version(three, "P3")).as("a stale standing is noticed").isPositive();
            assertThat(three.text("select state from ownership_offer")).as("the offer that waited").isEqualTo("LAPSED");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aBoundMonitorTransfersWhatIsInReachAlone(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            TransferService service = core.get(TransferService.class);
            assertThat(three.read(MONITOR_OF_CHIANG_MAI, service::projects)).extracting(TransferLine::projectCode)
                    .containsExactly("P2");
            assertThatThrownBy(() -> three.as(MONITOR_OF_CHIANG_MAI,
                    () -> service.transfer(Map.of("P2", 0L, "P3", 0L), "malee", "โยกย้าย"))).isInstanceOf(AccessDenied.class);
            assertThat(owner(three, "P2")).as("nothing passes").isEqualTo("wichai");
            three.as(MONITOR_OF_CHIANG_MAI, () -> service.transfer(Map.of("P2", 0L), "malee", "โยกย้าย"));
            assertThat(owner(three, "P2")).isEqualTo("malee");
        }
    }

    private static ProjectPeople people(ThreeProjects three, OwnershipService service, AuthenticatedUser reader) {
        return three.read(reader, () -> service.people("P1"));
    }

    private static String owner(ThreeProjects three, String project) throws Exception {
        return three.text("select u.user_name from project p join app_user u on u.id = p.owner_id where p.code = '"
                + project + "'");
    }

    private static long version(ThreeProjects three, String project) throws Exception {
        return Long.parseLong(three.text("select version from project where code = '" + project + "'"));
    }
}
