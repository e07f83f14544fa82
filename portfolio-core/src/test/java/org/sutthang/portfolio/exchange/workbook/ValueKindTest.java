package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueKindTest {

    private final List<Expectation> problems = new ArrayList<>();
    private final List<Expectation> warnings = new ArrayList<>();

    private <T> T read(ValueKind<T> kind, RawCell cell) {
        return kind.read(cell, new CellReport() {
            @Override
            public <V> V problem(Expectation expected, Object... arguments) {
                problems.add(expected);
                return null;
            }

            @Override
            public void warning(Expectation expected, Object... arguments) {
                warnings.add(expected);
            }
        });
    }

    private <T> T read(ValueKind<T> kind, String text) {
        return read(kind, new RawCell.Text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", " 12.50 |12.5", "๑,๒๓๔.๕|1234.5", "1,234,567|1234567", "52.39%|52.39",
        "๕๒.๓๙ %|52.39", "-3|-3", "+3|3", "−3|-3", ".5|0.5", "5.|5", "1e3|1000", "0.000|0",
        "12345678901234567890123456.123456789012|12345678901234567890123456.123456789012"})
    void numbersAreReadAsPeopleTypeThem(String typed, String value) {
        assertThat(read(ValueKind.number(), typed)).isEqualTo(new BigDecimal(value));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,5", "1,2345", "12,34,567", "1.2.3", "1 000", "--1", "%", "NaN", "Infinity", "0x10",
        "1e", "12 บาท", "½"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(read(ValueKind.number(), typed)).isNull();
        assertThat(problems).containsExactly(Expectation.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e99999", "0.1234567890123", "123456789012345678901234567"})
    void numbersWithMoreDigitsThanAreKeptAreRefused(String typed) {
        assertThat(read(ValueKind.number(), typed)).isNull();
        assertThat(problems).containsExactly(Expectation.NUMBER_DIGITS);
    }

    @Test
    void aDateWhereANumberBelongsIsRefused() {
        assertThat(read(ValueKind.number(), new RawCell.Day(LocalDate.of(2024, 4, 3)))).isNull();
        assertThat(problems).containsExactly(Expectation.NUMBER);
    }

    @Test
    void aDenominatorOfZeroIsRefused() {
        assertThat(read(ValueKind.aboveZero(), "0")).isNull();
        assertThat(problems).containsExactly(Expectation.ABOVE_ZERO);
    }

    @Test
    void aPercentageBeyondAHundredIsRefused() {
        assertThat(read(ValueKind.percent(), "100%")).isEqualTo(new BigDecimal("100"));
        assertThat(read(ValueKind.percent(), "100.1")).isNull();
        assertThat(problems).containsExactly(Expectation.PERCENT);
    }

    @ParameterizedTest
    @CsvSource({"2567,2567", "2024,2567", "๒๕๖๗,2567", "2400,2943", "2567.0,2567"})
    void aFiscalYearAbove2400IsBuddhist(String typed, int year) {
        assertThat(read(ValueKind.fiscalYear(), typed)).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"67", "1899", "9999", "2567.5", "-2567", "FY2567", "1e400"})
    void otherFiscalYearsAreRefused(String typed) {
        assertThat(read(ValueKind.fiscalYear(), typed)).isNull();
        assertThat(problems).containsExactly(Expectation.FISCAL_YEAR);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4,4", "Q2,2", "q3,3", "๒,2", "2.0,2"})
    void aQuarterIsOneToFour(String typed, int quarter) {
        assertThat(read(ValueKind.quarter(), typed)).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "Q5", "Q", "2/2567", "ไตรมาส 2", "1.5"})
    void otherQuartersAreRefused(String typed) {
        assertThat(read(ValueKind.quarter(), typed)).isNull();
        assertThat(problems).containsExactly(Expectation.QUARTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2567-03-31", "31/03/2567", "31/3/2024", "31 มี.ค. 2567", "31 มีนาคม 2567",
        "31 Mar 2024", "31 march 2567", "๓๑ มีนาคม ๒๕๖๗", "๓๑/๐๓/๒๕๖๗", "  31  มี.ค.  2567 "})
    void datesAreReadInEveryFormListed(String typed) {
        assertThat(read(ValueKind.date(), typed)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(problems).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/03/67", "31 มี.ค. 67", "31 Mar ๖๗"})
    void aTwoDigitYearIsBuddhistWithAWarning(String typed) {
        assertThat(read(ValueKind.date(), typed)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(warnings).containsExactly(Expectation.FOUR_DIGIT_YEAR);
    }

    @Test
    void theLeapDayOfABuddhistYearIsRead() {
        assertThat(read(ValueKind.date(), "29/02/2567")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2567", "29/02/2566", "2024-13-01", "00/01/2567", "31.03.2567", "2024/03/31", "45382",
        "31 Foo 2024", "31/03/024", "0024-03-31", "9999-12-31", "31-03-2567", "March 2024"})
    void otherDatesAreRefused(String typed) {
        assertThat(read(ValueKind.date(), typed)).isNull();
        assertThat(problems).containsExactly(Expectation.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "YES", "true", "1", "๑", "ใช่", "met", " Met ", "บรรลุ"})
    void yesIsReadInTheWordsPeopleUse(String typed) {
        assertThat(read(ValueKind.yesNo(), typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "False", "0", "ไม่ใช่", "Not Met", "not  met", "ไม่บรรลุ"})
    void noIsReadInTheWordsPeopleUse(String typed) {
        assertThat(read(ValueKind.yesNo(), typed)).isFalse();
    }

    @Test
    void aTrueCellAndTheNumberOneAreYes() {
        assertThat(read(ValueKind.yesNo(), new RawCell.Truth(true))).isTrue();
        assertThat(read(ValueKind.yesNo(), new RawCell.Number(new BigDecimal("1.0")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "maybe", "2", "-"})
    void anyOtherWordIsNeitherYesNorNo(String typed) {
        assertThat(read(ValueKind.yesNo(), typed)).isNull();
        assertThat(problems).containsExactly(Expectation.YES_NO);
    }

    @Test
    void codeWordsIgnoreCase() {
        assertThat(read(ValueKind.word("higher", "lower"), " Higher ")).isEqualTo("higher");
        assertThat(read(ValueKind.word("higher", "lower"), "more")).isNull();
        assertThat(problems).containsExactly(Expectation.WORD);
    }

    @Test
    void aCodeThatASpreadsheetTookForANumberIsReadAsItIsSeen() {
        assertThat(read(ValueKind.code(), new RawCell.Number(new BigDecimal("3140")))).isEqualTo("3140");
    }

    @Test
    void aTextLongerThanItsColumnIsRefused() {
        assertThat(read(ValueKind.text(3), "สี่คน")).isNull();
        assertThat(problems).containsExactly(Expectation.TEXT_LENGTH);
    }

    @Test
    void anErrorCellIsRefusedInEveryColumn() {
        RawCell error = new RawCell.Unreadable("#REF!");
        assertThat(read(ValueKind.text(10), error)).isNull();
        assertThat(read(ValueKind.number(), error)).isNull();
        assertThat(read(ValueKind.date(), error)).isNull();
        assertThat(read(ValueKind.yesNo(), error)).isNull();
        assertThat(problems).containsExactly(Expectation.TEXT, Expectation.NUMBER, Expectation.DATE,
                Expectation.YES_NO);
    }
}
