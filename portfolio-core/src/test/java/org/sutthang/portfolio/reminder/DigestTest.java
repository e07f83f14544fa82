package org.sutthang.portfolio.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final Instant SEVEN = Instant.parse("2024-04-20T00:00:00Z");

    /** What happens next to the digest of a day. */
    enum Event {
        BEGIN, TAKEN, REFUSED, BROKEN, CRASH, TEN_MINUTES, AN_HOUR
    }

    @Property
    void whateverHappensItArrivesOnceADayAtMost(@ForAll @Size(max = 60) List<Event> events) {
        Digest digest = new Digest(1, LocalDate.of(2024, 4, 20));
        Instant now = SEVEN;
        int mayHaveArrived = 0;
        boolean sending = false;
        for (Event event : events) {
            switch (event) {
                case BEGIN -> {
                    if (digest.mayBegin(now)) {
                        assertThat(mayHaveArrived).as("begun after it may have arrived").isZero();
                        digest.begin(3, "hash", now);
                        sending = true;
                    }
                }
                case TAKEN, BROKEN -> {
                    if (sending) {
                        digest.end(event == Event.TAKEN ? DigestState.SENT : DigestState.UNCERTAIN, null, now);
                        mayHaveArrived++;
                        sending = false;
                    }
                }
                case REFUSED -> {
                    if (sending) {
                        digest.end(DigestState.FAILED, "refused", now);
                        sending = false;
                    }
                }
                case CRASH -> {
                    mayHaveArrived += sending ? 1 : 0;
                    sending = false;
                }
                case TEN_MINUTES -> now = now.plus(Duration.ofMinutes(10));
                case AN_HOUR -> now = now.plus(Duration.ofHours(1));
            }
        }
        assertThat(mayHaveArrived).isLessThanOrEqualTo(1);
        assertThat(digest.getAttempts()).isLessThanOrEqualTo(Digest.MOST_ATTEMPTS);
    }

    @Test
    void whatWasRefusedIsTriedAgainAfterAWhileAndNotForEver() {
        Digest digest = new Digest(1, LocalDate.of(2024, 4, 20));
        Instant now = SEVEN;
        for (int attempt = 1; attempt <= Digest.MOST_ATTEMPTS; attempt++) {
            assertThat(digest.mayBegin(now)).as("attempt %d", attempt).isTrue();
            digest.begin(2, "hash", now);
            assertThat(digest.mayBegin(now)).as("while it is sent").isFalse();
            digest.end(DigestState.FAILED, "x".repeat(2_000), now);
            assertThat(digest.getReason()).hasSize(1_000);
            assertThat(digest.mayBegin(now.plus(Digest.WAIT).minusSeconds(1))).as("too early").isFalse();
            now = now.plus(Digest.WAIT);
        }
        assertThat(digest.mayBegin(now.plus(Duration.ofDays(1)))).as("a fourth time").isFalse();
    }

    @Test
    void aRunThatWasBrokenOffIsTakenOverAndOneThatEndedIsNot() {
        DigestRun run = new DigestRun(LocalDate.of(2024, 4, 20), SEVEN);
        assertThat(run.isBrokenOff(SEVEN.plus(DigestRun.LONGEST).minusSeconds(1))).isFalse();
        assertThat(run.isBrokenOff(SEVEN.plus(DigestRun.LONGEST))).isTrue();
        run.end(4, SEVEN.plusSeconds(60));
        assertThat(run.isBrokenOff(SEVEN.plus(Duration.ofDays(1)))).isFalse();
    }
}
