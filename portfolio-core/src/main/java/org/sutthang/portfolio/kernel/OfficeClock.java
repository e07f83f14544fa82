package org.sutthang.portfolio.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock on the office's wall: Thai time, and on request a fixed date. With a fixed date the time of day still runs,
 * so that changes keep their order and a waiting time ends.
 */
public final class OfficeClock extends Clock {

    /** The time zone of every date in the product. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private final Clock base;
    private final LocalDate date;

    private OfficeClock(Clock base, LocalDate date) {
        this.base = base;
        this.date = date;
    }

    /**
     * @param settings of the installation
     * @return Thai time, on the fixed date if the settings name one
     */
    public static Clock of(Settings settings) {
        Clock running = Clock.system(ZONE);
        return settings.today().<Clock>map(date -> new OfficeClock(running, date)).orElse(running);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OfficeClock(base.withZone(zone), date);
    }

    @Override
    public Instant instant() {
        return base.instant().atZone(ZONE).with(date).toInstant();
    }
}
