package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2567-03-31", "31/03/2567", "31/3/2024", "31-03-2567", "31.3.2567", "31 มี.ค. 2567", "31 มีค 2567", "31มี.ค.2567",
        "31 มีนาคม 2567", "31 มีนาคม พ.ศ. 2567", "วันที่ 31 มีนาคม 2567", "วันที่ ๓๑ เดือนมีนาคม พ.ศ. ๒๕๖๗", "31 มีนา 2567", "31 มี.ค. ค.ศ. 2024",
        "2567/03/31", "31 / 3 / 2567", "March 31, 2024", "Mar. 31, 2567", "31 March, 2024", "31 Mar B.E. 2567", "31 มี.ค. พศ 2567", "๓๑ มี.ค. ๒๕๖๗", "31 Mar 2024", "31 march 2567", " 31 Mar 2024 ",
        "31/3/67", "31 มี.ค. 67", "๓๑ มี.ค. ๖๗", "31 มี.ค. พ.ศ. 67"})
    void everyUsualFormOfADateIsRead(String typed) {
        assertThat(DateText.parse(typed)).contains(LocalDate.of(2024, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2567", "2024-13-01", "15 Aug 3026", "31/03/24", "31 Mar 24", "31 มี.ค. ค.ศ. 67", "67-03-31", "soon", "31 มีน 2567", "", "31 Mar", "2567", "31 มี.ค. ค.ศ. 2567", "31 มี.ค. พ.ศ. 2024",
        "31/03/0067", "31 Mar 1067", "13/13/2567", "March 32, 2024"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(DateText.parse(typed)).isEmpty();
    }

    @Test
    void aLeapDayIsReadByTheCommonYear() {
        assertThat(DateText.parse("29/02/2567")).contains(LocalDate.of(2024, 2, 29));
        assertThat(DateText.parse("29/02/2566")).isEmpty();
    }

    @Test
    void numbersAreReadWithThaiDigitsGroupsAndPercentSigns() {
        assertThat(NumberText.parse("1,250.50")).contains(new BigDecimal("1250.50"));
        assertThat(NumberText.parse("๑,๒๕๐")).contains(new BigDecimal("1250"));
        assertThat(NumberText.parse("52.39 %")).contains(new BigDecimal("52.39"));
        assertThat(NumberText.parse("−3")).contains(new BigDecimal("-3"));
        assertThat(NumberText.parse(".5")).contains(new BigDecimal("0.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1,25", "1.2.3", "abc", "1e9", "12 345", "1,2345", "%", "9999999999999999999999999999999"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(NumberText.parse(typed)).isEmpty();
    }
}
