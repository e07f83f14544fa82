package org.sutthang.portfolio.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingPageTest {

    @Test
    void thePageThatLedHereIsAskedForAgain() {
        assertThat(WaitingPage.again("/portfolio?q=%E0%B8%99&status=red", "")).contains("2; url=/portfolio?q=%E0%B8%99&status=red");
        assertThat(WaitingPage.again("/dashboard", "/s")).contains("2; url=/s/dashboard");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "//elsewhere.example", "https://elsewhere.example/dashboard", "/dashboard/../users",
        "/portfolio?q=a\r\nSet-Cookie: b", "/dashboard;url=//elsewhere.example"})
    void nowhereElseIsLedTo(String then) {
        assertThat(WaitingPage.again(then, "")).isEmpty();
    }
}
