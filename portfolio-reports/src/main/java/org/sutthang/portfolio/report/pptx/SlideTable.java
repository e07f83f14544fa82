package org.sutthang.portfolio.report.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Companions;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.office.Look;
import org.sutthang.portfolio.report.office.OfficeText;

/** A table on a slide: as many rows as there is room for, those that sum up always, and then how many more there are. */
final class SlideTable {

    private static final double SIDE = 5;
    private static final double ABOVE = 3;
    /** The sizes of letters, of which the largest is taken that shows every row, else the smallest. */
    private static final double[] SIZES = {18, 15, 13.5, 12};
    private static final double DETAIL = 0.8;
    /** So long a text is shown whole where all rows find room with it, else its first lines. */
    private static final int WHOLE_LINES = 6;
    private static final int LEAST_LINES = 2;
    private static final int MOST_HEAD_LINES = 4;
    /** What stands at the right is not divided, but for words such as "since last quarter". */
    private static final int LONGEST_FIGURE = 14;
    private static final int LONGEST_STATUS = 24;

    private final Letters letters;
    private final Companions.Words words;
    private Type head;
    private Type text;
    private Type total;
    private Type detail;
    private int most = LEAST_LINES;
    private double largest = SIZES[0];
    private double[] widths = {};
    private double heads;

    SlideTable(Letters letters, Companions.Words words) {
        this.letters = letters;
        this.words = words;
    }

    /** The size of letters in which a table is written there; two alike beside each other are written in the smaller of theirs. */
    double size(Block.Table block, Area whole) {
        fitting(block, block.caption() == null ? whole : whole.below(Type.CAPTION.lines(1) + 4));
        return text.size();
    }

    void write(XSLFSlide slide, Block.Table block, Area whole) {
        write(slide, block, whole, SIZES[0]);
    }

    void write(XSLFSlide slide, Block.Table block, Area whole, double largest) {
        this.largest = largest;
        Area area = whole;
        if (block.caption() != null) {
            letters.box(slide, area.top(Type.CAPTION.lines(1)), Type.CAPTION, block.caption());
            area = area.below(Type.CAPTION.lines(1) + 4);
        }
        if (block.rows().isEmpty()) {
            return;
        }
        List<Row> shown = fitting(block, area);
        XSLFTable table = slide.createTable();
        table.getCTTable().getTblPr().setFirstRow(true);
        table.getCTTable().getTblPr().setBandRow(false);
        double used = head(table, block.columns());
        for (Row row : shown) {
            used += row(table, block.columns(), row);
        }
        for (int i = 0; i < widths.length; i++) {
            table.setColumnWidth(i, widths[i]);
        }
        table.setAnchor(area.top(used).rectangle());
        int left = block.rows().size() - shown.size();
        if (left > 0) {
            letters.box(slide, area.below(used + 3).top(Type.SMALL.lines(1)), Type.SMALL, words.more().apply(left));
        }
    }

    /** In the largest letters in which all rows are shown with long texts whole, else with their beginnings; else the first rows. */
    private List<Row> fitting(Block.Table block, Area area) {
        for (int lines = WHOLE_LINES; lines >= LEAST_LINES; lines -= WHOLE_LINES - LEAST_LINES) {
            most = lines;
            for (double size : Arrays.stream(SIZES).filter(size -> size <= largest).toArray()) {
                sized(size);
                widths = widths(block, area.width());
                int headLines = headLines(block.columns());
                heads = head.lines(Math.min(MOST_HEAD_LINES, headLines)) + 2 * ABOVE;
                List<Row> shown = shown(block.rows(), area.height() - heads);
                if (shown.size() == block.rows().size() && headLines <= MOST_HEAD_LINES || lines == LEAST_LINES && size == SIZES[SIZES.length - 1]) {
                    return shown;
                }
            }
        }
        throw new IllegalStateException("The smallest letters are always taken");
    }

