package org.sutthang.portfolio.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

    @Test
    void commonThaiUnitsReadInEnglishAndTheRestStaysAsTyped() {
        assertThat(TypedWords.of("วัน", false)).isEqualTo("days");
        assertThat(TypedWords.of(" ตันต่อเดือน ", false)).isEqualTo("tonnes a month");
        assertThat(TypedWords.of("เวลาที่ลดลง", false)).isEqualTo("Time saved");
        assertThat(TypedWords.of("คะแนนเต็ม 5", false)).isEqualTo("points of 5");
        assertThat(TypedWords.of("กระบุง", false)).isEqualTo("กระบุง");
        assertThat(TypedWords.of("households", false)).isEqualTo("households");
        assertThat(TypedWords.of(null, false)).isNull();
    }

    @Test
    void aReaderOfThaiReadsWhatWasTyped() {
        assertThat(TypedWords.of("วัน", true)).isEqualTo("วัน");
        assertThat(TypedWords.of("days", true)).isEqualTo("days");
    }
}
