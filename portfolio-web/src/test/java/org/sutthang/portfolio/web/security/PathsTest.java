package org.sutthang.portfolio.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.access.Role;

class PathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/signin.xhtml", "/error/404", "/jakarta.faces.resource/css/base.css.xhtml", "/health/ready", "/openapi", "/metrics",
        "/verify", "/notices/count", "/calendar/secret.ics", "/unsubscribe/secret"})
    void whatShowsNothingOfThePortfolioOpensWithoutSigningIn(String path) {
        assertThat(Paths.isPublic(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dashboard/overview", "/signinx", "/healthy", "/api/v1/summary", "/project/project.xhtml", "/errors/404",
        "/notices", "/calendar", "/account", "/mail"})
    void everythingElseDoesNot(String path) {
        assertThat(Paths.isPublic(path)).isFalse();
    }

    @Test
    void whoWasGivenAPasswordOpensNoPageBeforeThereIsOneOfTheOwn() {
        assertThat(Paths.opensBeforeAnOwnPassword("/password")).isTrue();
        assertThat(Paths.opensBeforeAnOwnPassword("/signout")).isTrue();
        assertThat(Paths.opensBeforeAnOwnPassword("/api/v1/projects")).as("a program is not asked").isTrue();
        assertThat(Paths.opensBeforeAnOwnPassword("/account")).isFalse();
        assertThat(Paths.opensBeforeAnOwnPassword("/reports/workbook")).isFalse();
    }

    @Test
    void onlyTheAdministratorOpensTheUsers() {
        assertThat(Paths.mayOpen("/users", Role.ADMINISTRATOR)).isTrue();
        assertThat(Paths.mayOpen("/users", Role.MONITOR)).isFalse();
        assertThat(Paths.mayOpen("/users.xhtml", Role.EXECUTIVE)).isFalse();
    }

    @Test
    void onlyTheMonitorImportsAndClosesPeriods() {
        assertThat(Paths.mayOpen("/import", Role.MONITOR)).isTrue();
        assertThat(Paths.mayOpen("/import", Role.OWNER)).isFalse();
        assertThat(Paths.mayOpen("/period", Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void theMonitorMayReportInTheOwnersName() {
        assertThat(Paths.mayOpen("/update", Role.MONITOR)).isTrue();
        assertThat(Paths.mayOpen("/update", Role.OWNER)).isTrue();
        assertThat(Paths.mayOpen("/update", Role.EXECUTIVE)).isFalse();
    }

    @Test
    void onlyTheMonitorTransfersManyProjectsAndOwnersGiveNoDirectives() {
        assertThat(Paths.mayOpen("/transfers", Role.MONITOR)).isTrue();
        assertThat(Paths.mayOpen("/transfers", Role.OWNER)).isFalse();
        assertThat(Paths.mayOpen("/transfers", Role.EXECUTIVE)).isFalse();
        assertThat(Paths.mayOpen("/directives/give", Role.EXECUTIVE)).isTrue();
        assertThat(Paths.mayOpen("/directives/give", Role.OWNER)).isFalse();
        assertThat(Paths.mayOpen("/directives", Role.OWNER)).isTrue();
    }

    @Test
    void everyRoleOpensThePortfolio() {
        for (Role role : Role.values()) {
            assertThat(Paths.mayOpen("/portfolio/projects", role)).isTrue();
        }
    }
}
