package org.sutthang.portfolio.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "\u0E19\u0E49\u0E33, \u0E19\u0E49\u0E4D\u0E32",
        "\u0E19\u0E49\u0E33, \u0E19\u0E4D\u0E49\u0E32",
        "\u0E19\u0E49\u0E33, \u0E19\u0E33\u0E49",
        "\u0E17\u0E35\u0E48, \u0E17\u0E48\u0E35",
        "แก้ว, เเก้ว",
        "ตำบล\u200Bบ้านใหม่, ตำบลบ้านใหม่",
        "ปี ๒๕๖๗, ปี 2567",
        "Smart CITY, smart city",
        "ศูนย์  ดำรงธรรม, ศูนย์ ดำรงธรรม",
        "ﬁle, file",
        "ก\u00A0ข, ก ข",
    })
    void whatLooksTheSameIsTheSame(String one, String other) {
        assertThat(SearchText.fold(one)).isEqualTo(SearchText.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"กา, ก่า", "ขาว, ข่าว", "ที, ที่", "ปา, ป่า"})
    void aToneMarkMakesAnotherWord(String one, String other) {
        assertThat(SearchText.fold(one)).isNotEqualTo(SearchText.fold(other));
    }

    @Test
    void wordsAreWhatSpacesPartAndSignsStandForThemselves() {
        assertThat(SearchText.words(" 50%  ของ_แผน ")).containsExactly("50%", "ของ_แผน");
        assertThat(SearchText.words("   ")).isEmpty();
        assertThat(SearchText.words(null)).isEmpty();
        assertThat(SearchText.words("ก".repeat(5000)).getFirst()).hasSize(SearchText.LONGEST);
    }

    @Test
    void theFoundPartIsMarkedAsItStandsInTheText() {
        assertThat(SearchText.pieces("โครงการแก้ไขปัญหาน\u0E49\u0E4D\u0E32ท่วม", SearchText.words("ปัญหาน้ำ")))
                .containsExactly(new SearchText.Piece("โครงการแก้ไข", false), new SearchText.Piece("ปัญหาน\u0E49\u0E4D\u0E32", true),
                        new SearchText.Piece("ท่วม", false));
        assertThat(SearchText.pieces("ตัวชี้วัดที่ ๑๒", List.of("12")))
                .contains(new SearchText.Piece("๑๒", true));
    }

    @Test
    void aTextInWhichNothingIsFoundStaysWhole() {
        assertThat(SearchText.pieces("อำเภอ", List.of("ตำบล"))).containsExactly(new SearchText.Piece("อำเภอ", false));
        assertThat(SearchText.pieces("", List.of("ตำบล"))).isEmpty();
    }

    @Property(tries = 300)
    void thePiecesTogetherAreTheText(@ForAll("texts") String text, @ForAll("texts") String typed) {
        List<SearchText.Piece> pieces = SearchText.pieces(text, SearchText.words(typed));

        assertThat(pieces.stream().map(SearchText.Piece::text).collect(Collectors.joining())).isEqualTo(text);
    }

    @Property(tries = 300)
    void spacesOfNoWidthChangeNothingWhereverTheyStand(@ForAll("texts") String text) {
        assertThat(SearchText.fold(String.join("\u200B", text.split("")))).isEqualTo(SearchText.fold(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("กขนทที่ี้้ำําเเแโ๑๒12 \u200B\u00A0aBé%_").ofMaxLength(20);
    }
}
