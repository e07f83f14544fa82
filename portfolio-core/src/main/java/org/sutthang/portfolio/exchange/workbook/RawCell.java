package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell as the file holds it, before anyone asks what its column means. An empty cell is {@code null}.
 */
sealed interface RawCell {

    /** What a person sees in the cell, as near as can be told; used to show what was found. */
    String shown();

    /** Text; every cell of a CSV file is one. */
    record Text(String shown) implements RawCell {
    }

    /**
     * A number cell of a spreadsheet, already as displayed where it is formatted as a percentage (0.5239 is 52.39)
     * and free of the noise of binary fractions.
     */
    record Number(BigDecimal value) implements RawCell {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    /** A date cell of a spreadsheet; a Buddhist year has been turned into a CE one. */
    record Day(LocalDate value) implements RawCell {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    /** A true/false cell of a spreadsheet. */
    record Truth(boolean value) implements RawCell {
        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** A cell that no column can read: an error value such as {@code #REF!}, or a date that does not exist. */
    record Unreadable(String shown) implements RawCell {
    }
}
