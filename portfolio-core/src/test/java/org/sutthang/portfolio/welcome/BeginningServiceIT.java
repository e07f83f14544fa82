package org.sutthang.portfolio.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class BeginningServiceIT {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoHasComeFurtherHasPassedWhatLiesBefore(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            BeginningService service = core.get(BeginningService.class);
            Beginning reporting = three.read(MONITOR, service::read);
            assertThat(reporting.isOpen()).as("there are projects that report").isFalse();
            assertThat(reporting.happened()).containsExactlyInAnyOrder(BeginningStep.values());

            sql(core, "update project set stage = 'AWARDED'");
            Beginning awarded = three.read(MONITOR, service::read);
            assertThat(awarded.isOpen()).isTrue();
            assertThat(awarded.project()).isEqualTo("P1");
            assertThat(awarded.happened()).doesNotContain(BeginningStep.APPROVE_PLAN).contains(BeginningStep.REGISTER_AWARD);

            sql(core, "delete from project", "update idea set status = 'SUBMITTED'");
            assertThat(three.read(MONITOR, service::read).happened()).containsExactlyInAnyOrder(BeginningStep.ADD_MONITOR,
                    BeginningStep.ADD_ORGANISATIONS, BeginningStep.ADD_CAMPAIGN, BeginningStep.SUBMIT_IDEA);

            sql(core, "update idea set status = 'DRAFT'");
            assertThat(three.read(MONITOR, service::read).isUntouched()).as("a draft is nobody's next step").isTrue();
        }
    }

    private static void sql(CoreContainer core, String... statements) throws Exception {
        try (Connection connection = core.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
