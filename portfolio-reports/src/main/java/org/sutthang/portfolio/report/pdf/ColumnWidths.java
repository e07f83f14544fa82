package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;

/**
 * The widths of a table's columns: their shares, except that no figure and no word of a heading is ever divided. What a
 * column needs beyond its share the others give, in proportion to what they have to spare.
 */
final class ColumnWidths {

    private ColumnWidths() {
    }

    /** The left edge of every column, and the right edge of the last. */
    static List<Float> edges(Block.Table table, float width, Fonts fonts, LineBreaker breaker) {
        List<Column> columns = table.columns();
        float shares = columns.stream().mapToInt(Column::share).sum();
        float[] given = new float[columns.size()];
        float[] needed = new float[columns.size()];
        float missing = 0;
        float spare = 0;
        for (int i = 0; i < columns.size(); i++) {
            given[i] = columns.get(i).share() / shares * width;
            needed[i] = least(table, i, fonts, breaker) + 2 * RowBox.PADDING_X;
            missing += Math.max(0, needed[i] - given[i]);
            spare += Math.max(0, given[i] - needed[i]);
        }
        float taken = spare == 0 ? 0 : Math.min(1, missing / spare);
        List<Float> edges = new ArrayList<>();
        float x = 0;
        edges.add(x);
        for (int i = 0; i < columns.size(); i++) {
            x += needed[i] > given[i] ? needed[i] : given[i] - taken * (given[i] - needed[i]);
            edges.add(x);
        }
        return edges;
    }

    private static float least(Block.Table table, int column, Fonts fonts, LineBreaker breaker) {
        float least = breaker.longestWord(table.columns().get(column).heading(), Style.COLUMN);
        if (table.columns().get(column).number()) {
            for (Row row : table.rows()) {
                Style style = row.total() ? Style.TOTAL : Style.CELL;
                Cell cell = row.cells().get(column);
                least = Math.max(least, fonts.width(style, cell.text())
                        + (cell.mark() == null ? 0 : RowBox.MARK_ROOM));
            }
        }
        return least + 0.5f;
    }
}
