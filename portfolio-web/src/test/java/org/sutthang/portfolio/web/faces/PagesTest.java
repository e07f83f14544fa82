package org.sutthang.portfolio.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final List<Integer> ROWS = IntStream.rangeClosed(1, 101).boxed().toList();

    @Test
    void aPageShowsItsRowsAndTheWayToTheOthers() {
        Pages pages = Pages.of("2", ROWS.size(), 50, n -> "/list?page=" + n);

        assertThat(pages.rows(ROWS)).hasSize(50).startsWith(51);
        assertThat(pages.getLinks()).extracting(Pages.Link::number).containsExactly(1, 2, 3);
        assertThat(pages.getLinks().get(1).current()).isEqualTo("page");
        assertThat(pages.getFirst()).isEqualTo(51);
        assertThat(pages.getLast()).isEqualTo(100);
    }

    @Test
    void pagesFarAwayAreLeftOutWhichIsShownAndASinglePageBetweenIsNot() {
        assertThat(Pages.of("1", 500, 50, n -> "").getLinks()).extracting(l -> (l.gap() ? "… " : "") + l.number())
                .containsExactly("1", "2", "3", "… 10");
        assertThat(Pages.of("5", 500, 50, n -> "").getLinks()).extracting(l -> (l.gap() ? "… " : "") + l.number())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "… 10");
        assertThat(Pages.of("1", 250, 50, n -> "").getLinks()).extracting(l -> (l.gap() ? "… " : "") + l.number())
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(Pages.of("2", 300, 50, n -> "").getLinks()).extracting(l -> (l.gap() ? "… " : "") + l.number())
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void aPageThatDoesNotExistIsTheNearestOne() {
        assertThat(Pages.of("99", ROWS.size(), 50, n -> "").rows(ROWS)).containsExactly(101);
        assertThat(Pages.of("x", ROWS.size(), 50, n -> "").getFirst()).isEqualTo(1);
        assertThat(Pages.of("-1", ROWS.size(), 50, n -> "").getFirst()).isEqualTo(1);
    }

    @Test
    void anEmptyListHasOnePageWithoutLinks() {
        Pages pages = Pages.of(null, 0, 50, n -> "");
        assertThat(pages.getLinks()).isEmpty();
        assertThat(pages.rows(List.of())).isEmpty();
        assertThat(pages.getFirst()).isZero();
    }

    @Test
    void whatWasTypedStaysOneValueOfTheAddress() {
        assertThat(new PageAddress("/users").with("q", "a&b=c").with("role", null).with("page", 2)).hasToString(
                "/users?q=a%26b%3Dc&page=2");
    }
}
