package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;

/** Writes where the charts of a sheet stand, and what they show in words. */
final class DrawingWriter {

    private static final String PLACES = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** Sizes are in English Metric Units, 12,700 to the point. */
    private static final String WIDE = String.valueOf(560 * 12_700);
    private static final String HIGH = String.valueOf(275 * 12_700);

    private DrawingWriter() {
    }

    static void write(Xml xml, Sheet sheet) throws IOException {
        xml.open("xdr:wsDr", "xmlns:xdr", PLACES, "xmlns:a", DRAWING);
        int number = 0;
        for (Sheet.Placed placed : sheet.pieces()) {
            if (placed.piece() instanceof Piece.Picture(Chart chart)) {
                number++;
                xml.open("xdr:oneCellAnchor").open("xdr:from").text("xdr:col", "0").text("xdr:colOff", "0")
                        .text("xdr:row", String.valueOf(placed.top())).text("xdr:rowOff", "0").close();
                xml.empty("xdr:ext", "cx", WIDE, "cy", HIGH);
                xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr")
                        .empty("xdr:cNvPr", "id", String.valueOf(number + 1), "name", "Chart " + number, "descr",
                                SheetText.line(chart.description()))
                        .empty("xdr:cNvGraphicFramePr").close();
                xml.open("xdr:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0").close();
                xml.open("a:graphic").open("a:graphicData", "uri", CHART)
                        .empty("c:chart", "xmlns:c", CHART, "xmlns:r", Parts.OFFICE, "r:id", "rId" + number).close()
                        .close().close().empty("xdr:clientData").close();
            }
        }
        xml.close();
    }
}
