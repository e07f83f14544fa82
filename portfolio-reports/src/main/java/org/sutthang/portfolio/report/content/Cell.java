package org.sutthang.portfolio.report.content;

/**
 * One cell of a table.
 *
 * @param text what it says; paragraphs are separated by line feeds
 * @param mark the shape before the text, or null
 * @param detail what stands below in smaller type, such as a code, or null
 */
public record Cell(String text, Mark mark, String detail) {

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
        return new Cell(text == null ? "" : text, null, detail);
    }

    /**
     * A cell with a shape before its words.
     *
     * @param mark the shape, or null
     * @param text the words
     * @return the cell
     */
    public static Cell marked(Mark mark, String text) {
        return new Cell(text, mark, null);
    }
}
