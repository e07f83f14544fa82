package org.sutthang.portfolio.standing;

import java.math.BigDecimal;

/** The computed status of a schedule, an indicator or a project. Never shown by colour alone. */
public enum Status {
    /** On plan (เป็นไปตามแผน). */
    GREEN,
    /** To be watched (เฝ้าระวัง). */
    AMBER,
    /** Late (ล่าช้า), of an indicator below target (ต่ำกว่าเป้าหมาย). */
    RED,
    /** No report although the deadline is past, of an indicator no result (ยังไม่รายงาน). */
    NOT_REPORTED,
    /** Nothing to rate it by (ยังไม่มีข้อมูลประเมิน). */
    NOT_RATED,
    /** An indicator in a quarter in which it is not due (ยังไม่ถึงรอบวัดผล). */
    NOT_DUE;

    /**
     * Rates a fraction by two thresholds.
     *
     * @param fraction the fraction, or null
     * @param green from where it is green
     * @param red under what it is red
     * @return the status, NOT_RATED for null
     */
    static Status of(BigDecimal fraction, BigDecimal green, BigDecimal red) {
        if (fraction == null) {
            return NOT_RATED;
        }
        if (fraction.compareTo(green) >= 0) {
            return GREEN;
        }
        return fraction.compareTo(red) < 0 ? RED : AMBER;
    }

    /**
     * The worse of two that are rated.
     *
     * @param first one status
     * @param second the other
     * @return the worse, the one that is rated, or NOT_RATED when neither is
     */
    static Status worse(Status first, Status second) {
        if (first == NOT_RATED) {
            return second;
        }
        if (second == NOT_RATED) {
            return first;
        }
        return first.compareTo(second) >= 0 ? first : second;
    }
}
