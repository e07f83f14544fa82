package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;

/**
 * The widths of a table's columns: their shares, except that no figure and no word of a heading is ever divided, and no
 * other word unless it is much longer than its column. What a column needs beyond its share the others give, in
 * proportion to what they have to spare.
 */
final class ColumnWidths {

    /** How much wider than its share a column becomes for the sake of a word; an address is divided all the same. */
    private static final float MOST_FOR_A_WORD = 1.3f;

    private static final float SLACK = 0.5f;

    private ColumnWidths() {
    }

    /** The left edge of every column, and the right edge of the last. */
    static List<Float> edges(Block.Table table, float width, Fonts fonts, LineBreaker breaker) {
        List<Column> columns = table.columns();
        float shares = columns.stream().mapToInt(Column::share).sum();
        float[] given = new float[columns.size()];
        float[] strict = new float[columns.size()];
        float[] wished = new float[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            given[i] = columns.get(i).share() / shares * width;
            strict[i] = least(table, i, fonts, breaker) + 2 * RowBox.PADDING_X;
            wished[i] = Math.max(strict[i], Math.min(longestWord(table, i, breaker) + 2 * RowBox.PADDING_X,
                    given[i] * MOST_FOR_A_WORD));
        }
        return edges(given, missing(given, wished) <= spare(given, wished) ? wished : strict);
    }

    private static List<Float> edges(float[] given, float[] needed) {
        float spare = spare(given, needed);
        float taken = spare == 0 ? 0 : Math.min(1, missing(given, needed) / spare);
        List<Float> edges = new ArrayList<>();
        float x = 0;
        edges.add(x);
        for (int i = 0; i < given.length; i++) {
            x += needed[i] > given[i] ? needed[i] : given[i] - taken * (given[i] - needed[i]);
            edges.add(x);
        }
        return edges;
    }

    private static float missing(float[] given, float[] needed) {
        float missing = 0;
        for (int i = 0; i < given.length; i++) {
            missing += Math.max(0, needed[i] - given[i]);
        }
        return missing;
    }

    private static float spare(float[] given, float[] needed) {
        return missing(needed, given);
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
        return least + SLACK;
    }

    private static float longestWord(Block.Table table, int column, LineBreaker breaker) {
        float longest = 0;
        for (Row row : table.rows()) {
            longest = Math.max(longest, breaker.longestWord(row.cells().get(column).text(),
                    row.total() ? Style.TOTAL : Style.CELL));
        }
        return longest + SLACK;
    }
}
