package org.sutthang.portfolio.web.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.idea.IdeaSummary;

class IdeasByTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Map<String, LocalDate> HELD = Map.of("EARLY", DAY, "LATE", DAY.plusDays(1));

    @Test
    void anIdeaIsKnownFromTheDayOfItsCampaignAndWithoutOneAlways() {
        IdeasBy by = new IdeasBy(DAY, null, HELD, Set.of());

        assertThat(by.holds(idea("1", "EARLY"))).isTrue();
        assertThat(by.holds(idea("2", null))).isTrue();
        assertThat(by.holds(idea("3", "LATE"))).isFalse();
    }

    @Test
    void anIdeaIsAwardedWhereItHadWonByThatDay() {
        IdeasBy by = new IdeasBy(null, DAY, HELD, Set.of("1"));

        assertThat(by.holds(idea("1", "LATE"))).isTrue();
        assertThat(by.holds(idea("2", "EARLY"))).isFalse();
    }

    @Test
    void whatIsNoDayAsksForNothing() {
        assertThat(IdeasBy.read(name -> "31 มีนา", List.of(), () -> {
            throw new AssertionError("awards are read only where they are asked for");
        }).asked()).isFalse();
    }

    private static IdeaSummary idea(String code, String campaign) {
        return new IdeaSummary(1, 1, code, "ชื่อ", null, campaign, null, null, "O", "หน่วยงาน", null, null, null,
                IdeaStatus.SUBMITTED, null, 0);
    }
}
