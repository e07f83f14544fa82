package org.sutthang.portfolio.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class PasswordServiceIT {

    private static final String GIVEN = "told by telephone";
    private static final String OWN = "known to me alone";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoWasGivenAPasswordIsAskedForOneOfTheOwnUntilOneIsChosen(TestDatabase database) {
        try (CoreContainer core = withSomchai(database)) {
            UserService users = core.get(UserService.class);
            SignedIn atFirst = users.signedIn("somchai").orElseThrow();
            assertThat(atFirst.passwordGiven()).isTrue();
            assertThat(users.authenticate("somchai", GIVEN)).as("a program goes on working").isPresent();

            choose(core, GIVEN, OWN);
            SignedIn afterwards = users.signedIn("somchai").orElseThrow();
            assertThat(afterwards.passwordGiven()).isFalse();
            assertThat(afterwards.passwordCount()).as("a session that began before ends").isNotEqualTo(atFirst.passwordCount());
            assertThat(users.authenticate("somchai", GIVEN)).isEmpty();
            assertThat(users.authenticate("somchai", OWN)).isPresent();

            UserSummary somchai = core.as(Role.ADMINISTRATOR, () -> users.get("somchai"));
            core.as(Role.ADMINISTRATOR, () -> {
                users.change(somchai, "forgotten, so a new one");
                return null;
            });
            SignedIn givenAgain = users.signedIn("somchai").orElseThrow();
            assertThat(givenAgain.passwordGiven()).isTrue();
            assertThat(givenAgain.passwordCount()).isNotEqualTo(afterwards.passwordCount());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoBroughtThePasswordAlongIsNotAsked(TestDatabase database) {
        try (CoreContainer core = withSomchai(database)) {
            UserService users = core.get(UserService.class);
            assertThat(users.signedIn("admin").orElseThrow().passwordGiven()).isFalse();
            UserSummary somchai = core.as(Role.ADMINISTRATOR, () -> users.get("somchai"));
            int before = users.signedIn("somchai").orElseThrow().passwordCount();
            core.as(Role.ADMINISTRATOR, () -> {
                users.change(somchai, null);
                return null;
            });
            assertThat(users.signedIn("somchai").orElseThrow().passwordCount()).as("nothing was set").isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everythingThatIsWrongWithANewPasswordIsToldAtOnceAndNothingChanges(TestDatabase database) {
        try (CoreContainer core = withSomchai(database)) {
            assertRefused(core, "not the present one", OWN, "user.password.present");
            assertRefused(core, null, "short", "user.password.present", "user.password");
            assertRefused(core, GIVEN, GIVEN, "user.password.same");
            assertRefused(core, GIVEN, null, "user.password");
            assertThatThrownBy(() -> core.as(core.get(UserService.class).findActive("somchai").orElseThrow(),
                    () -> core.get(PasswordService.class).choose(GIVEN, OWN, OWN + "?"))).isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("user.password.again");
            assertThat(core.get(UserService.class).authenticate("somchai", GIVEN)).isPresent();

            assertThatThrownBy(() -> core.as(Role.ADMINISTRATOR, () -> {
                core.get(UserService.class).add(new UserSummary(0, "malee.suksawat", "มาลี", Role.OWNER, null, null, "th", true), "Malee.Suksawat");
                return null;
            })).isInstanceOf(RuleViolation.class).hasMessageContaining("user.password.name");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theTrailSaysThatAPasswordWasSetAndNeverTheSecret(TestDatabase database) throws SQLException {
        try (CoreContainer core = withSomchai(database)) {
            choose(core, GIVEN, OWN);
            UserSummary somchai = core.as(Role.ADMINISTRATOR, () -> core.get(UserService.class).get("somchai"));
            core.as(Role.ADMINISTRATOR, () -> {
                core.get(UserService.class).change(somchai, "forgotten, so a new one");
                return null;
            });
            List<String> lines = trail(core);
            assertThat(lines).hasSize(3).last().asString().contains("changed", "passwordGiven");
            assertThat(lines.toString()).doesNotContain("argon2", GIVEN, OWN);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theOwnPasswordIsNotSetWithoutThePresentOne(TestDatabase database) {
        try (CoreContainer core = withSomchai(database)) {
            UserService users = core.get(UserService.class);
            AuthenticatedUser admin = users.findActive("admin").orElseThrow();
            UserSummary own = core.as(admin, () -> users.get("admin"));
            assertThatThrownBy(() -> core.as(admin, () -> {
                users.change(own, "who sits at my desk");
                return null;
            })).isInstanceOf(RuleViolation.class).hasMessageContaining("user.password.own");
        }
    }

    private static CoreContainer withSomchai(TestDatabase database) {
        CoreContainer core = CoreContainer.on(database);
        UserService users = core.get(UserService.class);
        users.addAtStart(new UserSummary(0, "admin", "ผู้ดูแลระบบ", Role.ADMINISTRATOR, null, null, "th", true), "set by the installation");
        core.as(Role.ADMINISTRATOR, () -> {
            users.add(new UserSummary(0, "somchai", "สมชาย", Role.OWNER, null, null, "th", true), GIVEN);
            return null;
        });
        return core;
    }

    private static List<String> trail(CoreContainer core) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = core.dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select action, before_state, after_state from audit_entry "
                        + "where subject_type = 'user' and subject_code = 'somchai' order by id")) {
            while (rows.next()) {
                lines.add(rows.getString(1) + rows.getString(2) + rows.getString(3));
            }
        }
        return lines;
    }

    private static void choose(CoreContainer core, String present, String chosen) {
        core.as(core.get(UserService.class).findActive("somchai").orElseThrow(), () -> core.get(PasswordService.class).choose(present, chosen, chosen));
    }

    private static void assertRefused(CoreContainer core, String present, String chosen, String... keys) {
        assertThatThrownBy(() -> choose(core, present, chosen)).isInstanceOf(RuleViolation.class)
                .satisfies(refused -> assertThat(each(refused)).extracting(RuleViolation::getKey)
                        .containsExactly(keys));
    }

    private static List<RuleViolation> each(Throwable refused) {
        return refused instanceof RuleViolations several ? several.each() : List.of((RuleViolation) refused);
    }
}
