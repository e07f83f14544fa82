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

    /** Set only while the demo is made, which lives through its quarters one after the other. */
    private static final ThreadLocal<LocalDate> RELIVED = new ThreadLocal<>();

    private final Clock base;
    private final LocalDate fixed;

    private OfficeClock(Clock base, LocalDate fixed) {
        this.base = base;
        this.fixed = fixed;
    }

    /**
     * @param settings of the installation
     * @return Thai time, on the fixed date if the settings name one
     */
    public static Clock of(Settings settings) {
        return new OfficeClock(Clock.system(ZONE), settings.today().orElse(null));
    }

    /**
     * Does something as if today were another day, for this thread alone. Only the demo may use it: what it makes has to
     * carry the dates on which it would have been made.
     *
     * @param date what is taken for today
     * @param action what is done
     */
    public static void onDay(LocalDate date, Runnable action) {
        RELIVED.set(date);
        try {
            action.run();
        } finally {
            RELIVED.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OfficeClock(base.withZone(zone), fixed);
    }

    @Override
    public Instant instant() {
        LocalDate date = RELIVED.get() == null ? fixed : RELIVED.get();
        Instant now = base.instant();
        return date == null ? now : now.atZone(ZONE).with(date).toInstant();
    }
}
