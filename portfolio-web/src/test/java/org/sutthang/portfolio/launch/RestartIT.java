package org.sutthang.portfolio.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.RunningProduct;

@Order(1)
class RestartIT {

    private static final Map<String, String> REAL = Map.of("SUTTHANG_ADMIN_PASSWORD", RunningProduct.ADMIN_PASSWORD);

    @Test
    void aProductThatWasKilledStartsAgainOnItsData() {
        RunningProduct first = RunningProduct.start(REAL);
        assertThat(first.get("/health/ready").statusCode()).isEqualTo(200);
        first.process().kill();

        try (RunningProduct second = RunningProduct.start(Map.of(
                "SUTTHANG_ADMIN_PASSWORD", RunningProduct.ADMIN_PASSWORD,
                "SUTTHANG_DATA_DIR", first.dataFolder().toString()))) {
            assertThat(second.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(second.process().output()).contains("The administrator signs in as admin");
        }
    }
}
