package org.sutthang.portfolio.report.office;

import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.sutthang.portfolio.report.content.ReportContent;

/** Letters and figures of a chart. */
final class ChartText {

    private static final int HUNDREDTHS = 100;
    /** Figures as a number format of office programs writes them with Thai digits. */
    private static final String THAI_DIGITS = "[$-D00041E]#,##0";
    private static final String DIGITS = "#,##0";

    private final boolean thaiDigits;
    private final int points;

    ChartText(ReportContent report, int points) {
        this.thaiDigits = report.numbers().stream().anyMatch(number -> number.chars().anyMatch(c -> c >= '๐' && c <= '๙'));
        this.points = points;
    }

    /** Sets the typeface for Thai too, which office programs treat apart, and takes the frame away. */
    void of(XDDFChart chart) {
        CTChartSpace space = chart.getCTChartSpace();
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        var frame = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        frame.addNewNoFill();
        frame.addNewLn().addNewNoFill();
        properties(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), Look.INK);
    }

    /** Writes the figures beside an axis in the digits of the report. */
    void axis(XDDFValueAxis axis) {
        axis.setNumberFormat(thaiDigits ? THAI_DIGITS : DIGITS);
    }

    /** Writes the value at each bar, or at each but those of nothing. */
    void label(CTBarSer series, String colour, boolean nothingToo) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        var format = labels.addNewNumFmt();
        String code = thaiDigits ? THAI_DIGITS : DIGITS;
        format.setFormatCode(nothingToo ? code : code + ";;");
        format.setSourceLinked(false);
        labels.addNewSpPr().addNewNoFill();
        properties(labels.addNewTxPr(), colour);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void properties(CTTextBody body, String colour) {
        // Programs turn a figure that is wider than its bar.
        body.addNewBodyPr().setRot(0);
        body.addNewLstStyle();
        var paragraph = body.addNewP();
        CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
        letters.setSz(points * HUNDREDTHS);
        letters.addNewSolidFill().addNewSrgbClr().setVal(Look.bytes(colour));
        letters.addNewLatin().setTypeface(Look.TYPEFACE);
        letters.addNewEa().setTypeface(Look.TYPEFACE);
        letters.addNewCs().setTypeface(Look.TYPEFACE);
        paragraph.addNewEndParaRPr().setLang(thaiDigits ? "th-TH" : "en-US");
    }
}
