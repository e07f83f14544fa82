package org.sutthang.portfolio.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.ReportContent;

/** Writes a report as XLSX. Equal reports become equal bytes, whenever and wherever they are written. */
public final class XlsxRenderer {

    private static final String SHEET = "xl/worksheets/sheet";
    private static final String XML = ".xml";

    private final ReportContent report;
    private final NumberFormats formats;
    private final List<Sheet> sheets;
    private final Parts parts;
    private final Styles styles = new Styles();
    private final SharedTexts texts = new SharedTexts();

    private XlsxRenderer(ReportContent report, OutputStream out) {
        this.report = report;
        this.formats = NumberFormats.of(report);
        this.sheets = Planner.plan(report);
        this.parts = new Parts(out, report.created());
    }

    /**
     * Writes a report.
     *
     * @param report what it says
     * @return the file
     */
    public static byte[] render(ReportContent report) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            write(report, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /**
     * Writes a report; what it takes of memory does not grow with the rows.
     *
     * @param report what it says
     * @param out where to; stays open
     * @throws IOException when that cannot be written to
     */
    public static void write(ReportContent report, OutputStream out) throws IOException {
        new XlsxRenderer(report, out).write();
    }

    private void write() throws IOException {
        WorkbookParts workbook = new WorkbookParts(report, sheets);
        parts.part("[Content_Types].xml", workbook::contentTypes);
        parts.part("_rels/.rels", workbook::entry);
        parts.part("docProps/core.xml", workbook::core);
        parts.part("docProps/app.xml", workbook::application);
        parts.part("xl/workbook.xml", workbook::workbook);
        parts.part("xl/_rels/workbook.xml.rels", workbook::relationships);
        PrintedFrame foot = PrintedFrame.of(report);
        int chart = 0;
        for (int i = 0; i < sheets.size(); i++) {
            sheet(i, foot);
            chart = charts(i, chart);
        }
        parts.part("xl/sharedStrings.xml", texts::write);
        parts.part("xl/styles.xml", styles::write);
        parts.end();
    }

    private void sheet(int index, PrintedFrame foot) throws IOException {
        Sheet sheet = sheets.get(index);
        String number = String.valueOf(index + 1);
        List<List<String>> outside = new ArrayList<>();
        parts.part(SHEET + number + XML,
                xml -> outside.add(new SheetWriter(xml, styles, texts, formats, sheet).write(index == 0, foot)));
        List<String> links = outside.get(0);
        if (!links.isEmpty() || !sheet.charts().isEmpty()) {
            parts.part("xl/worksheets/_rels/sheet" + number + ".xml.rels", xml -> {
                xml.open("Relationships", "xmlns", Parts.PACKAGE);
                for (int i = 0; i < links.size(); i++) {
                    xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", Parts.OFFICE + "/hyperlink", "Target",
                            links.get(i), "TargetMode", "External");
                }
                if (!sheet.charts().isEmpty()) {
                    xml.empty("Relationship", "Id", "rId" + (links.size() + 1), "Type", Parts.OFFICE + "/drawing",
                            "Target", "../drawings/drawing" + number + XML);
                }
                xml.close();
            });
        }
    }

    /** Writes the charts of a sheet; gives the number of the last one. */
    private int charts(int index, int last) throws IOException {
        Sheet sheet = sheets.get(index);
        List<Chart> charts = sheet.charts();
        if (charts.isEmpty()) {
            return last;
        }
        parts.part("xl/drawings/drawing" + (index + 1) + XML, xml -> DrawingWriter.write(xml, sheet));
        parts.part("xl/drawings/_rels/drawing" + (index + 1) + ".xml.rels", xml -> {
            xml.open("Relationships", "xmlns", Parts.PACKAGE);
            for (int i = 1; i <= charts.size(); i++) {
                xml.empty("Relationship", "Id", "rId" + i, "Type", Parts.OFFICE + "/chart", "Target",
                        "../charts/chart" + (last + i) + XML);
            }
            xml.close();
        });
        for (int i = 0; i < charts.size(); i++) {
            Chart chart = charts.get(i);
            parts.part("xl/charts/chart" + (last + i + 1) + XML,
                    xml -> new ChartWriter(xml, chart, sheet.name(), formats).write());
        }
        return last + charts.size();
    }
}
