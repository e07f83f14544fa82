package org.sutthang.portfolio.report.content;

/**
 * A column of a table.
 *
 * @param heading what the column holds
 * @param share its share of the width, in the same unit for all columns of the table
 * @param number whether it holds figures, which stand at the right
 */
public record Column(String heading, int share, boolean number) {

    /** Texts are as every format can hold them. */
    public Column {
        heading = PlainText.of(heading);
    }

    /**
     * A column of words.
     *
     * @param heading what it holds
     * @param share its share of the width
     * @return the column
     */
    public static Column text(String heading, int share) {
        return new Column(heading, share, false);
    }

    /**
     * A column of figures.
     *
     * @param heading what it holds
     * @param share its share of the width
     * @return the column
     */
    public static Column number(String heading, int share) {
        return new Column(heading, share, true);
    }
}
