package org.sutthang.portfolio.report.content;

import java.math.BigDecimal;
import java.util.List;

/** A piece of a section, in the order of reading. */
public sealed interface Block permits Block.Paragraph, Block.Note, Block.Tiles, Block.Bars, Block.Distribution, Block.Table,
        Block.Columns, Block.Lines, Block.Heat, Block.ProvinceMap, Tabled {

    /**
     * Running text.
     *
     * @param text the text
     */
    record Paragraph(String text) implements Block {

        /** Texts are as every format can hold them. */
        public Paragraph {
            text = PlainText.of(text);
        }
    }

    /**
     * A remark in smaller type: how something was counted, what is left out.
     *
     * @param text the text
     */
    record Note(String text) implements Block {

        /** Texts are as every format can hold them. */
        public Note {
            text = PlainText.of(text);
        }
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

        /** Texts are as every format can hold them. */
        public Tile {
            label = PlainText.of(label);
            figure = PlainText.of(figure);
            change = PlainText.of(change);
        }
    }

    /**
     * Horizontal bars, one below the other.
     *
     * @param caption what they show, or null where the section's heading says it
     * @param bars the bars
     */
    record Bars(String caption, List<Bar> bars) implements Block {

        /** Texts are as every format can hold them. */
        public Bars {
            caption = PlainText.of(caption);
        }

        /**
         * Bars that the section's heading says all of.
         *
         * @param bars the bars
         */
        public Bars(List<Bar> bars) {
            this(null, bars);
        }
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

        /** Texts are as every format can hold them. */
        public Bar {
            label = PlainText.of(label);
            figure = PlainText.of(figure);
        }
    }

    /**
     * One bar divided by status; the table beside it says the same in figures.
     *
     * @param shares the parts from the left
     * @param description the same in words, for readers who do not see it
     */
    record Distribution(List<Share> shares, String description) implements Block {

        /** Texts are as every format can hold them. */
        public Distribution {
            description = PlainText.of(description);
        }
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

        /** Texts are as every format can hold them. */
        public Table {
            caption = PlainText.of(caption);
        }

        /**
         * Finds a column by what its cells are, wherever it stands.
         *
         * @param field what they are
         * @return its place from 0
         * @throws IllegalArgumentException when the table has no such column
         */
        public int column(Column.Field field) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).field() == field) {
                    return i;
                }
            }
            throw new IllegalArgumentException("The table has no column of " + field);
        }

        /**
         * The cell of a row in a column.
         *
         * @param row a row of the table
         * @param field what the cell is
         * @return the cell
         * @throws IllegalArgumentException when the table has no such column
         */
        public Cell cell(Row row, Column.Field field) {
            return row.cells().get(column(field));
        }
    }

    /**
     * Columns over time, each divided into parts that stand on each other: such as the statuses of the last quarters.
     *
     * @param caption what it shows
     * @param categories what stands below each column, the earliest first
     * @param series the parts from the bottom, each with a value for every category
     * @param description the same in words, for readers who do not see it
     */
    record Columns(String caption, List<String> categories, List<Series> series, String description)
            implements Block {

        /** Texts are as every format can hold them. */
        public Columns {
            caption = PlainText.of(caption);
            description = PlainText.of(description);
        }
    }

    /**
     * Lines over time: such as the forecast of each milestone at successive reporting dates.
     *
     * @param caption what it shows
     * @param categories what stands below, the earliest first
     * @param series the lines, each with a value for every category, null where it has none
     * @param values what a value is, in the words of a legend
     * @param description the same in words, for readers who do not see it
     */
    record Lines(String caption, List<String> categories, List<Series> series, String values, String description)
            implements Block {

        /** Texts are as every format can hold them. */
        public Lines {
            caption = PlainText.of(caption);
            values = PlainText.of(values);
            description = PlainText.of(description);
        }
    }

    /**
     * A part of columns or a line.
     *
     * @param name its name
     * @param mark the status it stands for, or null for none
     * @param values a value for each category, null where there is none
     */
    record Series(String name, Mark mark, List<BigDecimal> values) {

        /** Texts are as every format can hold them. */
        public Series {
            name = PlainText.of(name);
        }
    }

    /**
     * A table whose cells are coloured by status: such as attainment by organisation and quarter. Every cell says its figure, and
     * its mark beside it, so that it reads in black and white.
     *
     * @param caption what it shows
     * @param corner the heading of the column of names
     * @param categories the other headings
     * @param rows the rows
     */
    record Heat(String caption, String corner, List<String> categories, List<HeatRow> rows) implements Block {

        /** Texts are as every format can hold them. */
        public Heat {
            caption = PlainText.of(caption);
            corner = PlainText.of(corner);
        }
    }

    /**
     * A row of a heat map.
     *
     * @param name what it is about
     * @param cells a cell for each category; an empty text where there is nothing
     */
    record HeatRow(String name, List<Cell> cells) {

        /** Texts are as every format can hold them. */
        public HeatRow {
            name = PlainText.of(name);
        }
    }

    /**
     * The map of Thailand by province.
     *
     * @param caption what it shows
     * @param provinces those with something to show, in the order of their codes
     * @param description the same in words, for readers who do not see it
     */
    record ProvinceMap(String caption, List<Province> provinces, String description) implements Block {

        /** Texts are as every format can hold them. */
        public ProvinceMap {
            caption = PlainText.of(caption);
            description = PlainText.of(description);
        }
    }

    /**
     * A province on the map.
     *
     * @param code the two digits of its code, such as 50 for Chiang Mai
     * @param name its name
     * @param count how many projects
     * @param benefit whether any of them has proven its benefit
     */
    record Province(String code, String name, int count, boolean benefit) {

        /** Texts are as every format can hold them. */
        public Province {
            name = PlainText.of(name);
        }
    }
}
