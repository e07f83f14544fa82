package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportedNumberTest {

    @ParameterizedTest
    @CsvSource({"100, 100", "1E+2, 100", "12000000.00, 12000000", "0.50, 0.5", "0, 0", "33.33333, 33.3333"})
    void aFileHoldsNumbersWithoutAnExponentAndWithoutZerosAtTheEnd(BigDecimal exact, String written) {
        assertThat(Column.plain(exact)).hasToString(written);
    }
}
