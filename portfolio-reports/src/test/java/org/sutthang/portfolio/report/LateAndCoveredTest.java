package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;

class LateAndCoveredTest {

    private final List<ProjectStanding> projects = Portfolios.sealed(60).projects();

    @Test
    void whatWasGivenUpIsNotLateWhateverItsStatus() {
        ProjectStanding late = projects.stream().filter(p -> p.status() == Status.RED && !p.stalled()
                && p.stage() != Stage.STOPPED).findFirst().orElseThrow();

        assertThat(late.late()).isTrue();
        assertThat(at(late, Stage.STOPPED).late()).isFalse();
    }

    @Test
    void aMissingReportHidesNoLateSchedule() {
        assertThat(projects.stream().filter(p -> p.status() == Status.NOT_REPORTED && p.stage() != Stage.STOPPED && !p.stalled()))
                .isNotEmpty().allMatch(p -> p.late() == (p.standing().schedule().status() == Status.RED));
    }

    @Test
    void coverageIsOfThoseThatOweAReportAndTheOthersStandBeside() {
        Covered all = Covered.of(projects, p -> true);
        long silent = projects.stream().filter(p -> p.status() == Status.NOT_REPORTED).count();
        long owing = projects.stream().filter(p -> p.update().report() != ReportState.NOT_OWED).count();

        assertThat(all).isEqualTo(new Covered((int) (owing - silent), (int) owing, (int) (projects.size() - owing)));
        assertThat(all.others()).isPositive();
        assertThat(Covered.of(projects, p -> false)).isEqualTo(new Covered(0, (int) owing, 0));
    }

    private static ProjectStanding at(ProjectStanding p, Stage stage) {
        return new ProjectStanding(p.code(), p.titleTh(), p.titleEn(), p.organisation(), p.ideaCode(), p.owner(), p.ownerName(),
                p.ownerActive(), stage, p.awardedOn(), p.stalledDays(), p.startOn(), p.endOn(), p.goliveOn(), p.budgetBaht(),
                p.disbursedBaht(), p.update(), p.standing(), p.context());
    }
}
