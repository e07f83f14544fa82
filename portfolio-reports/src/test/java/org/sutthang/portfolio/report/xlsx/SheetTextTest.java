package org.sutthang.portfolio.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as cells hold them. */
class SheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)", "\t=1+1",
        "\r=1+1", "\n=1", " =1+1", "＝1+1", "\u200E=1+1", "'=1+1", "+A1:A9", "-A1"})
    void whatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(SheetText.of(text)).startsWith("'").doesNotContain("\t", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"โครงการ", "a=b", "–", "−3", "+3", "-2", "+๓ จากไตรมาส ๑", "<script>alert(1)</script>", "a & b",
        "ที่นี่มีน้ำ", "😀👨‍👩‍👧", "abc\u200Fdef\u202E", "line\nline", "", "e\u0301", "@"})
    void allOtherTextsStayAsTheyAre(String text) {
        assertThat(SheetText.of(text)).isEqualTo("@".equals(text) ? "'@" : text);
    }

    @ParameterizedTest
    @CsvSource({"'a\u0000b\u0007c\u001Fd\u007Fe\u0081', abcde", "'a\uFFFEb', 'a\uFFFDb'", "'a\uD800b', 'a\uFFFDb'",
        "'a_x0041_b', 'a_x005F_x0041_b'", "'_x', '_x'"})
    void whatACellCannotHoldIsTakenOutOrEscaped(String text, String cell) {
        assertThat(SheetText.of(text)).isEqualTo(cell);
    }

    @Test
    void lineEndsOfEveryKindAreLineFeeds() {
        assertThat(SheetText.of("a\r\nb\rc\u2028d\u2029e\u0085f\tg")).isEqualTo("a\nb\nc\nd\ne\nf g");
    }

    @Test
    void aTextLongerThanACellEndsInAnEllipsisAndNeverWithinALetter() {
        String long1 = SheetText.of("ก".repeat(40_000));
        String long2 = SheetText.of("x" + "😀".repeat(20_000));
        String long3 = SheetText.of("xx" + "น้ำ".repeat(20_000));

        assertThat(long1).hasSize(SheetText.MOST).endsWith("ก…");
        assertThat(long2).hasSizeLessThanOrEqualTo(SheetText.MOST).endsWith("😀…");
        assertThat(long3.length()).isLessThanOrEqualTo(SheetText.MOST);
        assertThat(long3).matches("(?s).*(น้ำ|น้|ำ|น)…");
    }

    @Test
    void namesOfSheetsAreShortUniqueAndWithoutWhatIsReserved() {
        SheetNames names = new SheetNames();

        assertThat(names.take("a/b\\c?d*e[f]g:h")).isEqualTo("a-b-c-d-e-f-g-h");
        assertThat(names.take("'quoted'")).isEqualTo("quoted");
        assertThat(names.take("HISTORY")).isEqualTo("HISTORY (2)");
        assertThat(names.take("x".repeat(40))).hasSize(31).endsWith("…");
        assertThat(names.take("X".repeat(40))).hasSize(31).endsWith("… (2)");
        assertThat(names.take("\u0000")).isEqualTo("-");
        assertThat(SheetNames.quoted("it's")).isEqualTo("'it''s'");
    }

    @ParameterizedTest
    @CsvSource({"๑๒, 12, 0", "'๓,๒๐๐', 3200, 0", "'−1,234.50', -1234.50, 2", "+3, 3, 0", "0, 0, 0", "0.05, 0.05, 2"})
    void aFigureIsReadInWhateverDigits(String text, String number, int decimals) {
        assertThat(Numerals.read(text).number()).isEqualByComparingTo(number);
        assertThat(Numerals.read(text).decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "−", "12 / 14", "๔๑ วัน", "0012", "1,23", "1.2.3", "1e5", "+", "."})
    void whatIsNotAFigureAloneIsWords(String text) {
        assertThat(Numerals.read(text)).isNull();
    }
}
