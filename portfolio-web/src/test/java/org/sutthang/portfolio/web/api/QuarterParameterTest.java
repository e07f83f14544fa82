package org.sutthang.portfolio.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;

class QuarterParameterTest {

    private static final FiscalQuarter USUAL = new FiscalQuarter(2569, 2);

    @ParameterizedTest
    @CsvSource({"2567,2567", "2024,2567", "2401,2401", "2400,2943"})
    void aYearAbove2400IsBuddhistAndAnyOtherIsOfTheCommonEra(String given, int buddhist) {
        assertThat(QuarterParameter.of(given, "2", USUAL)).isEqualTo(new FiscalQuarter(buddhist, 2));
    }

    @Test
    void withoutBothTheUsualQuarterIsMeant() {
        assertThat(QuarterParameter.of(null, "", USUAL)).isEqualTo(USUAL);
    }

    @ParameterizedTest
    @CsvSource(value = {"2567,5", "2567,0", "2567,x", "2567,", "67,1", ",2", "99999999999,1", "-2567,1", "๒๕๖๗,1"})
    void whatCannotBeReadIsABadRequest(String year, String quarter) {
        assertThatThrownBy(() -> QuarterParameter.of(year, quarter, USUAL)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> QuarterParameter.inPath(year, quarter)).isInstanceOf(NotFound.class);
    }
}
