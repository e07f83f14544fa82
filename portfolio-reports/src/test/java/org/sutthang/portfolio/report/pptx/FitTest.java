package org.sutthang.portfolio.report.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

    private final Fit fit = new Fit();

    @ParameterizedTest
    @ValueSource(strings = {"ศูนย์ข้อมูลกลางหมู่บ้านอัจฉริยะเพื่อประชาชนในพื้นที่ห่างไกล", "Land boundaries checked by satellite, every year",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"})
    void whatIsTooLongEndsWithAnEllipsisAndThenFits(String text) {
        String shortened = fit.shortened(text.repeat(8), 14, false, 150, 2);

        assertThat(shortened).endsWith("…");
        assertThat(text.repeat(8)).startsWith(shortened.substring(0, shortened.length() - 1));
        assertThat(fit.lines(shortened, 14, false, 150)).isLessThanOrEqualTo(2);
    }

    @Test
    void whatFitsStaysWhole() {
        assertThat(fit.shortened("ที่นี่มีน้ำ", 14, false, 150, 1)).isEqualTo("ที่นี่มีน้ำ");
        assertThat(fit.shortened("", 14, false, 150, 1)).isEmpty();
        assertThat(fit.lines("", 14, false, 150)).isEqualTo(1);
    }

    @Test
    void aLetterIsNeverPartedFromItsMarks() {
        String shortened = fit.shortened("ที่ปี่ชวา".repeat(30), 14, false, 60, 1);

        assertThat("ที่ปี่ชวา".repeat(30).charAt(shortened.length() - 1)).isNotIn('ี', '่');
    }
}
