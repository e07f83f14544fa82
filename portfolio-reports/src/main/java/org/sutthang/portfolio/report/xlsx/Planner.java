package org.sutthang.portfolio.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.ChartTable;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Tabled;

/** Decides what stands on which sheet: a cover, then each section, a further list of which has a sheet of its own. */
final class Planner {

    /** A cell without a figure stays empty: charts take words for 0. */
    private static final Function<BigDecimal, String> PLAIN = figure -> figure == null ? "" : figure.toPlainString();

    private final ReportContent report;
    private final SheetWords words;
    private final SheetNames names = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();
    private final String cover;
    private Sheet sheet;

    private Planner(ReportContent report) {
        this.report = report;
        this.words = SheetWords.of(report);
        this.cover = names.take(words.cover());
    }

    /** The sheets of a report, the cover first. */
    static List<Sheet> plan(ReportContent report) {
        Planner planner = new Planner(report);
        for (int i = 0; i < report.sections().size(); i++) {
            planner.section(report.sections().get(i), report.numbers().get(i));
        }
        planner.sheets.add(0, planner.cover());
        return planner.sheets;
    }

    private Sheet cover() {
        ReportContent.Frame frame = report.frame();
        Sheet first = new Sheet(cover, words.cover());
        first.line(Look.Kind.NOTE, joined(frame.office(), frame.unit())).line(Look.Kind.TITLE, report.title())
                .line(Look.Kind.SUBTITLE, report.subtitle());
        if (frame.notice() != null) {
            first.line(Look.Kind.NOTICE, frame.notice());
        }
        first.gap().line(Look.Kind.TEXT, joined(frame.origin(), frame.seal()));
        if (frame.verification() != null) {
            first.add(new Piece.Line(Look.Kind.LINK, frame.verification().words(),
                    new Piece.Link(null, frame.verification().address())));
        }
        first.gap().line(Look.Kind.CAPTION, words.contents());
        for (Sheet other : sheets) {
            first.add(new Piece.Line(Look.Kind.LINK, other.title(), new Piece.Link(other.name(), null)));
        }
        return first;
    }

    private static String joined(String one, String other) {
        return other == null ? one : one + " · " + other;
    }

    private void begin(String title) {
        ReportContent.Frame frame = report.frame();
        sheet = new Sheet(names.take(title), title);
        sheets.add(sheet);
        sheet.line(Look.Kind.HEADING, title).line(Look.Kind.NOTE, joined(frame.origin(), frame.seal()));
        if (frame.notice() != null) {
            sheet.line(Look.Kind.NOTICE, frame.notice());
        }
        sheet.add(new Piece.Line(Look.Kind.LINK, words.back(), new Piece.Link(cover, null)));
        sheet.gap();
    }

    private void section(Section section, String number) {
        String title = number + " " + section.heading();
        begin(title);
        boolean listed = false;
        Block.Distribution distribution = null;
        for (Block told : section.blocks()) {
            Block block = told instanceof Tabled tabled ? tabled.table() : told;
            switch (block) {
                case Block.Paragraph(String text) -> sheet.line(Look.Kind.TEXT, text);
                case Block.Note(String text) -> sheet.line(Look.Kind.NOTE, text);
                case Block.Distribution shares -> distribution = shares;
                case Block.Table table -> {
                    if (listed) {
                        begin(table.caption() == null ? title : title + ": " + table.caption());
                    }
                    listed = true;
                    listing(table);
                }
                default -> figures(block);
            }
        }
        if (distribution != null) {
            distribution(distribution);
        }
    }

    private void figures(Block block) {
        switch (block) {
            case Block.Tiles(List<Block.Tile> tiles) -> listing(new Block.Table(null,
                    List.of(Column.text(words.item(), 1), Column.number(words.figure(), 1),
                            Column.text(words.remark(), 1)),
                    tiles.stream().map(t -> Row.of(Cell.of(t.label()), Cell.of(t.figure()), Cell.of(t.change())))
                            .toList()));
            case Block.Bars(String caption, List<Block.Bar> bars) -> bars(caption, bars);
            case Block.Columns columns -> rowsAsSeries(ChartTable.of(columns, PLAIN), Chart.Kind.COLUMNS,
                    columns.series(), columns.description());
            case Block.Lines lines -> {
                rowsAsSeries(ChartTable.of(lines, PLAIN), Chart.Kind.LINES, lines.series(), lines.description());
                sheet.line(Look.Kind.NOTE, lines.values());
            }
            case Block.Heat heat -> listing(ChartTable.of(heat));
            case Block.ProvinceMap map -> listing(new Block.Table(map.caption(),
                    List.of(Column.text(words.province(), 1), Column.number(words.projects(), 1)),
                    map.provinces().stream().map(p -> Row.of(
                            new Cell(p.name(), p.benefit() ? Mark.BENEFIT : null, p.code(), null), number(p.count())))
                            .toList()));
            default -> throw new IllegalArgumentException(block.getClass().getName());
        }
    }

