package org.sutthang.portfolio.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeTextTest {

    @Test
    void whatXmlForbidsAndWhatTurnsTheDirectionIsLeftOut() {
        assertThat(OfficeText.clean("a\u0000\u0007\u000bb\ud83dc\udc00d\ufffe\uffff")).isEqualTo("abcd");
        assertThat(OfficeText.clean("ไฟล์\u202eexe.\u2066ก\u200f")).isEqualTo("ไฟล์exe.ก");
        assertThat(OfficeText.clean(null)).isEmpty();
    }

    @Test
    void signsEmojiAndThaiMarksStay() {
        String text = "<script>&\"' =cmd() น้ำ ที่นี่ 👩‍👩‍👧 𠮷\u200b";

        assertThat(OfficeText.clean(text)).isEqualTo(text);
    }

    @Test
    void aLineFeedBeginsAParagraph() {
        assertThat(OfficeText.paragraphs("one\ntwo\u0001\r\nthree\tfour")).containsExactly("one", "two", "three four");
        assertThat(OfficeText.paragraphs("")).containsExactly("");
        assertThat(OfficeText.paragraphs(null)).containsExactly("");
    }
}
