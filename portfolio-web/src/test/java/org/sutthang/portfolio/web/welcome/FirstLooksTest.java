package org.sutthang.portfolio.web.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.welcome.WelcomeStep;

class FirstLooksTest {

    @Test
    void aPageCountsForTheRoleThatTheWelcomeLeadsThere() {
        assertThat(FirstLooks.step(Role.MONITOR, "/period", null)).contains(WelcomeStep.SEE_WHO_IS_MISSING);
        assertThat(FirstLooks.step(Role.EXECUTIVE, "/period", null)).isEmpty();
        assertThat(FirstLooks.step(Role.OWNER, "/update", "project=A")).contains(WelcomeStep.OPEN_UPDATE);
        assertThat(FirstLooks.step(Role.ADMINISTRATOR, "/help/guide", "role=administrator")).contains(WelcomeStep.READ_BACKUP);
        assertThat(FirstLooks.step(Role.OWNER, "/help/guide", null)).isEmpty();
    }

    @Test
    void theListCountsAsBehindAFigureOnlyWhereItIsNarrowedDown() {
        assertThat(FirstLooks.step(Role.EXECUTIVE, "/portfolio", "quarter=2569-2&status=red")).contains(WelcomeStep.DRILL_DOWN);
        assertThat(FirstLooks.step(Role.EXECUTIVE, "/portfolio", "quarter=2569-2")).isEmpty();
        assertThat(FirstLooks.step(Role.EXECUTIVE, "/portfolio", null)).isEmpty();
        assertThat(FirstLooks.step(Role.EXECUTIVE, "/project", "code=A")).contains(WelcomeStep.DRILL_DOWN);
    }
}
