package org.sutthang.portfolio.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final List<String> DICTIONARY = List.of("กรม", "กระทรวง", "กลาง", "กา", "กิน", "เกาะ", "แก้ว", "ไก่", "ข่าว",
            "เขต", "ทะเล", "เทศบาล", "โรงเรียน", "ฤทธิ์", "ลม", "อบจ.", "อบต.");

    private static List<String> sorted(Locale language, List<String> names) {
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, new Random(5));
        return NameOrder.sorted(mixed.stream(), language, name -> name);
    }

    @Test
    void aVowelWrittenBeforeItsConsonantIsReadAfterIt() {
        assertThat(sorted(THAI, List.of("เกาะ", "แก้ว", "ไก่", "ข"))).containsExactly("เกาะ", "แก้ว", "ไก่", "ข");
    }

    @Test
    void thaiNamesStandAsInADictionaryForReadersOfBothLanguages() {
        List<String> thai = sorted(THAI, DICTIONARY);

        assertThat(thai.indexOf("ไก่")).isLessThan(thai.indexOf("ข่าว"));
        assertThat(thai.indexOf("กา")).isLessThan(thai.indexOf("เกาะ"));
        assertThat(sorted(Locale.ENGLISH, DICTIONARY)).isEqualTo(thai);
    }

    @Test
    void toneMarksDecideOnlyWhereTheLettersAreTheSame() {
        assertThat(sorted(THAI, List.of("ขา", "ข่า", "ข้า", "ขาก"))).containsExactly("ขา", "ข่า", "ข้า", "ขาก");
    }

    @Test
    void numbersCountAsNumbersInBothKindsOfDigits() {
        assertThat(sorted(THAI, List.of("ตำบลที่ 2", "ตำบลที่ ๓", "ตำบลที่ 10")))
                .containsExactly("ตำบลที่ 2", "ตำบลที่ ๓", "ตำบลที่ 10");
    }

    @Test
    void whatHasNoNameComesLast() {
        assertThat(NameOrder.sorted(Stream.of(1, 2, 3), THAI, n -> n == 1 ? null : "ข้อ " + n)).containsExactly(2, 3, 1);
    }
}
