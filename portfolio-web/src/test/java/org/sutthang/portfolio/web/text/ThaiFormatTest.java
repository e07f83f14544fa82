package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;

class ThaiFormatTest {

    private static final LocalDate QUARTER_END = LocalDate.of(2024, 3, 31);

    private final ThaiFormat thai = new ThaiFormat(UserLanguage.TH);
    private final ThaiFormat english = new ThaiFormat(UserLanguage.EN);

    @Test
    void datesShowTheBuddhistEraInThaiAndTheCommonEraInEnglish() {
        assertThat(thai.date(QUARTER_END)).isEqualTo("31 มี.ค. 2567");
        assertThat(thai.longDate(QUARTER_END)).isEqualTo("31 มีนาคม 2567");
        assertThat(english.date(QUARTER_END)).isEqualTo("31 Mar 2024");
        assertThat(english.date(LocalDate.of(2024, 9, 5))).isEqualTo("5 Sep 2024");
        assertThat(english.longDate(QUARTER_END)).isEqualTo("31 March 2024");
    }

    @Test
    void momentsAreGivenInThaiTime() {
        Instant moment = Instant.parse("2024-04-05T17:32:00Z");
        assertThat(thai.dateTime(moment)).isEqualTo("6 เม.ย. 2567 00.32 น.");
        assertThat(english.dateTime(moment)).isEqualTo("6 Apr 2024 00:32");
    }

    @Test
    void quartersAreNamedByTheirFiscalYear() {
        FiscalQuarter quarter = new FiscalQuarter(2567, 2);
        assertThat(thai.quarter(quarter)).isEqualTo("ไตรมาส 2 ปีงบประมาณ 2567");
        assertThat(english.quarter(quarter)).isEqualTo("Q2 of fiscal year 2024");
        assertThat(thai.shortQuarter(quarter)).isEqualTo("ไตรมาส 2/2567");
        assertThat(english.shortQuarter(quarter)).isEqualTo("Q2/2024");
        assertThat(english.quarterTick(quarter)).isEqualTo("2/24");
        assertThat(thai.quarterTick(new FiscalQuarter(2600, 1))).isEqualTo("1/00");
    }

    @Test
    void numbersAreGroupedAndRoundedHalfUp() {
        assertThat(thai.number(new BigDecimal("1250000"))).isEqualTo("1,250,000");
        assertThat(thai.number(new BigDecimal("52.395"))).isEqualTo("52.4");
        assertThat(thai.decimal(new BigDecimal("52.3950"), 3)).isEqualTo("52.395");
        assertThat(thai.score(new BigDecimal("2.2"))).isEqualTo("2.2000");
        assertThat(thai.signed(3)).isEqualTo("+3");
        assertThat(thai.signed(-2)).isEqualTo("−2");
        assertThat(thai.signed(0)).isEqualTo("0");
        assertThat(thai.number(new BigDecimal("-0.001"))).isEqualTo("0");
    }

    @Test
    void percentagesAndMoneyAreWrittenInTheWayOfTheLanguage() {
        assertThat(thai.share(new BigDecimal("0.81"))).isEqualTo("ร้อยละ 81");
        assertThat(english.share(new BigDecimal("0.8125"))).isEqualTo("81.3%");
        assertThat(thai.baht(538_800)).isEqualTo("538,800 บาท");
        assertThat(english.days(1)).isEqualTo("1 day");
        assertThat(thai.days(41)).isEqualTo("41 วัน");
    }

    @Test
    void aMissingValueIsADashAndNeverAZero() {
        assertThat(thai.date(null)).isEqualTo(ThaiFormat.NONE);
        assertThat(thai.number(null)).isEqualTo(ThaiFormat.NONE);
        assertThat(thai.share(null)).isEqualTo(ThaiFormat.NONE);
        assertThat(thai.quarter(null)).isEqualTo(ThaiFormat.NONE);
        assertThat(thai.days(null)).isEqualTo(ThaiFormat.NONE);
    }

    @Test
    void theDistanceToADayIsCountedFromToday() {
        assertThat(thai.relativeDays(QUARTER_END, QUARTER_END)).isEqualTo("วันนี้");
        assertThat(thai.relativeDays(QUARTER_END.plusDays(6), QUARTER_END)).isEqualTo("อีก 6 วัน");
        assertThat(thai.relativeDays(QUARTER_END.minusDays(6), QUARTER_END)).isEqualTo("6 วันก่อน");
        assertThat(english.relativeDays(QUARTER_END.minusDays(1), QUARTER_END)).isEqualTo("1 day ago");
    }

    @Test
    void fileSizesAreReadable() {
        assertThat(thai.fileSize(319_488)).isEqualTo("312 KB");
        assertThat(thai.fileSize(1_500_000)).isEqualTo("1.4 MB");
    }
}
