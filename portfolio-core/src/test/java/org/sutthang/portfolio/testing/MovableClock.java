package org.sutthang.portfolio.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.sutthang.portfolio.kernel.OfficeClock;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

    private LocalDate date;

    MovableClock(String date) {
        moveTo(date);
    }

    /**
     * Moves the clock to noon of a day.
     *
     * @param isoDate the day, such as 2024-04-20
     */
    public void moveTo(String isoDate) {
        date = LocalDate.parse(isoDate);
    }

    @Override
    public ZoneId getZone() {
        return OfficeClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return date.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant();
    }
}
