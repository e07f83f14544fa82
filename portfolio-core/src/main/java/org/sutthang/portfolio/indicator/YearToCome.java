package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.YearEndReach.Range;
import org.sutthang.portfolio.kernel.Decimals;

/** What is known of an indicator's year at the end of one of its quarters, and what may still come. */
final class YearToCome {

    private final IndicatorCard card;
    private final Aggregation aggregation;
    private final BigDecimal target;
    private final FiscalQuarter quarter;
    private final NavigableMap<FiscalQuarter, Reading> known;
    private final int remaining;

    YearToCome(IndicatorCard card, BigDecimal target, FiscalQuarter quarter,
            NavigableMap<FiscalQuarter, Reading> known) {
        this.card = card;
        this.aggregation = card.aggregation();
        this.target = target;
        this.quarter = quarter;
        this.known = known;
        this.remaining = (int) IntStream.rangeClosed(quarter.quarter() + 1, FiscalQuarter.PER_YEAR)
                .filter(card.frequency()::isDue).count();
    }

    int remaining() {
        return remaining;
    }

    /** The first quarter of the year from which the target could not be met any more, or null while it can. */
    Integer lostSince() {
        for (int q = 1; q <= quarter.quarter(); q++) {
            FiscalQuarter until = new FiscalQuarter(quarter.fiscalYear(), q);
            YearToCome then = new YearToCome(card, target, until, known.headMap(until, true));
            if (then.remaining > 0 && then.isLost()) {
                return q;
            }
        }
        return null;
    }

    /**
     * Certain only where what has happened stays: a sum of what never was negative does not fall, an extreme stays, and a
     * percentage lies between 0 and 100.
     */
    private boolean isLost() {
        List<Reading> year = year();
        if (year.isEmpty()) {
            return false;
        }
        boolean higher = card.direction() == Direction.HIGHER;
        return switch (aggregation) {
            case SUM -> !higher && neverNegative() && !isMet(year);
            case MAX -> !higher && !isMet(year);
            case MIN -> higher && !isMet(year);
            case AVERAGE -> higher ? card.isPercentage() && neededAverage().compareTo(Decimals.HUNDRED) > 0
                    : neverNegative() && neededAverage().signum() < 0;
            case LAST, RATIO, LAST_RATIO -> false;
        };
    }

    /** The same the other way round. */
    boolean isWon() {
        List<Reading> year = year();
        boolean higher = card.direction() == Direction.HIGHER;
        return !year.isEmpty() && isMet(year) && switch (aggregation) {
            case SUM -> higher && neverNegative();
            case MAX -> higher;
            case MIN -> !higher;
            case LAST, AVERAGE, RATIO, LAST_RATIO -> false;
        };
    }

    private boolean isMet(List<Reading> year) {
        return card.direction().reaches(Decimals.given(aggregation.ofQuarters(year).figure(card.factor())), target);
    }

    private boolean neverNegative() {
        return known.values().stream().allMatch(r -> r.value() == null || r.value().signum() >= 0);
    }

    /** The readings of the year so far. */
    private List<Reading> year() {
        return List.copyOf(known.tailMap(new FiscalQuarter(quarter.fiscalYear(), 1), true).values());
    }

    Range needed() {
        BigDecimal left = BigDecimal.valueOf(remaining);
        return switch (aggregation) {
            case SUM -> one(Decimals.divide(target.subtract(sum(year())), left));
            case AVERAGE -> one(neededAverage());
            case LAST, LAST_RATIO -> position() == null ? null
                    : one(Decimals.divide(target.subtract(position()), left));
            case MAX, MIN -> one(target);
            case RATIO -> neededRatio();
        };
    }

    private static Range one(BigDecimal figure) {
        BigDecimal given = Decimals.given(figure);
        return new Range(given, given);
    }

    private static BigDecimal sum(List<Reading> readings) {
        return readings.stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal neededAverage() {
        List<Reading> year = year();
        BigDecimal all = BigDecimal.valueOf(year.size() + (long) remaining);
        return Decimals.divide(target.multiply(all).subtract(sum(year)), BigDecimal.valueOf(remaining));
    }

    /** With the smallest and the largest denominator of the past in each quarter that is left. */
    private Range neededRatio() {
        BigDecimal numerators = BigDecimal.ZERO;
        BigDecimal denominators = BigDecimal.ZERO;
        for (Reading reading : year()) {
            numerators = numerators.add(reading.numerator());
            denominators = denominators.add(reading.denominator());
        }
        List<BigDecimal> needed = new ArrayList<>();
        for (Reading past : known.values()) {
            BigDecimal toCome = past.denominator().multiply(BigDecimal.valueOf(remaining));
            BigDecimal whole = target.multiply(denominators.add(toCome)).subtract(numerators.multiply(card.factor()));
            needed.add(Decimals.given(Decimals.divide(whole, toCome)));
        }
        return Range.of(needed);
    }

    /** The figure that the year stands at; that of a position is carried over from the year before. */
    private BigDecimal position() {
        List<Reading> year = year();
        if (!year.isEmpty()) {
            return year.get(year.size() - 1).figure(card.factor());
        }
        return aggregation == Aggregation.LAST_RATIO && !known.isEmpty()
                ? known.lastEntry().getValue().figure(card.factor()) : null;
    }

    Range expected() {
        List<BigDecimal> figures = aggregation == Aggregation.LAST || aggregation == Aggregation.LAST_RATIO
                ? byChanges() : byReadings();
        return figures.size() < YearEndReach.LEAST_PAST ? null : Range.of(figures);
    }

    /** The end of the year for each past quarter, when all that are left are like it. */
    private List<BigDecimal> byReadings() {
        List<Reading> year = year();
        List<BigDecimal> figures = new ArrayList<>();
        for (Reading past : known.values()) {
            List<Reading> whole = new ArrayList<>(year);
            whole.addAll(Collections.nCopies(remaining, past));
            figures.add(Decimals.given(aggregation.ofQuarters(whole).figure(card.factor())));
        }
        return figures;
    }

    /**
     * The end of the year for each past change. A figure as reported may begin anew with the year, so only changes within a
     * year count; a position goes on.
     */
    private List<BigDecimal> byChanges() {
        BigDecimal from = position();
        List<BigDecimal> figures = new ArrayList<>();
        Map.Entry<FiscalQuarter, Reading> before = null;
        for (Map.Entry<FiscalQuarter, Reading> entry : known.entrySet()) {
            boolean follows = before != null && (aggregation == Aggregation.LAST_RATIO
                    || before.getKey().fiscalYear() == entry.getKey().fiscalYear());
            if (follows && from != null) {
                BigDecimal change = entry.getValue().figure(card.factor())
                        .subtract(before.getValue().figure(card.factor()));
                figures.add(Decimals.given(within(from.add(change.multiply(BigDecimal.valueOf(remaining))))));
            }
            before = entry;
        }
        return figures;
    }

    private BigDecimal within(BigDecimal figure) {
        return card.isPercentage() ? Decimals.clamp(figure, BigDecimal.ZERO, Decimals.HUNDRED) : figure;
    }
}
