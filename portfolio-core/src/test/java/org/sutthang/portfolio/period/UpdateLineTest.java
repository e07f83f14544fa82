package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;

class UpdateLineTest {

    private static final Set<UpdateStatus> HANDED_IN = EnumSet.of(UpdateStatus.SUBMITTED, UpdateStatus.ACCEPTED);

    @ParameterizedTest
    @EnumSource(UpdateStatus.class)
    void whatWasNotHandedInIsMissedOnceItsQuarterIsClosed(UpdateStatus status) {
        assertThat(line(status, true).missed()).isEqualTo(!HANDED_IN.contains(status));
        assertThat(line(status, false).missed()).isFalse();
    }

    private static UpdateLine line(UpdateStatus status, boolean closed) {
        return new UpdateLine(new FiscalQuarter(2569, 2), status, null, null, null, null, null, closed);
    }
}
