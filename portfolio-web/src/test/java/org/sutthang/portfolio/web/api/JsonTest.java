package org.sutthang.portfolio.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.standing.Status;

class JsonTest {

    @Test
    void numbersKeepEveryDigitAndNeverHaveAnExponent() {
        assertThat(new Json().with("score", new BigDecimal("5.0000")).with("small", new BigDecimal("1E-9"))
                .with("large", new BigDecimal("1E+3")).with("count", 7).with("days", 41L)).hasToString(
                "{\"score\":5.0000,\"small\":0.000000001,\"large\":1000,\"count\":7,\"days\":41}");
    }

    @Test
    void whatIsMissingIsNullAndNeverLeftOut() {
        assertThat(new Json().with("revision", null).with("met", true)).hasToString("{\"revision\":null,\"met\":true}");
    }

    @Test
    void textsAreEscapedAndThaiStaysReadable() {
        assertThat(new Json().with("title", "ถัง \"เปียก\"\n\\")).hasToString(
                "{\"title\":\"ถัง \\\"เปียก\\\"\\u000a\\\\\"}");
    }

    @Test
    void datesAndConstantsAreTexts() {
        assertThat(new Json().with("asOf", LocalDate.of(2024, 3, 31)).with("status", Status.NOT_DUE)
                .withEach("overdue", List.of("3"), code -> new Json().with("code", code))).hasToString(
                "{\"asOf\":\"2024-03-31\",\"status\":\"NOT_DUE\",\"overdue\":[{\"code\":\"3\"}]}");
    }
}
