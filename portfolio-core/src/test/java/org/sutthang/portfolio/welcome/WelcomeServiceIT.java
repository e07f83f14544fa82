package org.sutthang.portfolio.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.testing.ThreeProjects.ANONG;
import static org.sutthang.portfolio.testing.ThreeProjects.PRASERT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.directive.NewDirective;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class WelcomeServiceIT {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleBeginsWithThreeThings(Role role) {
        assertThat(WelcomeStep.of(role)).hasSize(3).allMatch(step -> step.role() == role);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatHasHappenedSinceThePersonWasWelcomedIsTickedForThatPersonAlone(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            WelcomeService welcome = core.get(WelcomeService.class);
            give(three, core, "ก่อนการต้อนรับ");
            core.clock().moveTo("2024-04-21");
            assertThat(done(three, welcome, PRASERT)).as("what was done before").isEmpty();
            assertThat(done(three, welcome, ANONG)).isEmpty();

            give(three, core, "หลังการต้อนรับ");
            three.as(PRASERT, () -> welcome.looked(WelcomeStep.DRILL_DOWN));
            three.as(PRASERT, () -> welcome.looked(WelcomeStep.DRILL_DOWN));
            three.as(PRASERT, () -> welcome.looked(WelcomeStep.OPEN_UPDATE));
            assertThat(done(three, welcome, PRASERT)).containsExactly(WelcomeStep.DRILL_DOWN, WelcomeStep.GIVE_DIRECTIVE);
            assertThat(done(three, welcome, ANONG)).isEmpty();

            assertThat(three.read(PRASERT, welcome::mine).isOpen()).isTrue();
            three.as(PRASERT, () -> welcome.looked(WelcomeStep.READ_REPORT));
            assertThat(three.read(PRASERT, welcome::mine).isOpen()).as("all three are done").isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoPutsItAwayIsNotShownItUntilItIsBroughtBack(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            WelcomeService welcome = core.get(WelcomeService.class);
            three.as(ANONG, welcome::putAway);
            assertThat(three.read(ANONG, welcome::mine).isOpen()).isFalse();
            assertThat(three.read(PRASERT, welcome::mine).isOpen()).isTrue();
            three.as(ANONG, welcome::bringBack);
            assertThat(three.read(ANONG, welcome::mine).isOpen()).isTrue();
        }
    }

    private static void give(ThreeProjects three, CoreContainer core, String text) throws Exception {
        three.as(PRASERT, () -> core.get(DirectiveService.class).give("P1",
                new NewDirective(null, null, text, LocalDate.of(2024, 5, 31), null)));
    }

    private static List<WelcomeStep> done(ThreeProjects three, WelcomeService welcome, AuthenticatedUser user) {
        return three.read(user, welcome::mine).steps().stream().filter(WelcomeSheet.Item::done).map(WelcomeSheet.Item::step).toList();
    }
}
