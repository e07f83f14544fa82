package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.period.ProjectContext;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectFile.Alignment;
import org.sutthang.portfolio.project.Stage;

class PlanLevelTest {

    private final ProjectStanding project = new ProjectStanding("P1", "หนึ่ง", null, null, "I1", null, null, false,
            Stage.IMPLEMENTING, null, null, null, null, null, null, null, null, null, new ProjectContext(new Alignment(
                    "ด้านความมั่นคง; ด้านการปรับสมดุล", "ม", "น", "ค", "ก", "16.6, 11.3"), null, null, null));

    @Test
    void exportsListThePlansInTheOrderInWhichTheyAreNested() {
        assertThat(Stream.of(PlanLevel.values()).map(level -> level.text(project)))
                .containsExactlyElementsOf(project.context().alignment().inOrder());
        assertThat(Stream.of(PlanLevel.values()).map(PlanLevel::parameter))
                .containsExactly("strategy", "master", "national", "policy", "ministry", "sdg");
    }

    @Test
    void eachOfSeveralGoalsFindsTheProject() {
        assertThat(PlanLevel.SDG.named(project)).containsExactly("16.6", "11.3");
        assertThat(PlanLevel.SDG.holds(project, "11.3")).isTrue();
        assertThat(PlanLevel.SDG.holds(project, "1")).isFalse();
        assertThat(PlanLevel.STRATEGY.holds(project, "ด้านการปรับสมดุล")).isTrue();
    }

    @Test
    void theFilterLivesInTheAddress() {
        ProjectFilter filter = FilterAddress.read(Map.of("sdg", "16.6", "policy", "ค")::get);

        assertThat(filter.isNarrowed()).isTrue();
        assertThat(FilterAddress.read(Map.of("sdg", filter.get("sdg"), "policy", filter.get("policy"))::get)).isEqualTo(filter);
        assertThat(filter.address()).contains("sdg=16.6");
    }
}
