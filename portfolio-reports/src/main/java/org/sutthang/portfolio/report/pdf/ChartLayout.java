package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ChartTable;

/** Lays charts out, each with its figures: columns on their table, lines above it, the map beside it. */
final class ChartLayout {

    private static final float AFTER_CHART = 8;
    private static final float GUTTER = 16;
    private static final int ONE_COLUMN = 22;
    private static final int TWO_COLUMNS = 46;

    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Tag document;
    private final PdfWords words;
    private final boolean narrow;

    /**
     * A layout of charts.
     *
     * @param fonts the document's fonts
     * @param breaker breaks texts into lines
     * @param document its root tag
     * @param words writes figures
     * @param narrow whether room is dear: lines are low then and have no table below
     */
    ChartLayout(Fonts fonts, LineBreaker breaker, Tag document, PdfWords words, boolean narrow) {
        this.fonts = fonts;
        this.breaker = breaker;
        this.document = document;
        this.words = words;
        this.narrow = narrow;
    }

    /** Columns stand right on their table, whose columns they share. */
    Box columns(Block.Columns chart, float room) {
        Block.Table table = ChartTable.of(chart, words::figure);
        List<Float> edges = ColumnWidths.edges(table, room, fonts, breaker);
        List<StackBox.Part> parts = new ArrayList<>();
        parts.add(new StackBox.Part(new ColumnsBox(chart, edges, words, document.figure(chart.description())), 0));
        addTable(parts, new TableLayout(breaker, table, edges, document.child("Table"), TableLayout.Look.PLAIN));
        return new StackBox(parts);
    }

    Box lines(Block.Lines chart, float room) {
        float each = LinesBox.each(room, chart.categories().size());
        List<LinesBox.Line> lines = new ArrayList<>();
        for (Block.Series one : chart.series()) {
            lines.add(new LinesBox.Line(breaker.lines(one.name(), Style.CHART, LinesBox.NAMES, 0), one.values(),
                    LineLook.of(lines.size())));
        }
        List<List<String>> categories = chart.categories().stream()
                .map(category -> breaker.lines(category, Style.CHART, each - 2, 0)).toList();
        LinesBox box = new LinesBox(lines, categories, chart.values(), Scale.of(chart.series()),
                new LinesBox.Room(room, narrow ? LinesBox.LOW : LinesBox.HIGH), words, document.figure(chart.description()));
        return box;
    }

    /** The figures of lines, which may stand on the page after them. */
    TableLayout figures(Block.Lines chart, float room) {
        Block.Table table = ChartTable.of(chart, words::figure);
        return new TableLayout(breaker, table, ColumnWidths.edges(table, room, fonts, breaker), document.child("Table"),
                TableLayout.Look.PLAIN);
    }

    private static void addTable(List<StackBox.Part> parts, TableLayout table) {
        parts.add(new StackBox.Part(table.head(), 0));
        table.rows().forEach(row -> parts.add(new StackBox.Part(row, 0)));
    }

    /** The map with its legend and the figures of the provinces beside it, in as many columns as they need. */
    Box map(Block.ProvinceMap map, float room) {
        List<MapStep> steps = MapBox.steps(map);
        MapBox drawing = new MapBox(map, steps, breaker.lines(words.mapSource(), Style.SOURCE, MapBox.WIDTH, 0),
                document.figure(map.description()));
        float beside = room - MapBox.WIDTH - GUTTER;
        List<LegendBox.Entry> legend = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            legend.add(new LegendBox.Entry(steps.get(i).color(), words.projects(steps.get(i).from(), steps.get(i).to())));
        }
        legend.add(new LegendBox.Entry(Palette.LAND, words.noProject()));
        if (map.provinces().stream().anyMatch(Block.Province::benefit)) {
            legend.add(new LegendBox.Entry(null, words.benefit()));
        }
        return new PairBox(drawing, new StackBox(List.of(new StackBox.Part(new LegendBox(legend), AFTER_CHART),
                new StackBox.Part(list(map, beside), 0))), MapBox.WIDTH + GUTTER);
    }

    private Box list(Block.ProvinceMap map, float room) {
        int count = map.provinces().size();
        int columns = count <= ONE_COLUMN ? 1 : count <= TWO_COLUMNS ? 2 : 3;
        float width = columns == 1 ? room / 2 + ProvinceList.GAP : room;
        float figures = fonts.width(Style.COLUMN, words.projects());
        float names = ProvinceList.nameRoom(width, columns, columns == 1 ? figures : fonts.width(Style.PROVINCE, "888"));
        Tag table = document.child("Table");
        List<ProvinceList.Entry> entries = map.provinces().stream().map(province -> new ProvinceList.Entry(
                breaker.lines(province.name(), Style.PROVINCE, names, 0), words.number(province.count()),
                province.benefit(), table.child("TR"))).toList();
        return new ProvinceList(new ProvinceList.Entry(List.of(words.province()), words.projects(), false,
                table.child("TR")), entries, columns, width, table);
    }

    /** A heat map is a table whose cells have the colour of their mark. */
    TableLayout heat(Block.Heat heat, float room) {
        Block.Table table = ChartTable.of(heat);
        return new TableLayout(breaker, table, ColumnWidths.edges(table, room, fonts, breaker), document.child("Table"),
                TableLayout.Look.COLOURED);
    }
}
