package org.sutthang.portfolio.web.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void whatAListSendsIsReadBackWithItsVersion() {
        Selection chosen = new Selection("P|1", 17);
        assertThat(Selection.read(new String[] {chosen.toString()})).containsExactly(chosen);
    }

    @Test
    void whatNoListCanSendIsLeftOut() {
        assertThat(Selection.read(new String[] {"", "P-1", "P-1|", "P-1|x", "|3", "P-1|99999999999999999999"})).isEmpty();
        assertThat(Selection.read(null)).isEmpty();
    }
}
