package org.sutthang.portfolio.report.content;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell's text stands for, where a program is to reckon with it: a format that has numbers and dates writes these. */
public sealed interface Value {

    /**
     * A number.
     *
     * @param number the number, unrounded, in the unit that the column names
     * @param decimals how many decimals its text shows
     */
    record Figure(BigDecimal number, int decimals) implements Value {
    }

    /**
     * A date.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Value {
    }
}
