package org.sutthang.portfolio.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;

class QuarterChoiceTest {

    private static final FiscalQuarter FIRST = new FiscalQuarter(2566, 1);
    private static final FiscalQuarter LAST = new FiscalQuarter(2567, 2);

    @Test
    void theAddressNamesYearAndQuarter() {
        assertThat(QuarterChoice.read("2567-2")).contains(LAST);
        assertThat(QuarterChoice.read("2567-5")).isEmpty();
        assertThat(QuarterChoice.read("<script>")).isEmpty();
        assertThat(QuarterChoice.read(null)).isEmpty();
        assertThat(QuarterChoice.written(LAST)).isEqualTo("2567-2");
    }

    @Test
    void atEitherEndThereIsNothingFurther() {
        assertThat(QuarterChoice.of(LAST, FIRST, LAST).getNext()).isNull();
        assertThat(QuarterChoice.of(FIRST, FIRST, LAST).getPrevious()).isNull();
        assertThat(QuarterChoice.of(FIRST, FIRST, LAST).getNextParameter()).isEqualTo("2566-2");
    }

    @Test
    void theNewestQuarterIsOfferedFirstAndTheShownOneIsSelected() {
        QuarterChoice choice = QuarterChoice.of(FIRST, FIRST, LAST);
        assertThat(choice.getOptions()).hasSize(6);
        assertThat(choice.getOptions().getFirst().getParameter()).isEqualTo("2567-2");
        assertThat(choice.getOptions().getLast().isSelected()).isTrue();
    }
}
