package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * Whether the target of the fiscal year can still be reached: the pace that it needs, and what comes of it when each quarter
 * that is left is like one of the past. A range, never one figure; and nothing is said where too little is known.
 *
 * @param state how it stands
 * @param since the quarter of the year in which it was certain that the target cannot be met any more, or null
 * @param target the target of the year's last quarter
 * @param remaining how many quarters are left in which the indicator is due
 * @param needed what each quarter that is left needs: of a sum the increment, of an average or a ratio the figure, of a figure
 *     as it stands the change; of a ratio a range, for the denominators to come are not known. Null where nothing is needed
 *     any more, or what it starts from is not known
 * @param expected the lowest and the highest figure at the end of the year when each quarter left is like one of the past,
 *     or null where too little is known
 */
public record YearEndReach(State state, Integer since, BigDecimal target, int remaining, Range needed,
        Range expected) {

    /** Past quarters that are needed before anything is said of those to come. */
    public static final int LEAST_PAST = 4;

    /** How it stands. */
    public enum State {
        /** The target is met, and no later quarter can undo it. */
        REACHED,
        /** The target cannot be met any more, whatever comes. */
        OUT_OF_REACH,
        /** Met even when the quarters left are like the worst of the past. */
        LIKELY,
        /** Not met even when the quarters left are like the best of the past. */
        UNLIKELY,
        /** Between the two. */
        OPEN,
        /** Fewer than four past quarters to go by. */
        TOO_LITTLE_DATA
    }

    /**
     * From one figure to another.
     *
     * @param low the lower one
     * @param high the higher one, the same where only one is possible
     */
    public record Range(BigDecimal low, BigDecimal high) {

        static Range of(List<BigDecimal> figures) {
            return figures.isEmpty() ? null : new Range(figures.stream().min(Comparator.naturalOrder()).orElseThrow(),
                    figures.stream().max(Comparator.naturalOrder()).orElseThrow());
        }

        /** @return whether it is one figure */
        public boolean isOne() {
            return low.compareTo(high) == 0;
        }
    }

    /**
     * Works out the reach.
     *
     * @param card the indicator's card of the year
     * @param yearTarget the target of the year's last quarter, or null
     * @param quarter the quarter up to which it is known
     * @param readings the reading of each quarter that has one, parts combined, of this year and of years before; those after
     *     the quarter are passed over
     * @return the reach, or nothing where there is no target to reach or no quarter left
     */
    public static Optional<YearEndReach> of(IndicatorCard card, BigDecimal yearTarget, FiscalQuarter quarter,
            NavigableMap<FiscalQuarter, Reading> readings) {
        YearToCome year = new YearToCome(card, yearTarget, quarter, readings.headMap(quarter, true));
        if (card.isMetNotMet() || yearTarget == null || year.remaining() == 0) {
            return Optional.empty();
        }
        Integer lost = year.lostSince();
        if (lost != null) {
            return Optional.of(new YearEndReach(State.OUT_OF_REACH, lost, yearTarget, year.remaining(), null, null));
        }
        if (year.isWon()) {
            return Optional.of(new YearEndReach(State.REACHED, null, yearTarget, year.remaining(), null, null));
        }
        Range expected = year.expected();
        return Optional.of(new YearEndReach(state(card, yearTarget, expected), null, yearTarget, year.remaining(),
                year.needed(), expected));
    }

    private static State state(IndicatorCard card, BigDecimal target, Range expected) {
        if (expected == null) {
            return State.TOO_LITTLE_DATA;
        }
        boolean low = card.direction().reaches(expected.low(), target);
        boolean high = card.direction().reaches(expected.high(), target);
        if (low && high) {
            return State.LIKELY;
        }
        return low || high ? State.OPEN : State.UNLIKELY;
    }
}
