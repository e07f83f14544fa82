package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.UserLanguage;

class FilterKindTest {

    private static final Messages ENGLISH = new Messages(UserLanguage.EN);

    @ParameterizedTest
    @EnumSource(FilterKind.class)
    void everyFilterHasAName(FilterKind kind) {
        assertThat(ENGLISH.get("list." + kind.parameter())).isNotBlank().doesNotContain("list.");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void everyGroupingSaysWhatHasNone(Grouping by) {
        assertThat(ENGLISH.get("browse.group.none." + by.parameter())).isNotBlank().doesNotContain("browse.");
        assertThat(Grouping.of(by.parameter())).contains(by);
    }

    @Test
    void aValueThatMeansNothingIsNoFilter() {
        assertThat(FilterKind.STATUS.means("purple")).isFalse();
        assertThat(FilterKind.STATUS.means("Red")).isTrue();
        assertThat(FilterKind.MOVED.means("yesterday")).isFalse();
        assertThat(FilterKind.ORGANISATION.means("anything")).isTrue();
    }

    @Test
    void theFormHandsOnWhatItDoesNotSetItself() {
        ProjectFilter filter = FilterAddress.read(Map.of("quarter", "2567-2", "status", "red", "campaign", "C9", "group", "owner", "size", "50",
                "page", "3")::get);
        Set<String> handed = new HandedOn(filter, Set.of("q", "status")).getFromFilters().stream().map(HandedOn.Parameter::name)
                .collect(Collectors.toSet());

        assertThat(handed).as("a filter for which the form has nothing to choose is not lost").containsExactlyInAnyOrder("quarter", "campaign",
                "group", "size");
    }

    @Test
    void groupAndLengthOfThePageAreSavedWithAView() {
        ProjectFilter filter = FilterAddress.read(Map.of("quarter", "2567-2", "group", "status", "size", "100", "page", "3")::get);

        assertThat(FilterAddress.lasting(filter)).isEqualTo("group=status&size=100");
        assertThat(FilterAddress.read(Map.of("group", "colour", "size", "25")::get).values()).as("25 is usual").isEmpty();
        assertThat(filter.size().rows()).isEqualTo(100);
    }

    @Test
    void theHeadOfTheUsualOrderTurnsItRoundAtOnce() {
        ProjectFilter usual = ProjectFilter.of("2567-2");

        assertThat(Heading.of(usual, "sort", "code", true, false).order()).isEqualTo("ascending");
        assertThat(Heading.of(usual, "sort", "code", true, false).link()).endsWith("sort=-code");
        assertThat(Heading.of(usual, "sort", "title", false, false).link()).endsWith("sort=title");
    }
}
