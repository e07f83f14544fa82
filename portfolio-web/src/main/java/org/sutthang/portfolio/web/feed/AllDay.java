package org.sutthang.portfolio.web.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** A whole day for the library, which writes the day that a moment falls on in the zone of the machine. */
final class AllDay {

    private AllDay() {
    }

    static Date of(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
