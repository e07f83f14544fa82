package org.sutthang.portfolio.report.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.ReportContent;

/** Fills the charts of office programs, each with the workbook that its figures can be edited in. */
public final class NativeChart {

    private static final int LONGEST_NAME = 60;
    private static final String[] LINES = {Look.BRAND, "5B6675", "7A93C4", "9A5B00", "1A7346", "B3261E"};

    /** Lines are told apart without their colour. */
    private static final MarkerStyle[] SHAPES = {MarkerStyle.CIRCLE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND, MarkerStyle.SQUARE,
        MarkerStyle.X, MarkerStyle.STAR};

    private final XDDFChart chart;
    private final ReportContent report;
    private final ChartText text;

    /**
     * A chart to be filled.
     *
     * @param chart an empty chart
     * @param report the report it belongs to
     * @param points the size of its letters in points
     */
    public NativeChart(XDDFChart chart, ReportContent report, int points) {
        this.chart = chart;
        this.report = report;
        this.text = new ChartText(report, points);
    }

    /**
     * Fills it with the chart that a block says.
     *
     * @param block bars, a distribution, columns or lines
     * @return whether the block is a chart
     */
    public boolean fill(Block block) {
        switch (block) {
            case Block.Bars bars -> bars(bars);
            case Block.Distribution distribution -> distribution(distribution);
            case Block.Columns columns -> columns(columns);
            case Block.Lines lines -> lines(lines);
            default -> {
                return false;
            }
        }
        finish();
        return true;
    }

    /**
     * Whether a block is drawn as a chart.
     *
     * @param block any block
     * @return true for bars, distributions, columns and lines with at least one value
     */
    public static boolean draws(Block block) {
        return switch (block) {
            case Block.Bars bars -> !bars.bars().isEmpty();
            case Block.Distribution distribution -> !distribution.shares().isEmpty();
            case Block.Columns columns -> !columns.series().isEmpty() && !columns.categories().isEmpty();
            case Block.Lines lines -> !lines.series().isEmpty() && !lines.categories().isEmpty();
            default -> false;
        };
    }

    private void bars(Block.Bars block) {
        String[] labels = named(block.bars().stream().map(Block.Bar::label).toList());
        Number[] lengths = block.bars().stream().map(bar -> (Number) bar.length()).toArray(Number[]::new);
        XDDFBarChartData data = bars(BarDirection.BAR, false, true);
        add(data, categories(labels), lengths, 1, report.title(), Look.BRAND);
        chart.plot(data);
        var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        for (int i = 0; i < block.bars().size(); i++) {
            if (block.bars().get(i).benefit()) {
                var point = series.addNewDPt();
                point.addNewIdx().setVal(i);
                point.addNewInvertIfNegative().setVal(false);
                point.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(Look.bytes(Look.GOLD));
            }
        }
        text.label(series, Look.INK, true);
    }

    /** One bar, a part for each status. */
    private void distribution(Block.Distribution block) {
        XDDFBarChartData data = bars(BarDirection.BAR, true, true);
        XDDFDataSource<String> categories = categories(new String[] {" "});
        List<Block.Share> shares = block.shares();
        data.getValueAxes().get(0).setMaximum(Math.max(1, shares.stream().mapToInt(Block.Share::count).sum()));
        for (int i = 0; i < shares.size(); i++) {
            Mark mark = shares.get(i).mark();
            add(data, categories, new Number[] {shares.get(i).count()}, i + 1,
                    mark.sign() + " " + report.companions().words().marks().get(mark), Look.colour(mark));
        }
        data.setGapWidth(20);
        chart.plot(data);
        onEachOther();
        for (int i = 0; i < shares.size(); i++) {
            text.label(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(i), inside(shares.get(i).mark()),
                    false);
        }
    }

    private static String inside(Mark mark) {
        return mark == Mark.NOT_RATED ? Look.INK : "FFFFFF";
    }

