package org.sutthang.portfolio.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;

class AskedFiltersTest {

    private static final FiscalQuarter SHOWN = new FiscalQuarter(2569, 2);

    private final AskedFilters asked = new AskedFilters(null, new Keys());

    @Test
    void whatMeansNothingIsToldWithWhatWasFound() {
        asked.check("status", " purple ", false);

        assertThat(asked.getTold()).containsExactly("asked.status [purple]");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void ofWhatIsNotAskedForNothingIsTold(String nothing) {
        asked.check("status", nothing, false);
        asked.quarter("asked.quarter", nothing, SHOWN);
        asked.tell("compare", null);

        assertThat(asked.getTold()).isEmpty();
    }

    @Test
    void whatIsKnownIsNotTold() {
        asked.check("status", "red", true);
        asked.quarter("asked.quarter", "2569-2", SHOWN);

        assertThat(asked.getTold()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2570-1, asked.quarter [ไตรมาส 1/2570", "last, asked.quarter.unreadable [last", "2569-5, asked.quarter.unreadable [2569-5"})
    void aQuarterThatCannotBeShownIsToldWithTheOneThatIs(String value, String sentence) {
        asked.quarter("asked.quarter", value, SHOWN);

        assertThat(asked.getTold()).singleElement().asString().startsWith(sentence).endsWith("ไตรมาส 2/2569]");
    }

    @Test
    void eachParameterIsToldOnceInTheOrderInWhichItWasFoundAndNotAtAnyLength() {
        asked.check("status", "x".repeat(500), false);
        asked.check("organisation", "nobody", false);
        asked.check("status", "x".repeat(500), false);

        assertThat(asked.getTold()).hasSize(2).first().asString().hasSizeLessThan(40).endsWith("…]");
    }

    /** Says which sentence it is, and of what. */
    private static final class Keys extends ReaderFormat {

        @Override
        public String text(String key, Object... args) {
            return key + " " + List.of(args);
        }
    }
}
