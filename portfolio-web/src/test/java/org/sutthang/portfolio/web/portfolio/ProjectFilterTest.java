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
        ProjectFilter filter = FilterAddress.read(Map.of("status", "purple", "stage", "IN_USE", "page", "-1", "sort",
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
        ProjectFilter once = ProjectFilter.of("2567-2").sortedBy("sort", "score");
        assertThat(once.get("sort")).isEqualTo("score");
        assertThat(once.sortedBy("sort", "score").get("sort")).isEqualTo("-score");
        assertThat(once.sortedBy("sort", "score").sortedBy("sort", "score").get("sort")).isEqualTo("score");
    }

    @Test
    void aSavedViewKeepsWhatIsLookedForAndNotTheMoment() {
        ProjectFilter filter = FilterAddress.read(Map.of("quarter", "2567-2", "page", "3", "saved", "abcdef12", "view", "board",
                "q", "น้ำ & 50%", "sort", "-score", "columns", "code,title,budget")::get);

        assertThat(FilterAddress.lasting(filter)).doesNotContain("2567", "page", "abcdef12");
        assertThat(FilterAddress.saved(FilterAddress.lasting(filter)).values()).containsOnly(Map.entry("view", "board"),
                Map.entry("q", "น้ำ & 50%"), Map.entry("sort", "-score"), Map.entry("columns", "code,title,budget"));
        assertThat(FilterAddress.lasting(FilterAddress.saved(FilterAddress.lasting(filter)))).isEqualTo(FilterAddress.lasting(filter));
        assertThat(FilterAddress.saved("").values()).isEmpty();
    }

    @Test
    void theSameChoicesGiveTheSameAddressWhateverTheirOrder() {
        ProjectFilter one = ProjectFilter.of("2567-2").with("view", "timeline").with("status", "red").with("q", "x");

        assertThat(ProjectFilter.of("2567-2").with("q", "x").with("status", "red").with("view", "timeline").address())
                .isEqualTo(one.address());
        assertThat(one.widened().address()).isEqualTo("/portfolio?quarter=2567-2&view=timeline");
        assertThat(ProjectFilter.of("2567-2").with("view", "list").address()).isEqualTo("/portfolio?quarter=2567-2");
    }

    @Test
    void anotherQuarterShowsTheSamePageOfTheSameList() {
        assertThat(ProjectFilter.of("2567-2").status(Status.RED).onPage(3).in("2567-1").address())
                .isEqualTo("/portfolio?quarter=2567-1&status=red&page=3");
    }
}
