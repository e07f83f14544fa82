package org.sutthang.portfolio.exchange.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of an {@code .xlsx} file: which part is the workbook, its sheets by name, its shared strings and its cell
 * styles. Refuses a workbook that carries macros.
 */
final class XlsxPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Archive archive;
    private final Map<String, String> sheetParts = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private XlsxStyles styles = XlsxStyles.NONE;
    private boolean from1904;

    private XlsxPackage(Archive archive) {
        this.archive = archive;
    }

    /** Whether the zip is an Office workbook at all (of whatever kind). */
    static boolean isOne(Archive archive) {
        return archive.has(CONTENT_TYPES);
    }

    /**
     * Reads everything but the sheets themselves.
     *
     * @throws WorkbookRefused if it is not a plain spreadsheet workbook, or damaged
     */
    static XlsxPackage open(Archive archive) {
        XlsxPackage opened = new XlsxPackage(archive);
        opened.refuseMacros();
        String workbook = opened.workbookPart();
        Map<String, String> targets = new LinkedHashMap<>();
        for (Relation relation : opened.relations(workbook)) {
            targets.put(relation.id(), relation.target());
            if (relation.type().endsWith("/styles")) {
                opened.styles = XlsxStyles.read(opened.part(relation.target()));
            } else if (relation.type().endsWith("/sharedStrings")) {
                opened.readStrings(opened.part(relation.target()));
            }
        }
        opened.readSheets(opened.part(workbook), targets);
        return opened;
    }

    private void refuseMacros() {
        String types = new String(archive.unpack(CONTENT_TYPES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        boolean macros = types.contains("macro") || types.contains("vbaproject");
        for (String name : archive.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            macros |= lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/");
        }
        if (macros) {
            throw new WorkbookRefused(Expectation.NO_MACROS, null);
        }
    }

    private String workbookPart() {
        String workbook = "xl/workbook.xml";
        for (Relation relation : relations("")) {
            if (relation.type().endsWith("/officeDocument")) {
                workbook = relation.target();
            }
        }
        if (!archive.has(workbook) || !workbook.endsWith(".xml") || !workbook.startsWith("xl/")) {
            throw new WorkbookRefused(Expectation.FILE_KIND, null);
        }
        return workbook;
    }

    private record Relation(String id, String type, String target) {
    }

    private List<Relation> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!archive.has(name)) {
            return relations;
        }
        Xml xml = part(name);
        while (xml.next()) {
            if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                if (target == null || type == null) {
                    throw xml.damaged();
                }
                relations.add(new Relation(xml.attribute("Id"), type,
                        target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
        return relations;
    }

    private Xml part(String name) {
        return new Xml(name, archive.unpack(name));
    }

    private void readSheets(Xml xml, Map<String, String> targets) {
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                String date1904 = xml.attribute("date1904");
                from1904 = "1".equals(date1904) || "true".equals(date1904);
            } else if (xml.starts("sheet")) {
                String name = xml.attribute("name");
                String target = targets.get(xml.attributeAnywhere("id"));
                if (name == null || target == null || !archive.has(target)) {
                    throw xml.damaged();
                }
                if (sheetParts.putIfAbsent(name, target) != null) {
                    throw new WorkbookRefused(name, 0, name, Expectation.SINGLE_SHEET);
                }
                if (sheetParts.size() > WorkbookLimits.SHEETS) {
                    throw new WorkbookRefused(Expectation.SHEET_COUNT, null, WorkbookLimits.SHEETS);
                }
            }
        }
    }

    private void readStrings(Xml xml) {
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(XlsxText.decode(xml.text("rPh")));
            }
        }
    }

    /** The names of the sheets, in their order. */
    List<String> sheetNames() {
        return List.copyOf(sheetParts.keySet());
    }

    /** The XML of a sheet. */
    Xml sheet(String name) {
        return part(sheetParts.get(name));
    }

    /** A shared string, or {@code null} if the file has no such one. */
    String string(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : null;
    }

    /** What the cell style of this number says about a number in it. */
    XlsxStyles.Meaning meaning(String style) {
        return styles.meaning(style);
    }

    /** Whether day numbers count from 1904, as old Macintosh workbooks do. */
    boolean from1904() {
        return from1904;
    }
}
