package org.sutthang.portfolio.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;

class WordingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 18);

    private final Wording formal = Wording.of(Locale.forLanguageTag("th"), Digits.THAI);
    private final Wording thai = Wording.of(Locale.forLanguageTag("th-TH"), Digits.ARABIC);
    private final Wording english = Wording.of(Locale.UK, Digits.THAI);

    @Test
    void thaiDatesAreBuddhistAndEnglishOnesOfTheCommonEra() {
        assertThat(formal.date(DAY)).isEqualTo("๑๘ เมษายน ๒๕๖๗");
        assertThat(thai.shortDate(DAY)).isEqualTo("18 เม.ย. 2567");
        assertThat(english.date(DAY)).isEqualTo("18 April 2024");
        assertThat(english.quarter(new FiscalQuarter(2567, 2))).isEqualTo("Quarter 2 of fiscal year 2024");
        assertThat(formal.shortQuarter(new FiscalQuarter(2567, 2))).isEqualTo("ไตรมาส ๒/๒๕๖๗");
    }

    @Test
    void figuresAreGroupedRoundedHalfUpAndSigned() {
        assertThat(formal.decimal(new BigDecimal("1234567.895"), 2)).isEqualTo("๑,๒๓๔,๕๖๗.๙๐");
        assertThat(english.change(-2)).isEqualTo("−2");
        assertThat(english.change(3)).isEqualTo("+3");
        assertThat(english.change(0)).isEqualTo("0");
        assertThat(thai.percentOf(new BigDecimal("0.4402"))).isEqualTo("44.02");
        assertThat(thai.percent(new BigDecimal("100"))).isEqualTo("100");
        assertThat(thai.decimal(null, 2)).isEqualTo("–");
    }

    @Test
    void wholeNumbersInSentencesHaveTheDigitsAndThePluralOfTheLanguage() {
        assertThat(formal.text("days", 1041)).isEqualTo("๑,๐๔๑ วัน");
        assertThat(english.text("days", 1)).isEqualTo("1 day");
        assertThat(english.text("days", 41)).isEqualTo("41 days");
    }

    @Test
    void aMissingNameIsTakenFromTheOtherLanguage() {
        assertThat(english.name("ไฟฟ้า", null)).isEqualTo("ไฟฟ้า");
        assertThat(thai.name(null, "Power")).isEqualTo("Power");
        assertThat(english.name("ไฟฟ้า", "Power")).isEqualTo("Power");
    }
}
