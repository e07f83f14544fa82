package org.sutthang.portfolio.report.content;

import java.util.List;

/** A piece of a section, in the order of reading. */
public sealed interface Block {

    /**
     * Running text.
     *
     * @param text the text
     */
    record Paragraph(String text) implements Block {
    }

    /**
     * A remark in smaller type: how something was counted, what is left out.
     *
     * @param text the text
     */
    record Note(String text) implements Block {
    }

    /**
     * Headline figures side by side.
     *
     * @param tiles the figures, at most five
     */
    record Tiles(List<Tile> tiles) implements Block {
    }

    /**
     * A headline figure.
     *
     * @param label what it counts
     * @param figure the figure
     * @param change how it moved, or what it is out of; empty where there is nothing to say
     */
    record Tile(String label, String figure, String change) {
    }

    /**
     * Horizontal bars, one below the other.
     *
     * @param bars the bars
     */
    record Bars(List<Bar> bars) implements Block {
    }

    /**
     * A bar.
     *
     * @param label what it counts
     * @param length its length, in the same unit for all bars of the chart
     * @param figure the figure at its end
     * @param benefit whether it stands for proven benefit, which alone is golden
     */
    record Bar(String label, int length, String figure, boolean benefit) {
    }

    /**
     * One bar divided by status; the table beside it says the same in figures.
     *
     * @param shares the parts from the left
     * @param description the same in words, for readers who do not see it
     */
    record Distribution(List<Share> shares, String description) implements Block {
    }

    /**
     * A part of a distribution.
     *
     * @param mark the status it stands for
     * @param count how many
     */
    record Share(Mark mark, int count) {
    }

    /**
     * A table with at least one row; where there is nothing to list, a paragraph says so instead.
     *
     * @param caption what it lists, or null where the section's heading says it
     * @param columns the columns
     * @param rows the rows
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    }
}
