package org.sutthang.portfolio.report.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Value;
import org.sutthang.portfolio.report.office.Look;
import org.sutthang.portfolio.report.office.OfficeText;

/** Writes tables: the head stands on every page, no row breaks inside. */
final class WordTable {

    /** What must not be divided: a Latin word, a figure, a short Thai word that stands alone. */
    private static final Pattern WHOLE = Pattern.compile("[A-Za-z]+|\\S*\\d\\S*|^[\\u0e01-\\u0e4e]{1,8}$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Figures without a value of their own, such as "79.25 / 80". */
    private static final Pattern MEASURED = Pattern.compile("[\\p{Nd}., ]+/[\\p{Nd}., ]+", Pattern.UNICODE_CHARACTER_CLASS);
    /** A bold letter or a digit, and the space beside a cell's text, in twentieths of a point. */
    private static final int LETTER = 130;
    private static final int PADDING = 180;
    private static final int MOST_FOR_A_WORD = 1900;

    private final CTTbl table;
    private final int[] widths;

    private WordTable(CTTbl table, String style, int[] widths, boolean total) {
        this.table = table;
        this.widths = widths;
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        var width = properties.addNewTblW();
        width.setW(BigInteger.valueOf(IntStream.of(widths).sum()));
        width.setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setVal(total ? new byte[] {0, 0x60} : new byte[] {0, 0x20});
        look.setFirstRow("1");
        look.setLastRow(total ? "1" : "0");
        look.setFirstColumn("0");
        look.setLastColumn("0");
        look.setNoHBand("1");
        look.setNoVBand("1");
        var grid = table.addNewTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    /** Writes a table as wide as the room; the cells of a heat map are filled by their mark. */
    static void write(CTTbl target, Block.Table block, boolean filled, int room) {
        List<Row> rows = block.rows();
        WordTable table = new WordTable(target, "ReportTable", widths(block.columns(), rows, room),
                !rows.isEmpty() && rows.get(rows.size() - 1).total());
        table.head(block.columns());
        for (Row row : rows) {
            table.row(block.columns(), row, filled);
        }
        if (room < Page.ROOM) {
            table.keep();
        }
    }

    /** A table in a column of a sheet goes on to the next column as a whole. */
    private void keep() {
        for (int i = 0; i + 1 < table.sizeOfTrArray(); i++) {
            table.getTrArray(i).getTcList().forEach(cell -> cell.getPList().forEach(paragraph -> {
                if (!paragraph.getPPr().isSetKeepNext()) {
                    paragraph.getPPr().addNewKeepNext();
                }
            }));
        }
    }

    /** Writes headline figures side by side. */
    static void write(CTTbl target, Block.Tiles tiles) {
        int count = tiles.tiles().size();
        WordTable table = new WordTable(target, "TileTable",
                widths(tiles.tiles().stream().map(tile -> Column.text(tile.label(), 100 / count)).toList(), List.of(), Page.ROOM), false);
        CTRow row = table.row(false);
        for (int i = 0; i < count; i++) {
            CTTc cell = table.cell(row, i);
            Block.Tile tile = tiles.tiles().get(i);
            Text.run(Text.style(cell.addNewP(), "TileLabel"), tile.label());
            Text.run(Text.style(cell.addNewP(), "TileFigure"), tile.figure());
            Text.run(Text.style(cell.addNewP(), "TileChange"), tile.change());
        }
    }

    /**
     * The widths of columns in twentieths of a point, which fill the room. What a word or figure lacks is given by the others, each as much of
     * it as it has more than it needs itself.
     */
    private static int[] widths(List<Column> columns, List<Row> rows, int room) {
        int shares = Math.max(1, columns.stream().mapToInt(Column::share).sum());
        int[] widths = columns.stream().mapToInt(column -> room * column.share() / shares).toArray();
        int[] spare = new int[widths.length];
        int lacking = 0;
        for (int i = 0; i < widths.length; i++) {
            int least = Math.min(MOST_FOR_A_WORD, Math.max(whole(columns.get(i).heading()),
                    columns.get(i).number() ? longestFigure(rows, i) : longestWord(rows, i)) * LETTER + PADDING);
            lacking += Math.max(0, least - widths[i]);
            spare[i] = Math.max(0, widths[i] - least);
            widths[i] = Math.max(least, widths[i]);
        }
        int given = Math.max(1, IntStream.of(spare).sum());
        int taken = Math.min(lacking, given);
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= (int) ((long) spare[i] * taken / given);
        }
        return widths;
    }

    /** The letters of the longest piece that is not divided; other Thai words are short, and divided by dictionary. */
    private static int whole(String heading) {
        return WHOLE.matcher(heading).results().mapToInt(word -> letters(word.group())).max().orElse(0);
    }

    private static int longestWord(List<Row> rows, int column) {
        return rows.stream().mapToInt(row -> whole(row.cells().get(column).text())).max().orElse(0);
    }

    private static int longestFigure(List<Row> rows, int column) {
        return rows.stream().map(row -> row.cells().get(column)).filter(cell -> cell.value() != null || MEASURED.matcher(cell.text()).matches())
                .mapToInt(WordTable::figure).max().orElse(0);
    }

    /** Dates and pairs of figures are never bold, and half of them is narrow. */
    private static int figure(Cell cell) {
        int letters = letters(cell.text()) + (cell.mark() == null ? 0 : 2);
        return cell.value() instanceof Value.Figure ? letters : (letters * 2 + 2) / 3;
    }

    /** Vowels and tones above and below take no room of their own. */
    private static int letters(String text) {
        return (int) text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    }

    private void head(List<Column> columns) {
        CTRow row = row(true);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            CTP head = Text.style(cell(row, i).addNewP(), column.number() ? "TableHeadNumber" : "TableHead");
            List<String> lines = column.number() ? OfficeText.unitBelow(column.heading()) : List.of(column.heading());
            Text.run(head, lines.get(0));
            if (lines.size() > 1) {
                head.addNewR().addNewBr();
                Text.run(head, lines.get(1));
            }
        }
    }

    private CTRow row(boolean head) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        return row;
    }

    private void row(List<Column> columns, Row row, boolean filled) {
        CTRow target = row(false);
        for (int i = 0; i < columns.size(); i++) {
            cell(cell(target, i), row.cells().get(i), columns.get(i).number() ? "Number" : "", row.total() || columns.get(i).leads(), filled);
        }
    }

    private CTTc cell(CTRow row, int column) {
        CTTc cell = row.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setW(BigInteger.valueOf(widths[column]));
        width.setType(STTblWidth.DXA);
        return cell;
    }

    private static void cell(CTTc target, Cell cell, String number, boolean total, boolean filled) {
        if (filled && cell.mark() != null) {
            var fill = target.getTcPr().addNewShd();
            fill.setVal(STShd.CLEAR);
            fill.setColor("auto");
            fill.setFill(Look.fill(cell.mark()));
        }
        String style = total ? "TableTotal" + number : number.isEmpty() ? "TableText" : "TableNumber";
        boolean first = true;
        for (String line : OfficeText.paragraphs(cell.text())) {
            var paragraph = Text.style(target.addNewP(), style);
            if (first && cell.mark() != null) {
                Text.sign(paragraph, cell.mark());
            }
            first = false;
            Text.run(paragraph, line);
        }
        if (cell.detail() != null) {
            for (String line : OfficeText.paragraphs(cell.detail())) {
                Text.run(Text.style(target.addNewP(), "TableDetail" + number), line);
            }
        }
    }
}
