package org.sutthang.portfolio.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.testing.Facts.assess;
import static org.sutthang.portfolio.testing.Facts.milestone;
import static org.sutthang.portfolio.testing.Facts.percent;
import static org.sutthang.portfolio.testing.Facts.waived;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.project.MilestoneFacts;

class ScheduleTest {

    @Test
    void nothingPlannedYetAndNothingOverdueIsGreen() {
        ScheduleStanding schedule = assess("2024-03-31", milestone("1", "100", "2024-04-01", null)).schedule();
        assertThat(schedule.status()).isEqualTo(Status.GREEN);
        assertThat(schedule.ratio()).isNull();
        assertThat(schedule.planned()).isEqualByComparingTo("0");
    }

    @Test
    void withoutMilestonesOrWithOnlyWaivedOnesThereIsNoRating() {
        assertThat(assess("2024-03-31", new MilestoneFacts[0]).schedule().status()).isEqualTo(Status.NOT_RATED);
        ScheduleStanding schedule =
                assess("2024-03-31", waived(milestone("1", "100", "2024-01-01", null))).schedule();
        assertThat(schedule.status()).isEqualTo(Status.NOT_RATED);
        assertThat(schedule.overdue()).isEmpty();
    }

    @Test
    void onItsBaselineDateAMilestoneIsPlannedButNotOverdue() {
        ScheduleStanding schedule = assess("2024-03-31", milestone("1", "100", "2024-03-31", null)).schedule();
        assertThat(schedule.planned()).isEqualByComparingTo("100");
        assertThat(schedule.overdue()).isEmpty();
        assertThat(schedule.status()).isEqualTo(Status.RED);
    }

    @Test
    void thirtyDaysOverdueIsAmberAndOneMoreIsRed() {
        assertThat(mostlyDone("2024-03-01").status()).isEqualTo(Status.AMBER);
        assertThat(mostlyDone("2024-02-29").status()).isEqualTo(Status.RED);
    }

    private static ScheduleStanding mostlyDone(String overdueSince) {
        return assess("2024-03-31", milestone("1", "99", "2024-01-01", "2024-01-01"),
                milestone("2", "1", overdueSince, null)).schedule();
    }

    @Test
    void equalSharesLeaveNoRoundingErrorInTheRatio() {
        MilestoneFacts[] fifteen = IntStream.rangeClosed(1, 15).mapToObj(i -> milestone("M" + i, null,
                i <= 5 ? "2024-03-31" : "2024-09-30", i <= 4 ? "2024-03-01" : null)).toArray(MilestoneFacts[]::new);
        ScheduleStanding schedule = assess("2024-03-31", fifteen).schedule();
        assertThat(schedule.ratio()).isEqualTo("0.8");
        assertThat(schedule.status()).isEqualTo(Status.AMBER);
    }

    @Test
    void aPercentCountsFromTheDayItWasTrueAndNeverAsAHundred() {
        MilestoneFacts half = percent(milestone("1", "100", "2024-12-31", null), "2024-03-31", "50");
        MilestoneFacts all = percent(half, "2024-06-30", "100");
        assertThat(assess("2024-03-30", all).schedule().actual()).isEqualByComparingTo("0");
        assertThat(assess("2024-03-31", all).schedule().actual()).isEqualByComparingTo("50");
        assertThat(assess("2024-06-30", all).schedule().actual()).isEqualByComparingTo("99");
    }

    @Test
    void theOtherWeightsAreScaledUpWhenOneIsWaived() {
        ScheduleStanding schedule = assess("2024-03-31", milestone("1", "30", "2024-01-01", "2024-01-01"),
                milestone("2", "30", "2024-06-01", null), waived(milestone("3", "40", "2024-01-01", null))).schedule();
        assertThat(schedule.planned()).isEqualByComparingTo("50");
        assertThat(schedule.actual()).isEqualByComparingTo("50");
        assertThat(schedule.counted()).hasSize(2);
    }

    @Test
    void aMilestoneReachedAfterTheDateIsStillOverdueAtTheDate() {
        ScheduleStanding schedule = assess("2024-03-31", milestone("1", "100", "2024-03-01", "2024-04-05")).schedule();
        assertThat(schedule.overdue()).extracting(MilestoneStanding::daysOverdue).containsExactly(30L);
        assertThat(schedule.reached()).isZero();
        assertThat(schedule.milestones().get(0).slippage()).isEqualTo(35);
    }

    @Test
    void someWeightsLeftOutShareWhatTheOthersLeave() {
        ScheduleStanding schedule = assess("2024-03-31", milestone("1", "40", "2024-01-01", "2024-01-01"),
                milestone("2", null, "2024-01-01", "2024-01-01"), milestone("3", null, "2024-06-01", null)).schedule();
        assertThat(schedule.actual()).isEqualByComparingTo("70");
    }
}