    private void columns(Block.Columns block) {
        XDDFBarChartData data = bars(BarDirection.COL, true, false);
        XDDFDataSource<String> categories = categories(named(block.categories()));
        for (int i = 0; i < block.series().size(); i++) {
            Block.Series series = block.series().get(i);
            add(data, categories, values(series), i + 1, name(series), colour(series, i));
        }
        data.setGapWidth(50);
        chart.plot(data);
        onEachOther();
        for (int i = 0; i < block.series().size(); i++) {
            Mark mark = block.series().get(i).mark();
            text.label(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(i),
                    mark == null ? "FFFFFF" : inside(mark), false);
        }
    }

    private void lines(Block.Lines block) {
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis beside = chart.createValueAxis(AxisPosition.LEFT);
        beside.setTitle(named(block.values()));
        beside.setCrosses(AxisCrosses.AUTO_ZERO);
        text.axis(beside);
        beside.getOrAddMajorGridProperties().setLineProperties(line(Look.LINE, 0.5));
        style(below);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, below, beside);
        data.setVaryColors(false);
        XDDFDataSource<String> categories = categories(named(block.categories()));
        for (int i = 0; i < block.series().size(); i++) {
            Block.Series series = block.series().get(i);
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) data.addSeries(categories,
                    numbers(values(series), i + 1));
            line.setTitle(name(series), chart.setSheetTitle(name(series), i + 1));
            line.setSmooth(false);
            line.setLineProperties(line(colour(series, i), 2));
            line.setMarkerStyle(SHAPES[i % SHAPES.length]);
        }
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private XDDFBarChartData bars(BarDirection direction, boolean stacked, boolean upsideDown) {
        boolean lying = direction == BarDirection.BAR;
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        names.setOrientation(upsideDown ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setVisible(false);
        style(names);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(direction);
        data.setVaryColors(false);
        data.setGapWidth(60);
        if (stacked) {
            data.setBarGrouping(BarGrouping.STACKED);
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        return data;
    }

    /** Parts stand on each other, not side by side; written past the library, whose slim schema lacks the type of the figure. */
    private void onEachOther() {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap().newCursor()) {
            cursor.toNextToken();
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static void style(XDDFCategoryAxis names) {
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddShapeProperties().setLineProperties(line(Look.LINE, 0.75));
    }

    private void add(XDDFBarChartData data, XDDFDataSource<String> categories, Number[] values, int column, String name,
            String colour) {
        XDDFChartData.Series series = data.addSeries(categories, numbers(values, column));
        series.setTitle(named(name), chart.setSheetTitle(named(name), column));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Look.bytes(colour))));
    }

    private XDDFDataSource<String> categories(String[] names) {
        return XDDFDataSourcesFactory.fromArray(names, range(names.length, 0), 0);
    }

    private XDDFNumericalDataSource<Number> numbers(Number[] values, int column) {
        XDDFNumericalDataSource<Number> numbers = XDDFDataSourcesFactory.fromArray(values, range(values.length, column),
                column);
        numbers.setFormatCode("General");
        return numbers;
    }

    private String range(int count, int column) {
        return chart.formatRange(new CellRangeAddress(1, count, column, column));
    }

    private static Number[] values(Block.Series series) {
        return series.values().stream().map(value -> (Number) value).toArray(BigDecimal[]::new);
    }

    private static String[] named(List<String> names) {
        return names.stream().map(NativeChart::named).toArray(String[]::new);
    }

    /** A name as it finds room beside a chart. */
    private static String named(String name) {
        String clean = OfficeText.clean(name);
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static String name(Block.Series series) {
        return named(series.mark() == null ? series.name() : series.mark().sign() + " " + series.name());
    }

    private static String colour(Block.Series series, int number) {
        return series.mark() == null ? LINES[number % LINES.length] : Look.colour(series.mark());
    }

    private static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Look.bytes(colour))));
        line.setWidth(points);
        return line;
    }

    private void finish() {
        chart.setAutoTitleDeleted(true);
        text.of(chart);
        try {
            OfficePackage.date(chart.getWorkbook().getProperties(), report.created());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The workbook of a chart cannot be read", e);
        }
    }
}
