package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Value;

/** Writes a chart that a spreadsheet draws itself and an officer can edit. */
final class ChartWriter {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CATEGORY_AXIS = "111111111";
    private static final String VALUE_AXIS = "222222222";
    private static final String[] COLOURS = {"1D3B72", "C58A12", "1A7346", "7A3E9D", "B3261E", "00838F", "5B6675"};
    private static final String[] SYMBOLS = {"circle", "diamond", "square", "triangle", "x", "plus", "star"};
    private static final String LINE_COLOUR = "CFD6E1";
    private static final String WIDTH = "28575";

    private final Xml xml;
    private final Chart chart;
    private final String sheet;
    private final String format;

    ChartWriter(Xml xml, Chart chart, String sheet, NumberFormats formats) {
        this.xml = xml;
        this.chart = chart;
        this.sheet = sheet;
        this.format = formats.number(0, false, "");
    }

    void write() throws IOException {
        xml.open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING, "xmlns:r", Parts.OFFICE);
        xml.value("c:date1904", "0").value("c:roundedCorners", "0");
        xml.open("c:chart");
        title();
        xml.value("c:autoTitleDeleted", chart.title().isEmpty() ? "1" : "0");
        xml.open("c:plotArea").empty("c:layout");
        switch (chart.kind()) {
            case BARS -> bars("bar", "clustered");
            case COLUMNS -> bars("col", "stacked");
            case LINES -> lines();
        }
        axes();
        xml.close();
        if (chart.kind() != Chart.Kind.BARS) {
            xml.open("c:legend").value("c:legendPos", "b").value("c:overlay", "0").close();
        }
        xml.value("c:plotVisOnly", "1").value("c:dispBlanksAs", "gap").close();
        xml.open("c:spPr");
        filled("FFFFFF");
        xml.open("a:ln");
        filled(LINE_COLOUR);
        xml.close().close();
        words("1000", false);
        xml.close();
    }

    private void title() throws IOException {
        if (chart.title().isEmpty()) {
            return;
        }
        xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:r");
        xml.empty("a:rPr", "sz", "1200", "b", "1").text("a:t", SheetText.line(chart.title())).close().close().close()
                .close();
        xml.value("c:overlay", "0").close();
    }

    private void bars(String direction, String grouping) throws IOException {
        xml.open("c:barChart").value("c:barDir", direction).value("c:grouping", grouping).value("c:varyColors", "0");
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            begin(i, series);
            xml.open("c:spPr");
            fill(series.mark(), i);
            xml.close().value("c:invertIfNegative", "0");
            if (chart.kind() == Chart.Kind.BARS) {
                points();
            }
            labels();
            figures(series);
            xml.close();
        }
        xml.value("c:gapWidth", "60");
        if (chart.kind() == Chart.Kind.COLUMNS) {
            xml.value("c:overlap", "100");
        }
        xml.value("c:axId", CATEGORY_AXIS).value("c:axId", VALUE_AXIS).close();
    }

    /** Bars that stand for a status, or for benefit, have its colour. */
    private void points() throws IOException {
        for (int row = 0; row < chart.grid().listed(); row++) {
            Mark mark = chart.grid().mark(row, 0);
            if (mark != null) {
                xml.open("c:dPt").value("c:idx", String.valueOf(row)).value("c:invertIfNegative", "0")
                        .value("c:bubble3D", "0").open("c:spPr");
                fill(mark, 0);
                xml.close().close();
            }
        }
    }

    private void lines() throws IOException {
        xml.open("c:lineChart").value("c:grouping", "standard").value("c:varyColors", "0");
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            String colour = series.mark() == null ? COLOURS[i % COLOURS.length] : Shapes.fill(series.mark());
            begin(i, series);
            xml.open("c:spPr").open("a:ln", "w", WIDTH);
            filled(colour);
            xml.close().close().open("c:marker").value("c:symbol", SYMBOLS[i % SYMBOLS.length]).value("c:size", "7")
                    .open("c:spPr");
            filled(colour);
            xml.close().close();
            figures(series);
            xml.value("c:smooth", "0").close();
        }
        xml.value("c:marker", "1").value("c:axId", CATEGORY_AXIS).value("c:axId", VALUE_AXIS).close();
    }

    private void begin(int index, Chart.Series series) throws IOException {
        boolean column = chart.kind() == Chart.Kind.BARS;
        int row = column ? chart.top() : chart.top() + 1 + series.place();
        int place = column ? series.place() : 0;
        xml.open("c:ser").value("c:idx", String.valueOf(index)).value("c:order", String.valueOf(index));
        xml.open("c:tx").open("c:strRef").text("c:f", Ref.absolute(sheet, row, place, row, place))
                .open("c:strCache").value("c:ptCount", "1");
        point(0, column ? series.name() : chart.grid().words(series.place(), 0));
        xml.close().close().close();
    }

    private void labels() throws IOException {
        xml.open("c:dLbls").empty("c:numFmt", "formatCode", format + ";-" + format + ";", "sourceLinked",
                "0");
        if (chart.kind() == Chart.Kind.COLUMNS) {
            xml.open("c:spPr");
            filled("FFFFFF");
            xml.close();
        } else {
            xml.open("c:spPr").empty("a:noFill").close();
        }
        words("900", true);
        if (chart.kind() == Chart.Kind.COLUMNS) {
            xml.value("c:dLblPos", "ctr");
        }
        xml.value("c:showLegendKey", "0").value("c:showVal", "1").value("c:showCatName", "0")
                .value("c:showSerName", "0").value("c:showPercent", "0").value("c:showBubbleSize", "0").close();
    }

    private void figures(Chart.Series series) throws IOException {
        boolean column = chart.kind() == Chart.Kind.BARS;
        Grid grid = chart.grid();
        int first = chart.top() + 1;
        int count = column ? grid.listed() : grid.columns().size() - 1;
        xml.open("c:cat").open("c:strRef").text("c:f", column
                ? Ref.absolute(sheet, first, 0, first + count - 1, 0)
                : Ref.absolute(sheet, chart.top(), 1, chart.top(), count));
        xml.open("c:strCache").value("c:ptCount", String.valueOf(count));
        for (int i = 0; i < count; i++) {
            point(i, column ? grid.words(i, 0) : grid.columns().get(i + 1).heading());
        }
        xml.close().close().close();
        int row = first + series.place();
        xml.open("c:val").open("c:numRef").text("c:f", column
                ? Ref.absolute(sheet, first, series.place(), first + count - 1, series.place())
                : Ref.absolute(sheet, row, 1, row, count));
        xml.open("c:numCache").text("c:formatCode", format).value("c:ptCount", String.valueOf(count));
        for (int i = 0; i < count; i++) {
            Value.Figure figure = column ? grid.figure(i, series.place()) : grid.figure(series.place(), i + 1);
            if (figure != null) {
                point(i, figure.number().toPlainString());
            }
        }
        xml.close().close().close();
    }

    private void point(int index, String value) throws IOException {
        xml.open("c:pt", "idx", String.valueOf(index)).text("c:v", SheetText.of(value)).close();
    }

    private void axes() throws IOException {
        boolean bars = chart.kind() == Chart.Kind.BARS;
        xml.open("c:catAx").value("c:axId", CATEGORY_AXIS).open("c:scaling")
                .value("c:orientation", bars ? "maxMin" : "minMax").close().value("c:delete", "0")
                .value("c:axPos", bars ? "l" : "b").empty("c:numFmt", "formatCode", "General", "sourceLinked", "0")
                .value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "low")
                .value("c:crossAx", VALUE_AXIS).value("c:crosses", "autoZero").value("c:auto", "0")
                .value("c:lblAlgn", "ctr").value("c:lblOffset", "100").value("c:noMultiLvlLbl", "1").close();
        xml.open("c:valAx").value("c:axId", VALUE_AXIS).open("c:scaling").value("c:orientation", "minMax").close()
                .value("c:delete", bars ? "1" : "0").value("c:axPos", bars ? "b" : "l");
        if (!bars) {
            xml.open("c:majorGridlines").open("c:spPr").open("a:ln");
            filled(LINE_COLOUR);
            xml.close().close().close();
        }
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0").value("c:majorTickMark", "none")
                .value("c:minorTickMark", "none").value("c:tickLblPos", "nextTo").value("c:crossAx", CATEGORY_AXIS)
                .value("c:crosses", bars ? "max" : "autoZero").value("c:crossBetween", "between").close();
    }

    private void words(String size, boolean bold) throws IOException {
        xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr")
                .open("a:defRPr", "sz", size, "b", bold ? "1" : "0").empty("a:latin", "typeface", "Sarabun")
                .empty("a:cs", "typeface", "Sarabun").close().close()
                .empty("a:endParaRPr", "lang", "th-TH").close().close();
    }

    private void fill(Mark mark, int index) throws IOException {
        String pattern = mark == null ? null : Shapes.pattern(mark);
        String colour = mark == null ? COLOURS[index % COLOURS.length] : Shapes.fill(mark);
        if (pattern == null) {
            filled(colour);
        } else {
            xml.open("a:pattFill", "prst", pattern).open("a:fgClr").empty("a:srgbClr", "val", colour).close()
                    .open("a:bgClr").empty("a:srgbClr", "val", "FFFFFF").close().close();
        }
        if (mark != null) {
            xml.open("a:ln");
            filled(colour);
            xml.close();
        }
    }

    private void filled(String colour) throws IOException {
        xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
    }
}
