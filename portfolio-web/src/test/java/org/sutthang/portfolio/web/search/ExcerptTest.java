package org.sutthang.portfolio.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.kernel.SearchText;

class ExcerptTest {

    private static String shown(String text, String typed) {
        return Excerpt.of(text, SearchText.words(typed)).stream().map(p -> p.found() ? "[" + p.text() + "]" : p.text())
                .collect(Collectors.joining());
    }

    @Test
    void aShortTextIsShownWhole() {
        assertThat(shown("ผู้สูงอายุรอคิวนาน", "คิว")).isEqualTo("ผู้สูงอายุรอ[คิว]นาน");
        assertThat(shown("ไม่มีคำนั้น", "คิว")).isEqualTo("ไม่มีคำนั้น");
    }

    @Test
    void aLongTextIsCutAtSpacesAroundWhatWasFound() {
        String before = "คำ ".repeat(100);
        String shown = shown(before + "คิว" + " และ".repeat(100), "คิว");
        assertThat(shown).startsWith("…คำ").endsWith("และ…").contains("คำ [คิว] และ").hasSizeLessThan(180);
        assertThat(shown("ก".repeat(500), "คิว")).hasSize(71).endsWith("…");
    }

    @Test
    void noMoreThanThreePlacesAreShown() {
        assertThat(shown(("คิว" + "ก".repeat(300)).repeat(9), "คิว").split("\\[คิว]", -1)).hasSize(4);
    }

    @Test
    void noMarkIsPartedFromItsLetter() {
        String shown = shown("ปี่".repeat(60) + "คิว", "คิว");
        assertThat(shown).startsWith("…ปี่").endsWith("[คิว]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 69, 70, 71, 81, 82, 83, 140, 141, 400, 20_000})
    void whatWasFoundIsShownHoweverLongTheTextIs(int length) {
        for (String letter : List.of("ก", "น้ำ", " ก", " ab", "\uD83D\uDE00")) {
            String side = letter.repeat(length);
            List<SearchText.Piece> pieces = Excerpt.of(side + "คิว" + side, List.of("คิว"));

            assertThat(pieces).as(letter).contains(new SearchText.Piece("คิว", true));
            assertThat(pieces.stream().mapToInt(p -> p.text().length()).sum()).as(letter).isLessThan(200);
        }
    }
}
