package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sutthang.portfolio.report.content.ReportContent;

/** The parts that hold the workbook together: what there is, what refers to what, and who made it when. */
final class WorkbookParts {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String RELATIONSHIP = "Relationship";
    private static final String TARGET = "Target";

    private final ReportContent report;
    private final List<Sheet> sheets;

    WorkbookParts(ReportContent report, List<Sheet> sheets) {
        this.report = report;
        this.sheets = sheets;
    }

    void contentTypes(Xml xml) throws IOException {
        xml.open("Types", "xmlns", TYPES);
        xml.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        type(xml, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        type(xml, "/xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        int chart = 0;
        for (int i = 0; i < sheets.size(); i++) {
            type(xml, "/xl/worksheets/sheet" + (i + 1) + ".xml", SPREADSHEET + "worksheet+xml");
            int charts = sheets.get(i).charts().size();
            if (charts > 0) {
                type(xml, "/xl/drawings/drawing" + (i + 1) + ".xml",
                        "application/vnd.openxmlformats-officedocument.drawing+xml");
            }
            for (int c = 0; c < charts; c++) {
                type(xml, "/xl/charts/chart" + ++chart + ".xml",
                        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
            }
        }
        xml.close();
    }

    private static void type(Xml xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    void entry(Xml xml) throws IOException {
        xml.open("Relationships", "xmlns", Parts.PACKAGE);
        xml.empty(RELATIONSHIP, "Id", "rId1", "Type", Parts.OFFICE + "/officeDocument", TARGET, "xl/workbook.xml");
        xml.empty(RELATIONSHIP, "Id", "rId2", "Type", Parts.PACKAGE + "/metadata/core-properties", TARGET,
                "docProps/core.xml");
        xml.empty(RELATIONSHIP, "Id", "rId3", "Type", Parts.OFFICE + "/extended-properties", TARGET,
                "docProps/app.xml");
        xml.close();
    }

    void core(Xml xml) throws IOException {
        String created = report.created().truncatedTo(ChronoUnit.SECONDS).toString();
        ReportContent.Frame frame = report.frame();
        xml.open("cp:coreProperties", "xmlns:cp", PROPERTIES, "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.text("dc:title", SheetText.line(report.title() + " " + report.subtitle()));
        xml.text("dc:subject", SheetText.line(frame.notice() == null ? frame.origin()
                : frame.notice() + " · " + frame.origin()));
        xml.text("dc:creator", SheetText.line(frame.office()));
        xml.text("dc:identifier", SheetText.line(report.identity()));
        xml.text("dc:language", report.language().getLanguage());
        xml.text("dcterms:created", created, "xsi:type", "dcterms:W3CDTF");
        xml.text("dcterms:modified", created, "xsi:type", "dcterms:W3CDTF").close();
    }

    void application(Xml xml) throws IOException {
        xml.open("Properties", "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.text("Application", "Sutthang").text("Company", SheetText.line(report.frame().unit())).close();
    }

    void workbook(Xml xml) throws IOException {
        xml.open("workbook", "xmlns", Parts.MAIN, "xmlns:r", Parts.OFFICE);
        xml.open("bookViews").empty("workbookView", "activeTab", "0").close();
        xml.open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", String.valueOf(i + 1), "r:id",
                    "rId" + (i + 1));
        }
        xml.close();
        names(xml);
        xml.close();
    }

    /** The range that is filtered is named as programs do, and the head of the table stands on every printed page, unless others follow it. */
    private void names(Xml xml) throws IOException {
        if (sheets.stream().allMatch(sheet -> sheet.listing() == null)) {
            return;
        }
        xml.open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (sheet.listing() != null) {
                Grid grid = ((Piece.Listing) sheet.listing().piece()).grid();
                int top = sheet.listing().top();
                String place = String.valueOf(i);
                xml.text("definedName", Ref.absolute(sheet.name(), top, 0, top + grid.listed(),
                        grid.columns().size() - 1), "name", "_xlnm._FilterDatabase", "localSheetId", place, "hidden",
                        "1");
                if (sheet.pieces().stream().noneMatch(piece -> piece.top() > top && !(piece.piece() instanceof Piece.Line))) {
                    xml.text("definedName", SheetNames.quoted(sheet.name()) + "!$" + (top + 1) + ":$" + (top + 1), "name",
                            "_xlnm.Print_Titles", "localSheetId", place);
                }
            }
        }
        xml.close();
    }

    void relationships(Xml xml) throws IOException {
        xml.open("Relationships", "xmlns", Parts.PACKAGE);
        for (int i = 1; i <= sheets.size(); i++) {
            xml.empty(RELATIONSHIP, "Id", "rId" + i, "Type", Parts.OFFICE + "/worksheet", TARGET,
                    "worksheets/sheet" + i + ".xml");
        }
        xml.empty(RELATIONSHIP, "Id", "rId" + (sheets.size() + 1), "Type", Parts.OFFICE + "/styles", TARGET,
                "styles.xml");
        xml.empty(RELATIONSHIP, "Id", "rId" + (sheets.size() + 2), "Type", Parts.OFFICE + "/sharedStrings", TARGET,
                "sharedStrings.xml").close();
    }
}
