package org.sutthang.portfolio.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.ReportScope;
import org.sutthang.portfolio.report.wording.Digits;

/** How an address asks for a report. */
class ReportQuestionTest {

    private static final FiscalQuarter Q2 = new FiscalQuarter(2567, 2);

    @Test
    void whatIsLeftOutIsAsPeopleWantItMostly() {
        ReportQuestion question = ask(Map.of("months", " ", "scope", ""));

        assertThat(question.problems()).isEmpty();
        assertThat(question.options()).isEqualTo(ReportOptions.of(Q2, Locale.ENGLISH));
        assertThat(question.format()).isEqualTo(ReportFormat.PDF);
    }

    @Test
    void everythingCanBeAskedFor() {
        ReportQuestion question = ask(Map.of("months", "6", "scope", "organisation:PV50", "revision", "2", "digits",
                "arabic", "annex", "false", "format", "pdf"));

        assertThat(question.problems()).isEmpty();
        assertThat(question.options()).isEqualTo(new ReportOptions(Q2, 6, 2, new ReportScope.Organisation("PV50"),
                Locale.ENGLISH, Digits.ARABIC, false));
    }

    @ParameterizedTest
    @CsvSource({"months,4,api.months", "months,x,api.months", "months,99999999999,api.months", "months,12,report.months.quarter",
        "scope,village:1,api.scope", "revision,0,api.revision", "revision,-1,api.revision", "digits,roman,api.digits",
        "annex,ja,api.annex", "format,exe,api.format"})
    void whatCannotBeReadIsToldByItsParameter(String parameter, String value, String rule) {
        ReportQuestion question = ask(Map.of(parameter, value));

        assertThat(question.problems()).containsOnlyKeys(parameter);
        assertThat(question.problems().get(parameter).getKey()).isEqualTo(rule);
    }

    private static ReportQuestion ask(Map<String, String> parameters) {
        return ReportQuestion.of(Q2, Locale.ENGLISH, parameters::get);
    }
}
