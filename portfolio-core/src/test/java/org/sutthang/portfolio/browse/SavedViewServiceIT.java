package org.sutthang.portfolio.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.testing.ThreeProjects.MALEE;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class SavedViewServiceIT {

    private static final String LATE = "mark=late&view=board";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aViewIsOnesOwnUntilItIsSharedByWhoeverMayShare(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            SavedViewService service = core.get(SavedViewService.class);
            String own = three.read(SOMCHAI, () -> service.save(new SavedViewInput(" ล่าช้า ", LATE, false)));

            assertThat(three.read(SOMCHAI, () -> service.get(own))).isEqualTo(
                    new SavedViewLine(own, 1, "ล่าช้า", LATE, false, true, "สมชาย", false));
            assertThat(names(three, service, MALEE)).isEmpty();
            assertThatThrownBy(() -> three.read(MALEE, () -> service.get(own))).isInstanceOf(NotFound.class);
            for (AuthenticatedUser each : List.of(SOMCHAI, MONITOR_OF_CHIANG_MAI)) {
                assertThatThrownBy(() -> three.read(each, () -> service.save(new SavedViewInput("ทุกคน", LATE, true))))
                        .isInstanceOf(AccessDenied.class);
            }
            three.read(MONITOR, () -> service.save(new SavedViewInput("ส่วนกลาง", LATE, true)));
            assertThat(names(three, service, MALEE)).containsExactly("ส่วนกลาง");
            assertThat(three.text("select count(*) from audit_entry where subject_type = 'savedView' and action = 'created'"))
                    .isEqualTo("2");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aViewIsChangedTakenAwayAndBroughtBackByWhoeverMadeIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            SavedViewService service = core.get(SavedViewService.class);
            String own = three.read(SOMCHAI, () -> service.save(new SavedViewInput("ล่าช้า", LATE, false)));
            SavedViewInput renamed = new SavedViewInput("ล่าช้าทั้งหมด", "mark=late", false);
            long version = three.read(SOMCHAI, () -> service.get(own)).version();
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.change(own, version, renamed))).isInstanceOf(NotFound.class);
            three.as(SOMCHAI, () -> service.change(own, version, renamed));
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.change(own, version, renamed))).isInstanceOf(StaleEdit.class);
            assertThat(three.read(SOMCHAI, () -> service.get(own)).address()).isEqualTo("mark=late");

            three.as(SOMCHAI, () -> service.open(own));
            assertThat(three.read(SOMCHAI, () -> service.offer(false)).first()).map(SavedViewLine::code).contains(own);
            assertThatThrownBy(() -> three.as(MALEE, () -> service.open(own))).isInstanceOf(NotFound.class);
            three.as(SOMCHAI, () -> service.withdraw(own));
            assertThat(three.read(SOMCHAI, () -> service.offer(false)).views()).isEmpty();
            assertThatThrownBy(() -> three.as(MALEE, () -> service.reinstate(own))).isInstanceOf(NotFound.class);
            three.as(SOMCHAI, () -> service.reinstate(own));
            assertThat(three.read(SOMCHAI, () -> service.offer(false)).first()).isPresent();
            three.as(SOMCHAI, () -> service.open(null));
            assertThat(three.read(SOMCHAI, () -> service.offer(false)).first()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNameIsNeededAndStandsOnlyOnceHoweverItIsTyped(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            SavedViewService service = core.get(SavedViewService.class);
            three.read(SOMCHAI, () -> service.save(new SavedViewInput("ปี ๒๕๖๗ Late", LATE, false)));
            refused(three, service, "  ", "view.name");
            refused(three, service, "ก".repeat(101), "view.name");
            assertThatThrownBy(() -> three.read(SOMCHAI, () -> service.save(new SavedViewInput("ปี 2567  late", LATE, false))))
                    .isInstanceOf(Conflict.class).hasMessageContaining("view.taken");
            assertThat(three.read(MALEE, () -> service.save(new SavedViewInput("ปี 2567 late", LATE, false)))).isNotNull();
        }
    }

    private static void refused(ThreeProjects three, SavedViewService service, String name, String key) {
        assertThatThrownBy(() -> three.read(SOMCHAI, () -> service.save(new SavedViewInput(name, LATE, false))))
                .isInstanceOfSatisfying(RuleViolation.class, r -> assertThat(r.getKey()).isEqualTo(key));
    }

    private static List<String> names(ThreeProjects three, SavedViewService service, AuthenticatedUser reader) {
        return three.read(reader, () -> service.offer(true)).views().stream().map(SavedViewLine::name).toList();
    }
}
