package org.sutthang.portfolio.scaleout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitTypesTest {

    private static final List<String> IN_USE = List.of("ผู้รับประโยชน์", "เวลาที่ลดลง", "ค่าใช้จ่ายที่ลดลง", "Time saved");

    @ParameterizedTest
    @ValueSource(strings = {"ผู้ได้รับประโยชน์", "ผู้รับ ประโยชน์", "ผู้รับประโยชน"})
    void aTypeThatDiffersLittleFromOneInUseProbablyMeansThatOne(String typed) {
        assertThat(BenefitTypes.meant(typed, IN_USE)).contains("ผู้รับประโยชน์");
    }

    @Test
    void largeAndSmallLettersMakeNoOtherType() {
        assertThat(BenefitTypes.meant("time Saved", IN_USE)).contains("Time saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ผู้รับประโยชน์", "ค่าใช้จ่ายที่ลดลง", "รายได้ที่เพิ่มขึ้น", "จำนวนเรื่องร้องเรียน"})
    void aTypeInUseOrOfItsOwnIsTakenAsItIs(String typed) {
        assertThat(BenefitTypes.meant(typed, IN_USE)).isEmpty();
    }

    @Test
    void noTypeMeansNone() {
        assertThat(BenefitTypes.meant(null, IN_USE)).isEmpty();
    }
}
