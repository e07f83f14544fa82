package org.sutthang.portfolio.report.content;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One cell of a table.
 *
 * @param text what it says; paragraphs are separated by line feeds
 * @param mark the shape before the text, or null
 * @param detail what stands below in smaller type, such as a code, or null
 * @param value what the text stands for, or null where it is words or there is nothing
 */
public record Cell(String text, Mark mark, String detail, Value value) {

    /** Texts are as every format can hold them. */
    public Cell {
        text = PlainText.of(text);
        detail = PlainText.of(detail);
    }

    /**
     * A cell with a text alone.
     *
     * @param text what it says, empty for null
     * @return the cell
     */
    public static Cell of(String text) {
        return of(text, null);
    }

    /**
     * A cell with a text and a smaller one below.
     *
     * @param text what it says, empty for null
     * @param detail the smaller text, or null
     * @return the cell
     */
    public static Cell of(String text, String detail) {
        return new Cell(text == null ? "" : text, null, detail, null);
    }

    /**
     * A cell with a shape before its words.
     *
     * @param mark the shape, or null
     * @param text the words
     * @return the cell
     */
    public static Cell marked(Mark mark, String text) {
        return new Cell(text, mark, null, null);
    }

    /**
     * A cell with a number.
     *
     * @param text the number as it is read
     * @param number the number; null where there is none
     * @param decimals how many decimals the text shows
     * @return the cell
     */
    public static Cell number(String text, BigDecimal number, int decimals) {
        return new Cell(text, null, null, number == null ? null : new Value.Figure(number, decimals));
    }

    /**
     * A cell with a date.
     *
     * @param text the date as it is read
     * @param day the date; null where there is none
     * @return the cell
     */
    public static Cell date(String text, LocalDate day) {
        return new Cell(text, null, null, day == null ? null : new Value.Day(day));
    }
}
