package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Problem;

class FindingWordsTest {

    private static String said(UserLanguage language, String sheet, String column, Expectation expected, String... arguments) {
        return new FindingWords(language).expected(new Problem(sheet, 2, column, null, expected, List.of(arguments)));
    }

    @Test
    void codeWordsAreExplainedBesideTheKeyThatIsToBeTyped() {
        assertThat(said(UserLanguage.TH, "projects", "stage", Expectation.WORD, "awarded, in_use"))
                .contains("awarded (ได้รับรางวัล), in_use (ใช้งานจริง)");
        assertThat(said(UserLanguage.EN, "projects", "stage", Expectation.WORD, "awarded, in_use")).endsWith("awarded, in_use");
        assertThat(said(UserLanguage.TH, "results", "value", Expectation.RESULT_RATIO, "last_ratio"))
                .contains("last_ratio (อัตราส่วนล่าสุด)");
        assertThat(said(UserLanguage.TH, "milestones", "project_code", Expectation.KNOWN_CODE, "projects")).contains("โครงการ (projects)");
    }

    @Test
    void whatAnEmptyCellWouldLoseIsNamedWithItsDayInTheReadersEra() {
        assertThat(said(UserLanguage.TH, "projects", "golive_on", Expectation.CLEARED, "golive_on", "2024-08-24"))
                .contains("จะลบวันที่เริ่มใช้งานจริง 24 ส.ค. 2567");
        assertThat(said(UserLanguage.EN, "projects", "golive_on", Expectation.CLEARED, "golive_on", "2024-08-24"))
                .contains("Go-live date").contains("24 Aug 2024");
        assertThat(said(UserLanguage.TH, "projects", "approved_on", Expectation.STAGE_RESTS, "2023-10-19", "scaled_out"))
                .contains("19 ต.ค. 2566").contains("“ขยายผล”");
    }

    @Test
    void aDayThatWasFoundStandsInTheReadersEraAndWhatIsNoDayAsItIs() {
        FindingWords thai = new FindingWords(UserLanguage.TH);
        assertThat(thai.value(new Problem("projects", 3, "end_on", "1957-01-01", Expectation.FROM_START, List.of("2023-10-01"))))
                .isEqualTo("1 ม.ค. 2500");
        assertThat(thai.value(new Problem("projects", 3, "end_on", "31/02/2567", Expectation.DATE, List.of()))).isEqualTo("31/02/2567");
        assertThat(thai.value(new Problem("nonsense", 0, null, "nonsense", Expectation.KNOWN_SHEET, List.of()))).isEqualTo("nonsense");
    }

    @Test
    void aRepeatedRowNamesTheRowItRepeatsAndItsKey() {
        assertThat(said(UserLanguage.TH, "results", "quarter", Expectation.UNIQUE_KEY, "3", "P013-1 · 2568 · 1"))
                .contains("แถวนี้ซ้ำกับแถวที่ 3").contains("P013-1 · 2568 · 1");
    }

    @ParameterizedTest
    @EnumSource(UserLanguage.class)
    void aFileThatIsNoWorkbookGetsAWholeSentence(UserLanguage language) {
        assertThat(new FindingWords(language).expected(new Problem(null, 0, null, null, Expectation.FILE_KIND, List.of())))
                .contains(".xlsx").contains(".zip").hasSizeGreaterThan(50);
    }

    @Test
    void aSentenceThatIsNotKnownAnyMoreIsFilledInAsItWasKept() {
        assertThat(new FindingWords(UserLanguage.EN).expected("import.kept", null, null, List.of("5"))).contains("5 minutes");
    }
}
