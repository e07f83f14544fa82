package org.sutthang.portfolio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontsTest {

    private static final Fonts FONTS = new Fonts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "เสร็จแล้ว ✅ ส่งต่ออำเภอ | เสร็จแล้ว ส่งต่ออำเภอ",
        "Done✅next | Done next",
        "✅ เสร็จแล้ว 👍🏽 | เสร็จแล้ว ",
        "👩‍🌾เกษตรกร 🇹🇭ไทย | เกษตรกร ไทย",
        "☎️ 02-123 4567 | 02-123 4567",
        "👍 | –",
        "ราคา ≈ 5 漢字 | ราคา ≈ 5 ??",
        "ไม่มีสัญลักษณ์ | ไม่มีสัญลักษณ์"})
    void aPictogramGoesAndNoWordIsLost(String text, String printed) {
        assertThat(FONTS.drawable(text).strip()).isEqualTo(printed.strip());
    }
}
