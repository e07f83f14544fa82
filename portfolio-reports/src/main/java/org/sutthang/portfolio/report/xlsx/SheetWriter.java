package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Value;

/** Writes one planned sheet, row by row. */
final class SheetWriter {

    /** What a spreadsheet reckons with. */
    private static final MathContext DOUBLE = new MathContext(17, RoundingMode.HALF_EVEN);
    /** The number of 1 January 1970. */
    private static final long EPOCH = 25_569;
    private static final String TEXT = "inlineStr";

    private final Xml xml;
    private final Styles styles;
    private final SharedTexts texts;
    private final NumberFormats formats;
    private final Sheet sheet;
    private final List<Double> widths;
    private final List<String> outside = new ArrayList<>();

    SheetWriter(Xml xml, Styles styles, SharedTexts texts, NumberFormats formats, Sheet sheet) {
        this.xml = xml;
        this.styles = styles;
        this.texts = texts;
        this.formats = formats;
        this.sheet = sheet;
        this.widths = sheet.widths();
    }

    /**
     * Writes the sheet.
     *
     * @param first whether it is the one that is open at first
     * @param foot what stands around its printed pages
     * @return the addresses outside that it leads to, in the order of their relationships
     */
    List<String> write(boolean first, PrintedFrame foot) throws IOException {
        xml.open("worksheet", "xmlns", Parts.MAIN, "xmlns:r", Parts.OFFICE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        view(first);
        xml.empty("sheetFormatPr", "defaultRowHeight", String.valueOf(Widths.LINE));
        xml.open("cols");
        for (int i = 0; i < widths.size(); i++) {
            String place = String.valueOf(i + 1);
            xml.empty("col", "min", place, "max", place, "width", String.valueOf(widths.get(i)), "customWidth", "1");
        }
        xml.close().open("sheetData");
        for (Sheet.Placed placed : sheet.pieces()) {
            switch (placed.piece()) {
                case Piece.Line line -> line(line, placed.top());
                case Piece.Listing(Grid grid) -> grid(grid, placed.top());
                case Piece.Picture picture -> { }
            }
        }
        xml.close();
        filter();
        merged();
        conditions();
        links();
        foot.write(xml, sheet.isWhole());
        if (!sheet.charts().isEmpty()) {
            xml.empty("drawing", "r:id", "rId" + (outside.size() + 1));
        }
        xml.close();
        return outside;
    }

    private void view(boolean first) throws IOException {
        xml.open("sheetViews").open("sheetView", "showGridLines", "0", "tabSelected", first ? "1" : null,
                "workbookViewId", "0");
        int rows = sheet.frozen(widths);
        if (rows > 0) {
            xml.empty("pane", "ySplit", String.valueOf(rows), "topLeftCell", Ref.cell(rows, 0), "activePane",
                    "bottomLeft", "state", "frozen");
            xml.empty("selection", "pane", "bottomLeft", "activeCell", Ref.cell(rows, 0), "sqref", Ref.cell(rows, 0));
        }
        xml.close().close();
    }

    private void line(Piece.Line line, int row) throws IOException {
        xml.open("row", "r", String.valueOf(row + 1), "ht", String.valueOf(Sheet.height(line, widths)),
                "customHeight", "1");
        String style = styles.number(Look.of(line.kind()));
        text(Ref.cell(row, 0), style, line.text());
        for (int column = 1; isWide(line) && column < widths.size(); column++) {
            xml.empty("c", "r", Ref.cell(row, column), "s", style);
        }
        xml.close();
    }

    private static boolean isWide(Piece.Line line) {
        return line.kind() != Look.Kind.LINK;
    }

    private void grid(Grid grid, int top) throws IOException {
        xml.open("row", "r", String.valueOf(top + 1), "ht", height(grid.lines(widths)));
        for (int column = 0; column < grid.columns().size(); column++) {
            GridColumn head = grid.columns().get(column);
            text(Ref.cell(top, column), styles.number(
                    Look.of(head.number() ? Look.Kind.HEAD_RIGHT : Look.Kind.HEAD)), head.heading());
        }
        xml.close();
        int row = 0;
        for (Row each : grid.rows()) {
            xml.open("row", "r", String.valueOf(top + row + 2), "ht", height(grid.lines(row, widths)));
            for (int column = 0; column < grid.columns().size(); column++) {
                cell(grid, row, column, top + 1, each.total());
            }
            xml.close();
            row++;
        }
    }

    /** The height of so many lines; a row of one has the height of the sheet's. */
    private static String height(int lines) {
        return lines <= 1 ? null : String.valueOf(Math.min(Widths.HIGHEST, lines * Widths.LINE));
    }

    private void cell(Grid grid, int row, int column, int top, boolean total) throws IOException {
        GridColumn at = grid.columns().get(column);
        String ref = Ref.cell(top + row, column);
        Look.Kind right = total ? Look.Kind.TOTAL_RIGHT : Look.Kind.CELL_RIGHT;
        Value.Figure figure = grid.figure(row, column);
        LocalDate day = figure == null ? grid.day(row, column) : null;
        if (figure != null) {
            Mark mark = grid.mark(row, column);
            String format = formats.number(figure.decimals(), at.signed(), mark == null ? "" : mark.sign());
            number(ref, styles.number(new Look(right, format, mark)), grid.formulas().of(row, column, top),
                    figure.number().round(DOUBLE));
        } else if (day != null) {
            number(ref, styles.number(new Look(right, formats.day(), null)), null,
                    BigDecimal.valueOf(day.toEpochDay() + EPOCH));
        } else {
            Look.Kind left = total ? Look.Kind.TOTAL : Look.Kind.CELL;
            text(ref, styles.number(Look.of(at.number() ? right : left)), grid.words(row, column));
        }
    }

    private void number(String ref, String style, String formula, BigDecimal number) throws IOException {
        xml.open("c", "r", ref, "s", style);
        if (formula != null) {
            xml.text("f", formula);
        }
        xml.text("v", number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).close();
    }

    private void text(String ref, String style, String words) throws IOException {
        if (words.isEmpty()) {
            xml.empty("c", "r", ref, "s", style);
            return;
        }
        String place = texts.place(words);
        if (place != null) {
            xml.open("c", "r", ref, "s", style, "t", "s").text("v", place).close();
            return;
        }
        String text = SheetText.of(words);
        xml.open("c", "r", ref, "s", style, "t", TEXT).open("is")
                .text("t", text, "xml:space", SheetText.keepsBlanks(text)).close().close();
    }

    /** The head of the table filters its rows; those that sum up stay out. */
    private void filter() throws IOException {
        String range = filtered(sheet);
        if (range != null) {
            xml.empty("autoFilter", "ref", range);
        }
    }

    /** The range that is filtered, or null. */
    static String filtered(Sheet sheet) {
        Sheet.Placed listing = sheet.listing();
        if (listing == null) {
            return null;
        }
        Grid grid = ((Piece.Listing) listing.piece()).grid();
        return Ref.range(listing.top(), 0, listing.top() + grid.listed(), grid.columns().size() - 1);
    }

    private void merged() throws IOException {
        List<Sheet.Placed> wide = sheet.pieces().stream().filter(p -> widths.size() > 1
                && p.piece() instanceof Piece.Line line && isWide(line)).toList();
        if (wide.isEmpty()) {
            return;
        }
        xml.open("mergeCells", "count", String.valueOf(wide.size()));
        for (Sheet.Placed placed : wide) {
            xml.empty("mergeCell", "ref", Ref.range(placed.top(), 0, placed.top(), widths.size() - 1));
        }
        xml.close();
    }

    /** Words take the colours of the shape before them, also when somebody edits them. */
    private void conditions() throws IOException {
        int priority = 0;
        for (Sheet.Placed placed : sheet.pieces()) {
            if (!(placed.piece() instanceof Piece.Listing(Grid grid))) {
                continue;
            }
            for (int column = 0; column < grid.columns().size(); column++) {
                if (!grid.columns().get(column).marked() || grid.rows().isEmpty()) {
                    continue;
                }
                int top = placed.top() + 1;
                xml.open("conditionalFormatting", "sqref",
                        Ref.range(top, column, top + grid.rows().size() - 1, column));
                for (Mark mark : Mark.values()) {
                    xml.open("cfRule", "type", "expression", "dxfId", String.valueOf(mark.ordinal()), "priority",
                            String.valueOf(++priority));
                    xml.text("formula", "LEFT(" + Ref.cell(top, column) + ",1)=\"" + mark.sign() + "\"").close();
                }
                xml.close();
            }
        }
    }

    private void links() throws IOException {
        boolean open = false;
        for (Sheet.Placed placed : sheet.pieces()) {
            if (placed.piece() instanceof Piece.Line line && line.link() != null) {
                if (!open) {
                    xml.open("hyperlinks");
                    open = true;
                }
                String ref = Ref.cell(placed.top(), 0);
                if (line.link().sheet() != null) {
                    xml.empty("hyperlink", "ref", ref, "location", SheetNames.quoted(line.link().sheet()) + "!A1");
                } else {
                    outside.add(line.link().address());
                    xml.empty("hyperlink", "ref", ref, "r:id", "rId" + outside.size());
                }
            }
        }
        if (open) {
            xml.close();
        }
    }
}
