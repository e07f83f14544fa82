package org.sutthang.portfolio.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.access.Role;

class BeginningTest {

    @Test
    void theMonitorIsLedFromTheOrganisationsToTheFirstApprovedPlan() {
        Set<BeginningStep> happened = EnumSet.noneOf(BeginningStep.class);
        for (BeginningStep step : BeginningStep.of(Role.MONITOR)) {
            Beginning beginning = new Beginning(happened, null, false);
            assertThat(beginning.next(Role.MONITOR)).isEqualTo(step);
            assertThat(beginning.isOpen()).isTrue();
            happened.add(step);
        }
        assertThat(happened).contains(BeginningStep.ADD_CAMPAIGN, BeginningStep.REGISTER_AWARD, BeginningStep.APPROVE_PLAN);
        assertThat(new Beginning(happened, "P1", true).next(Role.MONITOR)).isNull();
    }

    @Test
    void theWorkbookIsTheShorterWayUntilSomebodyHasBegunWithACampaignOrAnIdea() {
        assertThat(new Beginning(Set.of(BeginningStep.ADD_ORGANISATIONS), null, false).isUntouched()).isTrue();
        assertThat(new Beginning(Set.of(BeginningStep.ADD_CAMPAIGN), null, false).isUntouched()).isFalse();
    }

    @Test
    void ownersAndExecutivesBeginWithWhatOthersBringIn() {
        assertThat(BeginningStep.of(Role.OWNER)).isEmpty();
        assertThat(new Beginning(Set.of(), null, false).next(Role.EXECUTIVE)).isNull();
    }
}
