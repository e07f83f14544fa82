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
    private static final int MOST_LINES = 2;
    private static final int MOST_HEAD_LINES = 3;

    private final Letters letters;
    private final Companions.Words words;
    private Type head;
    private Type text;
    private Type total;
    private Type detail;

    SlideTable(Letters letters, Companions.Words words) {
        this.letters = letters;
        this.words = words;
    }

    void write(XSLFSlide slide, Block.Table block, Area whole) {
        Area area = whole;
        if (block.caption() != null) {
            letters.box(slide, area.top(Type.CAPTION.lines(1)), Type.CAPTION, block.caption());
            area = area.below(Type.CAPTION.lines(1) + 4);
        }
        if (block.rows().isEmpty()) {
            return;
        }
        double[] widths = {};
        List<Row> shown = List.of();
        double heads = 0;
        for (int i = 0; i < SIZES.length && shown.size() < block.rows().size(); i++) {
            sized(SIZES[i]);
            widths = widths(block.columns(), area.width());
            heads = height(block.columns().stream().map(column -> Cell.of(column.heading())).toList(), widths, head,
                    MOST_HEAD_LINES);
            shown = shown(block.rows(), widths, area.height() - heads);
        }
        XSLFTable table = slide.createTable();
        table.getCTTable().getTblPr().setFirstRow(true);
        table.getCTTable().getTblPr().setBandRow(false);
        double used = head(table, block.columns(), widths, heads);
        for (Row row : shown) {
            used += row(table, block.columns(), row, widths);
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

    private void sized(double size) {
        head = new Type(size, true, Look.INK_2);
        text = new Type(size, false, Look.INK);
        total = new Type(size, true, Look.INK);
        detail = new Type(size * DETAIL, false, Look.INK_2);
    }

    /** By the shares of the columns, but none so narrow that a word of its head would break. */
    private double[] widths(List<Column> columns, double width) {
        double[] least = columns.stream().mapToDouble(c -> letters.fit().longestWord(c.heading(), head.size(), true) + 2 * SIDE).toArray();
        double[] widths = new double[columns.size()];
        int shares = columns.stream().mapToInt(Column::share).sum();
        for (int i = 0; i < widths.length; i++) {
            if (width * columns.get(i).share() / Math.max(1, shares) < least[i]) {
                widths[i] = least[i];
            }
        }
        double room = width - Arrays.stream(widths).sum();
        int others = IntStream.range(0, widths.length).filter(i -> widths[i] == 0).map(i -> columns.get(i).share()).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] > 0 ? widths[i] : Math.max(0, room) * columns.get(i).share() / Math.max(1, others);
        }
        return widths;
    }

    /** The first rows that fit; a line below them is kept free where some do not. */
    private List<Row> shown(List<Row> rows, double[] widths, double height) {
        List<Row> totals = rows.stream().filter(Row::total).toList();
        List<Row> others = rows.stream().filter(row -> !row.total()).toList();
        double room = height - totals.stream().mapToDouble(row -> height(row.cells(), widths, total, MOST_LINES)).sum();
        List<Row> shown = first(others, widths, room);
        if (shown.size() < others.size()) {
            shown = first(others, widths, room - Type.SMALL.lines(1) - 3);
        }
        shown.addAll(totals);
        return shown;
    }

    private List<Row> first(List<Row> rows, double[] widths, double room) {
        List<Row> first = new ArrayList<>();
        double used = 0;
        for (Row row : rows) {
            used += height(row.cells(), widths, text, MOST_LINES);
            if (used > room) {
                break;
            }
            first.add(row);
        }
        return first;
    }

    private double height(List<Cell> cells, double[] widths, Type type, int most) {
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

    private double head(XSLFTable table, List<Column> columns, double[] widths, double height) {
        XSLFTableRow row = table.addRow();
        for (int i = 0; i < columns.size(); i++) {
            XSLFTableCell cell = cell(row, Look.BRAND, 1);
            cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
            letters.paragraph(cell, head, letters.fit().shortened(columns.get(i).heading(), head.size(), true,
                    widths[i] - 2 * SIDE, MOST_HEAD_LINES), align(columns.get(i)), null);
        }
        row.setHeight(height);
        return height;
    }

    private double row(XSLFTable table, List<Column> columns, Row row, double[] widths) {
        XSLFTableRow target = table.addRow();
        Type type = row.total() ? total : text;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            XSLFTableCell box = cell(target, Look.LINE, 0.5);
            double width = widths[i] - 2 * SIDE;
            String written = letters.fit().shortened(text(cell), type.size(), type.heavy(), width, MOST_LINES);
            letters.paragraph(box, type, cell.mark() == null ? written : written.substring(written.offsetByCodePoints(0, 2)),
                    align(columns.get(i)), cell.mark());
            if (cell.detail() != null) {
                letters.paragraph(box, detail, letters.fit().shortened(cell.detail(), detail.size(), false, width, 1),
                        align(columns.get(i)), null);
            }
        }
        double height = height(row.cells(), widths, type, MOST_LINES);
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
