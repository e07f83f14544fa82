package org.sutthang.portfolio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FittedTest {

    private final Canvas canvas = new Canvas(null, new Fonts());

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(fitted("หน่วยงาน", 200)).isEqualTo(new Fitted("หน่วยงาน", Style.NOTICE));
    }

    @Test
    void whatIsALittleTooLongBecomesALittleSmaller() {
        String text = "เฉพาะโครงการของกรมการพัฒนาชุมชน";
        Fitted fitted = fitted(text, canvas.width(Style.NOTICE, text) * 0.9f);

        assertThat(fitted.text()).isEqualTo(text);
        assertThat(fitted.style().size()).isBetween(8.9f, 9.1f);
    }

    @Test
    void whatIsMuchTooLongIsCutBetweenWholeLetters() {
        for (float room = 20; room < 120; room += 3) {
            Fitted fitted = fitted("ที่นี่มีน้ำ".repeat(30), room);

            assertThat(canvas.width(fitted.style(), fitted.text())).isLessThanOrEqualTo(room + 0.02f);
            assertThat(fitted.text()).endsWith("…").doesNotContain("ท…").doesNotContain("ที…");
        }
    }

    private Fitted fitted(String text, float room) {
        return Fitted.of(text, Style.NOTICE, room, canvas);
    }
}
