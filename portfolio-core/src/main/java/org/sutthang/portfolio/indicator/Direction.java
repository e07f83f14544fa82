package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;

/** Which way an indicator gets better. */
public enum Direction {
    /** The more the better (ยิ่งมากยิ่งดี). */
    HIGHER,
    /** The less the better (ยิ่งน้อยยิ่งดี). */
    LOWER;

    /**
     * Whether a value is as good as a mark or better.
     *
     * @param value the value judged
     * @param mark the mark it must reach
     * @return true at the mark and beyond it
     */
    public boolean reaches(BigDecimal value, BigDecimal mark) {
        int order = value.compareTo(mark);
        return this == HIGHER ? order >= 0 : order <= 0;
    }

    /**
     * Whether a value is better than another, and not equal to it.
     *
     * @param value the value judged
     * @param other what it is compared with
     * @return true only when it is strictly better
     */
    public boolean isBetter(BigDecimal value, BigDecimal other) {
        return !reaches(other, value);
    }
}
