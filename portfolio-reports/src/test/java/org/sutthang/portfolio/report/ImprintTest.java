package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImprintTest {

    @Test
    void aTextThatIsTooLongEndsWithAWholeWord() {
        assertThat(Imprint.shortened("ภาครัฐทันสมัยและตอบโจทย์ประชาชน", 29)).isEqualTo("ภาครัฐทันสมัยและตอบโจทย์…");
        assertThat(Imprint.shortened("organisations below it", 18)).isEqualTo("organisations…");
        assertThat(Imprint.shortened("organisations", 13)).isEqualTo("organisations");
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(Imprint.shortened("x".repeat(300), 80)).isEqualTo("x".repeat(79) + "…");
    }
}
