package org.sutthang.portfolio.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The figures of a chart as a table, for formats that do not draw it and for readers who want to see them. */
public final class ChartTable {

    private static final int NAMES = 30;
    private static final int FIGURES = 70;
    private static final int WHOLE = 100;

    private ChartTable() {
    }

    /**
     * The table of columns: a row for each series.
     *
     * @param chart the columns
     * @param figure how a value is written
     * @return the table
     */
    public static Block.Table of(Block.Columns chart, Function<BigDecimal, String> figure) {
        return table(chart.caption(), chart.categories(), chart.series(), figure);
    }

    /**
     * The table of lines: a row for each line.
     *
     * @param chart the lines
     * @param figure how a value is written
     * @return the table
     */
    public static Block.Table of(Block.Lines chart, Function<BigDecimal, String> figure) {
        return table(chart.caption(), chart.categories(), chart.series(), figure);
    }

    /**
     * The table of a heat map, each figure with its mark.
     *
     * @param heat the heat map
     * @return the table
     */
    public static Block.Table of(Block.Heat heat) {
        List<Row> rows = heat.rows().stream().map(row -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.name())));
            cells.addAll(row.cells());
            return new Row(cells, false);
        }).toList();
        return new Block.Table(heat.caption(), columns(heat.corner(), heat.categories()), rows);
    }

    /**
     * The table of stages beside each other: a column for each, and one row that says how they stand.
     *
     * @param steps the stages
     * @return the table
     */
    public static Block.Table across(Tabled.Steps steps) {
        List<Row> rows = steps.table().rows();
        return new Block.Table(steps.table().caption(), rows.stream().map(row -> Column.text(row.cells().get(0).text(),
                WHOLE / rows.size())).toList(), List.of(new Row(rows.stream().map(row -> new Cell(
                        row.cells().get(1).text(), row.cells().get(0).mark(), row.cells().get(1).detail(), null)).toList(), false)));
    }

    private static Block.Table table(String caption, List<String> categories, List<Block.Series> series,
            Function<BigDecimal, String> figure) {
        List<Row> rows = series.stream().map(one -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.marked(one.mark(), one.name())));
            one.values().forEach(value -> cells.add(Cell.number(figure.apply(value), value,
                    value == null ? 0 : Math.max(0, value.scale()))));
            return new Row(cells, false);
        }).toList();
        return new Block.Table(caption, columns("", categories), rows);
    }

    private static List<Column> columns(String corner, List<String> categories) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(corner, NAMES)));
        categories.forEach(category -> columns.add(Column.number(category, FIGURES / Math.max(1, categories.size()))));
        return columns;
    }
}
