package org.sutthang.portfolio.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void aFewMistakesAreForgiven() {
        fail("owner", HERE, 7);
        assertThat(throttle.waitFor("owner", HERE)).isZero();
    }

    @Test
    void guessingHasToWaitWhateverTheCaseOfTheName() {
        fail("owner", HERE, 8);
        assertThat(throttle.waitFor("Owner ", HERE)).isPositive();
    }

    @Test
    void guessingElsewhereDoesNotLockAColleagueOut() {
        fail("owner", ELSEWHERE, 8);
        assertThat(throttle.waitFor("owner", HERE)).isZero();
    }

    @Test
    void guessingManyNamesFromOneAddressHasToWaitToo() {
        IntStream.range(0, 60).forEach(i -> throttle.failed("user" + i, HERE));
        assertThat(throttle.waitFor("somebody", HERE)).isPositive();
    }

    @Test
    void whoSignsInStartsAfresh() {
        fail("owner", HERE, 7);
        throttle.succeeded("owner", HERE);
        fail("owner", HERE, 7);
        assertThat(throttle.waitFor("owner", HERE)).isZero();
    }

    private void fail(String userName, String address, int times) {
        IntStream.range(0, times).forEach(i -> throttle.failed(userName, address));
    }
}
