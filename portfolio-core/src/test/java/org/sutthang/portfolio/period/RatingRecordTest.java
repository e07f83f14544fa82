package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.standing.Status.AMBER;
import static org.sutthang.portfolio.standing.Status.GREEN;
import static org.sutthang.portfolio.standing.Status.NOT_RATED;
import static org.sutthang.portfolio.standing.Status.NOT_REPORTED;
import static org.sutthang.portfolio.standing.Status.RED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.Divergence.Judgement;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.Coverage;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.ScheduleStanding;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;

/** What people thought, what the rules come to, and what came. */
class RatingRecordTest {

    private static final FiscalQuarter FIRST = new FiscalQuarter(2567, 1);

    private static ProjectStanding project(Status shown, Status indicators, Status owner, Status monitor) {
        Standing standing = new Standing(null, shown, new ScheduleStanding(NOT_RATED, null, null, null, List.of()),
                List.of(), indicators, null, null, new Coverage(0, 0, null), 0, List.of());
        return new ProjectStanding("P1", "โครงการ", null, null, "I1", "somchai", "สมชาย", true, Stage.IMPLEMENTING, null,
                null, null, null, null, null, null, new UpdateStanding(UpdateStatus.SUBMITTED, ReportState.REPORTED,
                        null, null, false, null, null, owner, null, monitor, null), standing, null);
    }

    private static List<PortfolioStanding> quarters(ProjectStanding... projects) {
        return Arrays.stream(projects).map(p -> new PortfolioStanding(
                FiscalCalendar.THAI.datesOf(FIRST.plus(List.of(projects).indexOf(p))), null, null, 1,
                RoundRules.DEFAULT, 0, 0, 0, null, List.of(p), null)).toList();
    }

    @Test
    void whoeverDiffersFromTheRulesOrFromEachOtherIsAFinding() {
        assertThat(Divergence.of(project(RED, RED, GREEN, null))).get()
                .extracting(Divergence::owner).isEqualTo(Judgement.OVERSTATED);
        assertThat(Divergence.of(project(AMBER, AMBER, AMBER, RED))).get()
                .satisfies(d -> assertThat(d.betweenThem()).isTrue())
                .extracting(Divergence::monitor).isEqualTo(Judgement.UNDERSTATED);
        assertThat(Divergence.of(project(GREEN, GREEN, GREEN, GREEN))).isEmpty();
        assertThat(Divergence.of(project(GREEN, GREEN, null, null))).isEmpty();
        assertThat(Divergence.of(project(NOT_RATED, NOT_RATED, GREEN, null))).isEmpty();
    }

    @Test
    void behindAMissingReportTheRatingIsComparedWithWhatScheduleAndIndicatorsComeTo() {
        assertThat(Divergence.of(project(NOT_REPORTED, RED, GREEN, null))).get()
                .satisfies(d -> assertThat(d.computed()).isEqualTo(RED))
                .extracting(Divergence::owner).isEqualTo(Judgement.OVERSTATED);
    }

    @Test
    void aRatingIsMeasuredByTheQuarterThatCameAfterIt() {
        RatingRecord record = RatingRecord.of(quarters(project(GREEN, GREEN, AMBER, null),
                project(AMBER, AMBER, GREEN, null), project(RED, RED, RED, null), project(GREEN, GREEN, GREEN, null)))
                .get(0);
        assertThat(record).isEqualTo(new RatingRecord("somchai", "สมชาย", 1, 1, 1));
        assertThat(record.tells()).isTrue();
    }

    @Test
    void fewerThanThreeRatingsSayNothing() {
        assertThat(RatingRecord.of(quarters(project(GREEN, GREEN, AMBER, null), project(AMBER, AMBER, GREEN, null),
                project(RED, RED, null, null)))).singleElement()
                .satisfies(record -> assertThat(record.tells()).isFalse());
        assertThat(RatingRecord.of(quarters(project(GREEN, GREEN, AMBER, null)))).isEmpty();
    }
}
