package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class ProjectVersionIT {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTouchCountsWhateverWasWrittenAndReadBeforeAndAfterIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            Projects projects = core.get(Projects.class);
            UpdateRows rows = core.get(UpdateRows.class);
            long first = village.sheet().version();
            assertThat(after(village, () -> {
                Project project = projects.lock(SmartVillage.CODE);
                rows.milestones(SmartVillage.CODE).values().forEach(m -> m.change(m.details()));
                rows.indicators(SmartVillage.CODE);
                projects.touch(project);
                return null;
            })).isEqualTo(first + 1);
            assertThat(after(village, () -> {
                Project project = projects.find(SmartVillage.CODE).orElseThrow();
                project.change(titled(project, "หนึ่ง"));
                projects.touch(project);
                project.change(titled(project, "สอง"));
                return null;
            })).isGreaterThan(first + 1);
            assertThat(village.sheet().project().titleTh()).isEqualTo("สอง");
        }
    }

    private static long after(SmartVillage village, Callable<Void> change) throws Exception {
        village.core.transaction(change);
        return village.sheet().version();
    }

    private static ProjectDetails titled(Project project, String title) {
        ProjectDetails d = project.details();
        return new ProjectDetails(d.idea(), title, d.titleEn(), d.organisation(), d.owner(), d.startOn(), d.endOn(),
                d.budgetBaht(), d.stage(), d.approvedOn(), d.goliveOn(), d.nationalStrategy(), d.masterPlan(),
                d.nationalPlan(), d.cabinetPolicy(), d.ministryPlan(), d.sdg());
    }
}
