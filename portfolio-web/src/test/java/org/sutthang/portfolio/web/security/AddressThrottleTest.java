package org.sutthang.portfolio.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddressThrottleTest {

    @Test
    void whoeverAsksTooOftenWaitsAndNobodyElseDoes() {
        AddressThrottle throttle = new AddressThrottle();
        Duration wait = Duration.ZERO;
        int asked = 0;
        while (wait.isZero()) {
            wait = throttle.take("10.0.0.1");
            asked++;
            assertThat(asked).as("requests before one is refused").isLessThan(2_000);
        }
        assertThat(asked).isGreaterThan(100);
        assertThat(throttle.take("10.0.0.2")).isZero();
    }
}
