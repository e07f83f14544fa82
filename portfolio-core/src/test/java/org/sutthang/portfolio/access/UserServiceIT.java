package org.sutthang.portfolio.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class UserServiceIT {

    private static final UserSummary SOMCHAI =
            new UserSummary(0, "somchai", "สมชาย ใจดี", Role.OWNER, null, null, "th", true);
    private static final UserSummary ADMIN =
            new UserSummary(0, "admin", "ผู้ดูแลระบบ", Role.ADMINISTRATOR, null, null, "th", true);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aUserSignsInWithTheRightPasswordWhileActive(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            UserService service = core.get(UserService.class);
            service.addAtStart(ADMIN, "long enough");
            service.addAtStart(SOMCHAI, "also long enough");

            assertThat(service.authenticate("Somchai ", "also long enough")).get()
                    .extracting(AuthenticatedUser::role).isEqualTo(Role.OWNER);
            assertThat(service.authenticate("somchai", "long enough")).isEmpty();
            assertThat(service.authenticate("nobody", "long enough")).isEmpty();

            UserSummary read = core.as(Role.ADMINISTRATOR, () -> service.get("somchai"));
            UserSummary inactive = new UserSummary(read.version(), read.userName(), read.displayName(), read.role(),
                    null, null, "th", false);
            core.as(Role.ADMINISTRATOR, () -> {
                service.change(inactive, null);
                return null;
            });
            assertThat(service.authenticate("somchai", "also long enough")).isEmpty();
            assertThatThrownBy(() -> core.as(Role.ADMINISTRATOR, () -> {
                service.change(inactive, null);
                return null;
            })).isInstanceOf(StaleEdit.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyTheAdministratorManagesUsersAndTheLastOneStays(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            UserService service = core.get(UserService.class);
            service.addAtStart(ADMIN, "long enough");
            for (Role role : List.of(Role.MONITOR, Role.OWNER, Role.EXECUTIVE)) {
                assertThatThrownBy(() -> core.as(role, service::all)).isInstanceOf(AccessDenied.class);
            }
            assertThatThrownBy(service::all).isInstanceOf(AccessDenied.class);
            assertThat(core.as(Role.ADMINISTRATOR, service::all)).extracting(UserSummary::userName)
                    .containsExactly("admin");
            UserSummary demoted = new UserSummary(core.as(Role.ADMINISTRATOR, () -> service.get("admin")).version(),
                    "admin", "ผู้ดูแลระบบ", Role.MONITOR, null, null, null, true);
            assertThatThrownBy(() -> core.as(Role.ADMINISTRATOR, () -> {
                service.change(demoted, null);
                return null;
            })).isInstanceOf(RuleViolation.class).hasMessageContaining("user.lastAdministrator");
            assertThatThrownBy(() -> core.as(Role.ADMINISTRATOR, () -> {
                service.add(ADMIN, "long enough");
                return null;
            })).isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everythingThatIsWrongWithAUserIsToldAtOnce(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            UserService service = core.get(UserService.class);
            service.addAtStart(ADMIN, "long enough");
            assertThatThrownBy(() -> core.as(Role.ADMINISTRATOR, () -> {
                service.add(new UserSummary(0, "สมชาย", " ", Role.OWNER, null, "somchai", "th", true), "short");
                return null;
            })).isInstanceOfSatisfying(RuleViolations.class, refused -> assertThat(refused.each()).extracting(RuleViolation::getKey)
                    .containsExactly("user.name", "user.displayName.missing", "user.email", "user.password"));
            UserSummary changed = new UserSummary(core.as(Role.ADMINISTRATOR, () -> service.get("admin")).version(),
                    "admin", null, Role.MONITOR, null, null, null, true);
            assertThatThrownBy(() -> core.as(Role.ADMINISTRATOR, () -> {
                service.change(changed, "short");
                return null;
            })).isInstanceOfSatisfying(RuleViolations.class, refused -> assertThat(refused.each()).extracting(RuleViolation::getKey)
                    .startsWith("user.displayName.missing", "user.lastAdministrator").hasSize(3));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAddressForRemindersIsOnePlainAddress(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            UserService service = core.get(UserService.class);
            for (String wrong : List.of("somchai", "a@b.th, c@d.th", "a@b.th\r\nBcc: c@d.th")) {
                assertThatThrownBy(() -> core.as(Role.ADMINISTRATOR, () -> {
                    service.add(new UserSummary(0, "malee", "มาลี", Role.OWNER, null, wrong, "th", true), "long enough");
                    return null;
                })).isInstanceOf(RuleViolation.class).hasMessageContaining("user.email");
            }
            core.as(Role.ADMINISTRATOR, () -> {
                service.add(new UserSummary(0, "malee", "มาลี", Role.OWNER, null, " malee@example.go.th ", "th", true),
                        "long enough");
                return null;
            });
            assertThat(core.as(Role.ADMINISTRATOR, () -> service.get("malee")).email()).isEqualTo("malee@example.go.th");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theMonitorReadsTheAddressesOfThoseWhoCanStillSignIn(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            UserService service = core.get(UserService.class);
            service.addAtStart(new UserSummary(0, "malee", "ก", Role.OWNER, null, "a@example.org", "th", true), "long enough");
            service.addAtStart(new UserSummary(0, "manee", "ข", Role.OWNER, null, null, "th", true), "long enough");
            service.addAtStart(new UserSummary(0, "manop", "ค", Role.OWNER, null, "c@example.org", "th", false), "long enough");

            PersonNames people = core.get(PersonNames.class);
            assertThat(core.as(Role.MONITOR, () -> people.addresses(Arrays.asList("manop", "manee", null, "malee", "malee"))))
                    .containsExactly("a@example.org");
            assertThatThrownBy(() -> core.as(Role.OWNER, () -> people.addresses(List.of("malee")))).isInstanceOf(AccessDenied.class);
        }
    }
}
