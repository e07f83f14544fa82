package org.sutthang.portfolio.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.outcome.AwardProgress.Delivery;
import org.sutthang.portfolio.project.Stage;

class CampaignOutcomeTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 20);
    private static final LocalDate AWARDED = LocalDate.of(2023, 10, 1);
    private static final CampaignSummary CAMPAIGN =
            new CampaignSummary(1, 0, "C1", "เวที", null, LocalDate.of(2023, 8, 1), 90);

    @Test
    void everyIdeaIsCountedAsFarAsItCame() {
        CampaignOutcome outcome = CampaignOutcome.of(CAMPAIGN, List.of(
                idea(1, IdeaStatus.DRAFT, null), idea(2, IdeaStatus.SHORTLISTED, null),
                idea(3, IdeaStatus.AWARDED, Stage.AWARDED), idea(4, IdeaStatus.AWARDED, Stage.IN_USE),
                idea(5, IdeaStatus.AWARDED, Stage.BENEFIT_PROVEN), idea(6, IdeaStatus.AWARDED, Stage.STOPPED)), TODAY);
        assertThat(outcome.ideas()).isEqualTo(6);
        assertThat(outcome.shortlisted()).isEqualTo(5);
        assertThat(outcome.awarded()).isEqualTo(4);
        assertThat(outcome.stalled()).isEqualTo(1);
        assertThat(outcome.reached(Stage.PLANNED)).isEqualTo(2);
        assertThat(outcome.reached(Stage.IN_USE)).isEqualTo(2);
        assertThat(outcome.reached(Stage.BENEFIT_PROVEN)).isEqualTo(1);
        assertThat(outcome.stopped()).isEqualTo(1);
        assertThat(outcome.fruit()).isEqualByComparingTo("25");
    }

    @Test
    void aProjectThatBeginsLaterIsNotYetInTheListAndNotForgotten() {
        CampaignOutcome.Path later = new CampaignOutcome.Path(1, 1, IdeaStatus.AWARDED, false, false, AWARDED,
                Stage.PLANNED, TODAY.plusDays(1), 0, Map.of());
        CampaignOutcome outcome = CampaignOutcome.of(CAMPAIGN, List.of(later), TODAY);
        assertThat(outcome.reached(Stage.PLANNED)).isZero();
        assertThat(outcome.waiting()).isEqualTo(1);
    }

    @Test
    void aCampaignWithoutAwardsHasNoShareOfFruit() {
        assertThat(CampaignOutcome.of(CAMPAIGN, List.of(), TODAY).fruit()).isNull();
    }

    @Test
    void aMedianNeedsThreeProjectsAndLiesInTheMiddle() {
        Map<Stage, LocalDate> ten = planned(10);
        assertThat(step(List.of(ten, planned(20))).days()).as("too little data").isNull();
        assertThat(step(List.of(ten, planned(20), planned(90))).days()).isEqualByComparingTo("20");
        assertThat(step(List.of(ten, planned(21), planned(30), planned(90))).days()).isEqualByComparingTo("25.5");
        assertThat(step(List.of(ten, planned(20), planned(90))).projects()).isEqualTo(3);
    }

    @Test
    void aStepWhoseBeginningIsNotOnRecordIsNotCounted() {
        StepTimes times = StepTimes.of(List.of(Map.of(Stage.IN_USE, TODAY), Map.of(Stage.IN_USE, TODAY),
                Map.of(Stage.IN_USE, TODAY)));
        assertThat(times.steps()).hasSize(4).allSatisfy(step -> assertThat(step.projects()).isZero());
    }

    @Test
    void anAwardStandsStillSinceItsLastMoveAndIsStalledOnlyWithoutAPlan() {
        Delivery waiting = Delivery.of("P1", Stage.AWARDED, null, null, AWARDED, TODAY, "ก", null);
        assertThat(waiting.stalled()).isTrue();
        assertThat(waiting.daysStill()).isEqualTo(202);
        Delivery planned = Delivery.of("P1", Stage.PLANNED, TODAY.minusDays(5), Stage.AWARDED, AWARDED, TODAY, "ก", null);
        assertThat(planned.stalled()).isFalse();
        assertThat(planned.daysStill()).isEqualTo(5);
        assertThat(Delivery.of(null, null, null, null, TODAY.minusDays(90), TODAY, "ก", null).stalled()).isFalse();
        assertThat(Delivery.of(null, null, null, null, TODAY.minusDays(91), TODAY, "ก", null).stalled()).isTrue();
    }

    @Test
    void onlyProvenBenefitOrAStopClosesAnAward() {
        for (Stage stage : Stage.values()) {
            boolean closes = stage == Stage.BENEFIT_PROVEN || stage == Stage.SCALED_OUT || stage == Stage.STOPPED;
            AwardProgress award = new AwardProgress(0, "A1", "รางวัล", null, "สป.มท.", null, AWARDED, null, null,
                    Delivery.of("P1", stage, null, null, AWARDED, TODAY, "ก", null));
            assertThat(award.closed()).as(stage.name()).isEqualTo(closes);
        }
    }

    private static CampaignOutcome.Path idea(long id, IdeaStatus status, Stage stage) {
        return new CampaignOutcome.Path(id, 1, status, false, false, stage == null ? null : AWARDED, stage, null, 0,
                Map.of());
    }

    private static Map<Stage, LocalDate> planned(int days) {
        return Map.of(Stage.AWARDED, AWARDED, Stage.PLANNED, AWARDED.plusDays(days));
    }

    private static StepTimes.Step step(List<Map<Stage, LocalDate>> entered) {
        StepTimes.Step step = StepTimes.of(entered).steps().get(0);
        assertThat(step.to()).isEqualTo(Stage.PLANNED);
        return step;
    }
}
