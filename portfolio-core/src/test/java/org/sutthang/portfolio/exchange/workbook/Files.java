package org.sutthang.portfolio.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made by hand for the tests: zips of CSV, and spreadsheets down to their XML. */
final class Files {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Files() {
    }

    /** A zip of the entries given as name, content, name, content… */
    static byte[] zip(String... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            entries.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a spreadsheet whose sheet {@code sheetName} has these rows as XML. */
    static Map<String, byte[]> xlsxParts(String sheetName, String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'/>");
        parts.put("_rels/.rels", "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='"
                + RELATIONS + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                + "'><workbookPr/><sheets><sheet name='" + sheetName + "' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + PACKAGE + "relationships'>"
                + "<Relationship Id='r1' Type='" + RELATIONS + "/worksheet' Target='worksheets/sheet1.xml'/>"
                + "<Relationship Id='r2' Type='" + RELATIONS + "/styles' Target='styles.xml'/></Relationships>");
        parts.put("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><numFmts>"
                + "<numFmt numFmtId='170' formatCode='[$-41E]d mmm yyyy'/><numFmt numFmtId='171' formatCode='0.0\\%'/>"
                + "</numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                + "<xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + MAIN
                + "'><sheetData>" + rows + "</sheetData></worksheet>");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    static byte[] xlsx(String sheetName, String rows) {
        return zip(xlsxParts(sheetName, rows));
    }

    /** A spreadsheet with one of its parts changed. */
    static byte[] xlsxWith(String sheetName, String rows, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = xlsxParts(sheetName, rows);
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** A row of text cells. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r='").append((char) ('A' + i)).append(number).append("' t='inlineStr'><is><t>")
                    .append(texts[i]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
