package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;

class ProjectFilterTest {

    @Test
    void theAddressSaysTheWholeFilterAndNothingElse() {
        ProjectFilter filter = ProjectFilter.of("2567-2").status(Status.RED).organisation("กรม").onPage(3);
        assertThat(filter.address())
                .isEqualTo("/portfolio?quarter=2567-2&status=red&organisation=%E0%B8%81%E0%B8%A3%E0%B8%A1&page=3");
    }

    @Test
    void whatAnAddressCannotMeanIsLeftOut() {
        ProjectFilter filter = ProjectFilter.read(Map.of("status", "purple", "stage", "IN_USE", "page", "-1", "sort",
                "x", "q", "  ", "mark", "stalled", "unknown", "1")::get);
        assertThat(filter.values()).containsOnlyKeys("stage", "mark");
        assertThat(filter.stage()).contains(Stage.IN_USE);
        assertThat(filter.isNarrowed()).isTrue();
    }

    @Test
    void anotherFilterBeginsAgainOnTheFirstPage() {
        assertThat(ProjectFilter.of("2567-2").onPage(4).mark(Mark.LATE).page()).isEqualTo(1);
    }

    @Test
    void sortingByTheSameColumnTurnsTheOrderRound() {
        ProjectFilter once = ProjectFilter.of("2567-2").sortedBy(SortKey.SCORE);
        assertThat(once.get("sort")).isEqualTo("score");
        assertThat(once.sortedBy(SortKey.SCORE).get("sort")).isEqualTo("-score");
        assertThat(once.sortedBy(SortKey.SCORE).sortedBy(SortKey.SCORE).get("sort")).isEqualTo("score");
    }
}