    private Cell number(int number) {
        return Cell.number(words.number(number), BigDecimal.valueOf(number), 0);
    }

    /** Puts a table into the sheet; gives the row of its head. */
    private int listing(Block.Table table) {
        if (table.caption() != null && !table.caption().isEmpty()) {
            sheet.line(Look.Kind.CAPTION, table.caption());
        }
        int top = sheet.add(new Piece.Listing(Grid.of(table, words)));
        sheet.gap();
        return top;
    }

    private void bars(String caption, List<Block.Bar> bars) {
        int top = listing(new Block.Table(caption,
                List.of(Column.text(words.item(), 1), Column.number(words.figure(), 1)),
                bars.stream().map(b -> Row.of(Cell.marked(b.benefit() ? Mark.BENEFIT : null, b.label()),
                        number(b.length()))).toList()));
        chart(Chart.Kind.BARS, caption == null ? sheet.title() : caption, described(bars), top,
                List.of(new Chart.Series(words.figure(), 1, null)));
    }

    private static String described(List<Block.Bar> bars) {
        return String.join(", ", bars.stream().map(b -> b.label() + " " + b.figure()).toList());
    }

    private void chart(Chart.Kind kind, String title, String description, int top, List<Chart.Series> series) {
        sheet.add(new Piece.Picture(new Chart(kind, title, description, gridAt(top), top, series)));
        sheet.gap();
    }

    private Grid gridAt(int top) {
        return sheet.pieces().stream().filter(p -> p.top() == top && p.piece() instanceof Piece.Listing)
                .map(p -> ((Piece.Listing) p.piece()).grid()).findFirst().orElseThrow();
    }

    private void rowsAsSeries(Block.Table table, Chart.Kind kind, List<Block.Series> series, String description) {
        if (series.isEmpty()) {
            return;
        }
        int top = listing(table);
        List<Chart.Series> drawn = new ArrayList<>();
        for (int row = 0; row < series.size(); row++) {
            drawn.add(new Chart.Series(series.get(row).name(), row, series.get(row).mark()));
        }
        chart(kind, table.caption(), description, top, drawn);
    }

    /** The bar by status is a chart of the table that has its figures, of one of its own where there is none. */
    private void distribution(Block.Distribution distribution) {
        for (Sheet.Placed placed : List.copyOf(sheet.pieces())) {
            if (placed.piece() instanceof Piece.Listing(Grid grid)) {
                int column = columnOf(grid, distribution.shares());
                if (column > 0) {
                    chart(Chart.Kind.BARS, grid.columns().get(column).heading(), distribution.description(),
                            placed.top(), List.of(new Chart.Series(grid.columns().get(column).heading(), column, null)));
                    return;
                }
            }
        }
        int top = listing(new Block.Table(null,
                List.of(Column.text(words.status(), 1), Column.number(words.figure(), 1)),
                distribution.shares().stream().map(s -> Row.of(Cell.marked(s.mark(), words.mark(s.mark())), number(s.count())))
                        .toList()));
        chart(Chart.Kind.BARS, "", distribution.description(), top,
                List.of(new Chart.Series(words.figure(), 1, null)));
    }

    /** The last column that says of every mark how many it has, as the shares do; -1 where there is none. */
    private static int columnOf(Grid grid, List<Block.Share> shares) {
        for (int column = grid.columns().size() - 1; column > 0; column--) {
            boolean same = grid.listed() == shares.size() && !grid.columns().get(column).signed();
            for (int row = 0; same && row < shares.size(); row++) {
                var figure = grid.figure(row, column);
                same = figure != null && grid.mark(row, 0) == shares.get(row).mark()
                        && figure.number().compareTo(BigDecimal.valueOf(shares.get(row).count())) == 0;
            }
            if (same) {
                return column;
            }
        }
        return -1;
    }
}
