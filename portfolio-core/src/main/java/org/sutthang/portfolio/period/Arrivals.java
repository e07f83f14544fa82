package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * When ideas became known, when they won their first award, and when others adopted them: how many by each day, read once
 * for any number of quarters.
 *
 * @param ideas ideas by the day of their campaign
 * @param awards ideas by the day of their first award
 * @param adoptions adoptions by their day
 */
record Arrivals(NavigableMap<LocalDate, Integer> ideas, NavigableMap<LocalDate, Integer> awards,
        NavigableMap<LocalDate, Integer> adoptions) {

    /** An idea without a campaign was always known. */
    static final LocalDate ALWAYS = LocalDate.MIN;

    Arrivals() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    static int by(NavigableMap<LocalDate, Integer> arrivals, LocalDate date) {
        return arrivals.headMap(date, true).entrySet().stream().mapToInt(Map.Entry::getValue).sum();
    }

    int ideasBy(LocalDate date) {
        return by(ideas, date);
    }

    int awardedBy(LocalDate date) {
        return by(awards, date);
    }

    int adoptionsBy(LocalDate date) {
        return by(adoptions, date);
    }
}
