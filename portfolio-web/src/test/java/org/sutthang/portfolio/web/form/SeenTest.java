package org.sutthang.portfolio.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void whatAListSendsIsReadBackWithItsVersion() {
        Seen chosen = new Seen("P|1", 17);
        assertThat(Seen.read(new String[] {chosen.toString()})).containsExactly(chosen);
    }

    @Test
    void whatNoListCanSendIsLeftOut() {
        assertThat(Seen.read(new String[] {"", "P-1", "P-1|", "P-1|x", "|3", "P-1|99999999999999999999"})).isEmpty();
        assertThat(Seen.read(null)).isEmpty();
    }
}
