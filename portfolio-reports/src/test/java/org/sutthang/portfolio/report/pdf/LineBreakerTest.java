package org.sutthang.portfolio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final Fonts fonts = new Fonts();
    private final LineBreaker breaker = new LineBreaker(fonts);

    @Test
    void thaiBreaksBetweenWordsOnly() {
        List<String> lines = breaker.lines("ศูนย์ข้อมูลกลางหมู่บ้านอัจฉริยะ", Style.BODY,
                fonts.width(Style.BODY, "ศูนย์ข้อมูลกลางหมู่บ้"), 0);

        assertThat(lines).containsExactly("ศูนย์ข้อมูลกลาง", "หมู่บ้านอัจฉริยะ");
    }

    @Test
    void aFigureStaysWithItsUnitWhereTheLineIsWideEnough() {
        assertThat(breaker.lines("เพิ่มขึ้น ๓ โครงการ", Style.BODY, fonts.width(Style.BODY, "เพิ่มขึ้น ๓ โคร"), 0))
                .containsExactly("เพิ่มขึ้น ๓", "โครงการ");
        assertThat(breaker.lines("มีโครงการเพิ่มขึ้น ๓ โครงการ", Style.BODY,
                fonts.width(Style.BODY, "มีโครงการเพิ่มขึ้น ๓ โคร"), 0)).noneMatch(line -> line.endsWith("๓"));
    }

    @Test
    void percentIsOneWord() {
        assertThat(breaker.lines("ก้าวหน้าจากแผนร้อยละ ๖๐", Style.BODY,
                fonts.width(Style.BODY, "ก้าวหน้าจากแผนร้อย"), 0))
                .noneMatch(line -> line.endsWith("ร้อย"));
    }

    @Test
    void aHospitalIsOneWord() {
        assertThat(breaker.lines("แจ้งเกิดออนไลน์จากโรงพยาบาล", Style.CELL,
                fonts.width(Style.CELL, "แจ้งเกิดออนไลน์จากโรงพยา"), 0)).containsExactly("แจ้งเกิดออนไลน์จาก", "โรงพยาบาล");
    }

    @Test
    void whatIsLongerThanALineIsDividedWithoutPartingAMarkFromItsLetter() {
        List<String> lines = breaker.lines("https://example.go.th/a/very/long/address", Style.BODY, 60, 0);

        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(fonts.width(Style.BODY, line))
                .isLessThanOrEqualTo(60.01f));
        assertThat(String.join("", lines)).isEqualTo("https://example.go.th/a/very/long/address");
        assertThat(breaker.lines("ที่นี่", Style.BODY, 8, 0)).containsExactly("ที่", "นี่");
    }

    @Test
    void whatNoFontDrawsIsLeftOut() {
        assertThat(breaker.lines("หมู่\u200bบ้าน\tอัจฉริยะ\u00a0\r\n\r\n\u200b\r\nรุ่นใหม่", Style.BODY, 400, 0))
                .containsExactly("หมู่บ้าน อัจฉริยะ", "รุ่นใหม่");
        assertThat(breaker.lines("", Style.BODY, 400, 0)).isEmpty();
    }

    @Test
    void marksAboveAndBelowTakeNoWidth() {
        assertThat(fonts.width(Style.BODY, "ที่")).isEqualTo(fonts.width(Style.BODY, "ท"));
    }
}
