package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.standing.MilestoneStanding;

class MilestoneSelectionTest {

    private static MilestoneStanding milestone(String code, String baseline, boolean reached, boolean waived) {
        LocalDate day = LocalDate.parse(baseline);
        return new MilestoneStanding(code, code, null, BigDecimal.TEN, day, null, null, reached ? day : null, BigDecimal.ZERO, reached,
                0, null, null, waived);
    }

    @Test
    void withoutAnOrderAskedForWhatIsOpenComesFirstAndWhatWasReachedLastIsNotFarBehindIt() {
        assertThat(Stream.of(milestone("reached long ago", "2022-01-31", true, false), milestone("due next", "2024-06-30", false, false),
                        milestone("waived", "2023-01-31", false, true), milestone("overdue longest", "2023-06-30", false, false),
                        milestone("reached last", "2024-02-29", true, false))
                .sorted(MilestoneSelection.WHAT_IS_OPEN_FIRST).map(MilestoneStanding::code))
                .containsExactly("overdue longest", "due next", "reached last", "waived", "reached long ago");
    }
}
