package org.sutthang.portfolio.round;

import static org.sutthang.portfolio.round.RoundSetting.Kind.DAYS;
import static org.sutthang.portfolio.round.RoundSetting.Kind.POINTS;
import static org.sutthang.portfolio.round.RoundSetting.Kind.QUARTERS;
import static org.sutthang.portfolio.round.RoundSetting.Kind.SHARE;

import java.math.BigDecimal;
import java.util.function.Function;

/** A figure of an evaluation round, in the order in which a form shows them; the scale is none of them. */
public enum RoundSetting {
    /** Actual ÷ planned progress from which a schedule can be green. */
    SCHEDULE_GREEN(SHARE, "0", "1", d -> d.rules().scheduleGreen()),
    /** Actual ÷ planned progress under which a schedule is red. */
    SCHEDULE_RED(SHARE, "0", "1", d -> d.rules().scheduleRed()),
    /** Days overdue beyond which a schedule is red. */
    OVERDUE_RED_DAYS(DAYS, "0", "365", d -> whole(d.rules().overdueRedDays())),
    /** Progress or attainment from which indicators are green. */
    PROGRESS_GREEN(SHARE, "0", "1", d -> d.rules().progressGreen()),
    /** Progress or attainment under which indicators are red. */
    PROGRESS_RED(SHARE, "0", "1", d -> d.rules().progressRed()),
    /** Three-tier points at the base tier. */
    BASE_POINTS(POINTS, "0", "100", d -> d.rules().basePoints()),
    /** Three-tier points at the standard tier. */
    STANDARD_POINTS(POINTS, "0", "100", d -> d.rules().standardPoints()),
    /** Three-tier points at the advanced tier. */
    ADVANCED_POINTS(POINTS, "0", "100", d -> d.rules().advancedPoints()),
    /** Points of the scale taken off for each missed report. */
    DEDUCTION(POINTS, "0", "100", d -> d.rules().deduction()),
    /** Days after a quarter's end until reports are due. */
    DEADLINE_DAYS(DAYS, "0", "90", d -> whole(d.rules().deadlineDays())),
    /** Days before the deadline from which people are reminded. */
    REMINDER_DAYS(DAYS, "0", "60", d -> whole(d.reminderDays())),
    /** Days after a quarter's end from which updates are no longer taken from owners; null until it is closed. */
    LOCK_DAYS(DAYS, "1", "365", d -> d.lockDays() == null ? null : whole(d.lockDays())),
    /** Closed quarters in a row in which every outcome must be met for proven benefit. */
    PROVEN_QUARTERS(QUARTERS, "1", "12", d -> whole(d.rules().provenQuarters()));

    private final Kind kind;
    private final BigDecimal least;
    private final BigDecimal most;
    private final Function<RoundDetails, BigDecimal> reading;

    RoundSetting(Kind kind, String least, String most, Function<RoundDetails, BigDecimal> reading) {
        this.kind = kind;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.reading = reading;
    }

    /** What a figure counts. */
    public enum Kind {
        /** A part of a whole, 1 for all of it; people write it as a percentage. */
        SHARE,
        /** Points of a score. */
        POINTS,
        /** Whole days. */
        DAYS,
        /** Whole quarters. */
        QUARTERS;

        /** @return whether it is a whole number */
        public boolean isWhole() {
            return this == DAYS || this == QUARTERS;
        }

        /**
         * A figure as people write it.
         *
         * @param figure as it is kept
         * @return a share as a percentage, anything else as it is
         */
        public BigDecimal shown(BigDecimal figure) {
            return this == SHARE && figure != null ? figure.movePointRight(2) : figure;
        }
    }

    /**
     * Its value in a round.
     *
     * @param details the round
     * @return the figure, null only for a lock that there is not
     */
    public BigDecimal of(RoundDetails details) {
        return reading.apply(details);
    }

    /** @return what it counts */
    public Kind kind() {
        return kind;
    }

    /** @return the least it may be */
    public BigDecimal least() {
        return least;
    }

    /** @return the most it may be, whatever the scale */
    public BigDecimal most() {
        return most;
    }

    /** @return whether it may be left out */
    public boolean isOptional() {
        return this == LOCK_DAYS;
    }

    private static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }
}
