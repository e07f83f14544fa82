package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.text.DateReading.State;

class DateReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static DateReading thai(String text) {
        return DateReading.of(text, TODAY, UserLanguage.TH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/1/2570", "15/01/2027", "๑๕ มกราคม ๒๕๗๐", "2027-01-15", "15 Jan 2027"})
    void aDateIsReadBackInBothErasHoweverItIsTyped(String text) {
        assertThat(thai(text)).isEqualTo(new DateReading(State.READ, "อ่านเป็น 15 ม.ค. 2570 (ค.ศ. 2027)"));
        assertThat(DateReading.of(text, TODAY, UserLanguage.EN)).isEqualTo(new DateReading(State.READ, "Read as 15 Jan 2027 (B.E. 2570)"));
    }

    @Test
    void theOrderOfDayAndMonthIsNamedWhereItCouldBeTheOther() {
        assertThat(thai("2/3/2570").sentence()).contains("2 มี.ค. 2570", "วัน/เดือน/ปี");
        assertThat(thai("3/3/2570").sentence()).doesNotContain("วัน/เดือน/ปี");
        assertThat(thai("13/3/2570").sentence()).doesNotContain("วัน/เดือน/ปี");
        assertThat(thai("2 มี.ค. 2570").sentence()).doesNotContain("วัน/เดือน/ปี");
    }

    @Test
    void aYearFarFromTodayIsToBeLookedAt() {
        assertThat(thai("15/1/2470").state()).isEqualTo(State.DOUBTFUL);
        assertThat(thai("15/1/2470").sentence()).contains("15 ม.ค. 2470", "99");
    }

    @Test
    void aYearOfTwoDigitsIsBuddhistAsInTheWorkbookAndIsToBeLookedAt() {
        assertThat(thai("28 ก.พ. 70")).isEqualTo(new DateReading(State.DOUBTFUL,
                "อ่านเป็น 28 ก.พ. 2570 (ค.ศ. 2027) ปีสองหลักถือเป็น พ.ศ. 25xx"));
        assertThat(thai("2570-02-28").state()).isEqualTo(State.READ);
    }

    @Test
    void whatIsNoDateIsRefusedAsTheServerRefusesIt() {
        assertThat(thai("15/1/27").state()).isEqualTo(State.REFUSED);
        assertThat(thai("15/1/27").sentence()).contains("15/1/27");
        assertThat(thai("สิบห้ามกราคม").sentence()).startsWith("อ่านวันที่");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/3/24", "๓๑/๓/๒๔", "31 มี.ค. 24", "Mar 31, 24"})
    void aYearOfTwoDigitsThatMayBeOfEitherEraIsAskedForInFour(String text) {
        assertThat(thai(text)).isEqualTo(new DateReading(State.REFUSED,
                "ปีของ “" + text + "” มีสองหลัก จึงไม่ชัดว่าเป็น พ.ศ. หรือ ค.ศ. ใด โปรดพิมพ์ปีให้ครบสี่หลัก"));
    }

    @Test
    void aDayThatItsMonthDoesNotHaveAndAMonthThatDoesNotExistAreToldAsSuch() {
        assertThat(thai("31/02/2570").sentence()).isEqualTo("ไม่มีวันที่ “31/02/2570” เพราะเดือนนั้นมีวันน้อยกว่า");
        assertThat(thai("29 ก.พ. 2570").sentence()).startsWith("ไม่มีวันที่");
        assertThat(thai("29 ก.พ. 2571").state()).isEqualTo(State.READ);
        assertThat(DateReading.of("12/15/2026", TODAY, UserLanguage.EN).sentence())
                .isEqualTo("“12/15/2026” is read as day, month, year, and there is no such month");
    }
}