    private int headLines(List<Column> columns) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            double width = widths[i] - 2 * SIDE;
            lines = Math.max(lines, heading(columns.get(i), width).stream()
                    .mapToInt(line -> letters.fit().lines(line, head.size(), true, width)).sum());
        }
        return lines;
    }

    /** In one line where it fits, else with the unit below. */
    private List<String> heading(Column column, double width) {
        return column.number() && letters.fit().lines(column.heading(), head.size(), true, width) > 1
                ? OfficeText.unitBelow(column.heading()) : List.of(column.heading());
    }

    private void sized(double size) {
        head = new Type(size, true, Look.INK_2);
        text = new Type(size, false, Look.INK);
        total = new Type(size, true, Look.INK);
        detail = new Type(size * DETAIL, false, Look.INK_2);
    }

    /** By the shares of the columns, but none so narrow that a word would break, or a figure or date; the others give what that takes. */
    private double[] widths(Block.Table block, double width) {
        List<Column> columns = block.columns();
        double[] least = IntStream.range(0, columns.size()).mapToDouble(i -> least(block, i, true)).toArray();
        if (Arrays.stream(least).sum() > width) {
            least = IntStream.range(0, columns.size()).mapToDouble(i -> least(block, i, false)).toArray();
        }
        int shares = Math.max(1, columns.stream().mapToInt(Column::share).sum());
        double[] given = columns.stream().mapToDouble(column -> width * column.share() / shares).toArray();
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < given.length; i++) {
            missing += Math.max(0, least[i] - given[i]);
            spare += Math.max(0, given[i] - least[i]);
        }
        double taken = spare == 0 ? 0 : Math.min(1, missing / spare);
        for (int i = 0; i < given.length; i++) {
            given[i] = Math.max(given[i], least[i]) - taken * Math.max(0, given[i] - least[i]);
        }
        return given;
    }

    private double least(Block.Table block, int column, boolean cells) {
        Column at = block.columns().get(column);
        Fit fit = letters.fit();
        List<String> heading = at.number() ? OfficeText.unitBelow(at.heading()) : List.of(at.heading());
        double least = fit.longestWord(heading.get(0), head.size(), true);
        least = heading.size() > 1 ? Math.max(least, fit.width(heading.get(1), head.size(), true)) : least;
        for (Row row : cells ? block.rows() : List.<Row>of()) {
            String written = text(row.cells().get(column));
            boolean heavy = row.total() || at.leads();
            boolean whole = at.number() && written.length() <= LONGEST_FIGURE
                    || row.cells().get(column).mark() != null && written.length() <= LONGEST_STATUS;
            least = Math.max(least, whole ? fit.width(written, text.size(), heavy)
                    : fit.longestWord(written, text.size(), heavy));
        }
        return least + 2 * SIDE;
    }

    /** The first rows that fit; a line below them is kept free where some do not. */
    private List<Row> shown(List<Row> rows, double height) {
        List<Row> totals = rows.stream().filter(Row::total).toList();
        List<Row> others = rows.stream().filter(row -> !row.total()).toList();
        double room = height - totals.stream().mapToDouble(row -> height(row.cells(), total)).sum();
        List<Row> shown = first(others, room);
        if (shown.size() < others.size()) {
            shown = first(others, room - Type.SMALL.lines(1) - 3);
        }
        shown.addAll(totals);
        return shown;
    }

    private List<Row> first(List<Row> rows, double room) {
        List<Row> first = new ArrayList<>();
        double used = 0;
        for (Row row : rows) {
            used += height(row.cells(), text);
            if (used > room) {
                break;
            }
            first.add(row);
        }
        return first;
    }

    private double height(List<Cell> cells, Type type) {
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int lines = Math.min(most, letters.fit().lines(text(cell), type.size(), type.heavy(), widths[i] - 2 * SIDE));
            height = Math.max(height, type.lines(lines) + (cell.detail() == null ? 0 : detail.lines(1)));
        }
        return height + 2 * ABOVE;
    }

    private static String text(Cell cell) {
        String words = String.join("; ", OfficeText.paragraphs(cell.text()));
        return cell.mark() == null ? words : cell.mark().sign() + " " + words;
    }

    private double head(XSLFTable table, List<Column> columns) {
        XSLFTableRow row = table.addRow();
        for (int i = 0; i < columns.size(); i++) {
            XSLFTableCell cell = cell(row, Look.BRAND, 1);
            cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
            double width = widths[i] - 2 * SIDE;
            List<String> lines = heading(columns.get(i), width);
            for (String line : lines) {
                letters.paragraph(cell, head, letters.fit().shortened(line, head.size(), true, width, MOST_HEAD_LINES + 1 - lines.size()),
                        align(columns.get(i)), null);
            }
        }
        row.setHeight(heads);
        return heads;
    }

    private double row(XSLFTable table, List<Column> columns, Row row) {
        XSLFTableRow target = table.addRow();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            Type type = row.total() || columns.get(i).leads() ? total : text;
            XSLFTableCell box = cell(target, Look.LINE, 0.5);
            double width = widths[i] - 2 * SIDE;
            String written = letters.fit().shortened(text(cell), type.size(), type.heavy(), width, most);
            letters.paragraph(box, type, cell.mark() == null ? written : written.substring(written.offsetByCodePoints(0, 2)),
                    align(columns.get(i)), cell.mark());
            if (cell.detail() != null) {
                letters.paragraph(box, detail, letters.fit().shortened(cell.detail(), detail.size(), false, width, 1),
                        align(columns.get(i)), null);
            }
        }
        double height = height(row.cells(), row.total() ? total : text);
        target.setHeight(height);
        return height;
    }

    private static TextAlign align(Column column) {
        return column.number() ? TextAlign.RIGHT : TextAlign.LEFT;
    }

    private static XSLFTableCell cell(XSLFTableRow row, String line, double width) {
        XSLFTableCell cell = row.addCell();
        cell.clearText();
        cell.setLeftInset(SIDE);
        cell.setRightInset(SIDE);
        cell.setTopInset(ABOVE);
        cell.setBottomInset(ABOVE);
        cell.setBorderWidth(BorderEdge.bottom, width);
        cell.setBorderColor(BorderEdge.bottom, Letters.colour(line));
        return cell;
    }
}
