package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;

class FiscalYearTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2569", "2026", "๒๕๖๙", " 2026 "})
    void aFiscalYearIsReadInEitherEra(String typed) {
        assertThat(FiscalYearText.quarter(typed, "4")).contains(new FiscalQuarter(2569, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "69", "0026", "next", "25690", "2569-4"})
    void whatIsNoFiscalYearIsNotGuessed(String typed) {
        assertThat(FiscalYearText.quarter(typed, "4")).isEmpty();
    }

    @Test
    void aQuarterThatIsNoneIsNotGuessed() {
        assertThat(FiscalYearText.quarter("2569", "5")).isEmpty();
        assertThat(FiscalYearText.quarter("2569", null)).isEmpty();
        assertThat(FiscalYearText.quarter(null, "1")).isEmpty();
    }

    @Test
    void aFiscalYearIsWrittenInTheEraOfTheReader() {
        assertThat(FiscalYearText.written(2569, UserLanguage.TH)).isEqualTo("2569");
        assertThat(FiscalYearText.written(2569, UserLanguage.EN)).isEqualTo("2026");
    }
}
