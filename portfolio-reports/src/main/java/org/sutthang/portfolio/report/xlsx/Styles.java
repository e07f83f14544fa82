package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sutthang.portfolio.report.content.Mark;

/** Gives looks their numbers as they are met, and writes them all down in the end. */
final class Styles {

    /** Swiss and Thai: what a program looks for where it does not have the font. */
    private static final String SARABUN = "<name val=\"Sarabun\"/><family val=\"2\"/><charset val=\"222\"/>";
    private static final String INK = "1A2332";
    private static final String INK_2 = "4A5568";
    private static final String BRAND = "1D3B72";
    private static final String AMBER = "9A5B00";
    private static final String SIDES = "<left/><right/>";
    private static final String DIAGONAL = "<diagonal/>";
    private static final int FIRST_FORMAT = 164;

    private final Map<Look, String> looks = new LinkedHashMap<>();
    private final Map<String, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> borders = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final StringBuilder cells = new StringBuilder();

    Styles() {
        number(fonts, font("11", INK, ""));
        number(fills, "<fill><patternFill patternType=\"none\"/></fill>");
        number(fills, "<fill><patternFill patternType=\"gray125\"/></fill>");
        number(borders, "<border>" + SIDES + "<top/><bottom/>" + DIAGONAL + "</border>");
        cells.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
    }

    /** The number of a look, as cells name it. */
    String number(Look look) {
        String known = looks.get(look);
        if (known == null) {
            known = String.valueOf(looks.size() + 1);
            looks.put(look, known);
            describe(look);
        }
        return known;
    }

    private void describe(Look look) {
        int format = look.format() == null ? 0 : FIRST_FORMAT + number(formats, look.format());
        cells.append("<xf numFmtId=\"").append(format).append("\" fontId=\"").append(number(fonts, font(look)))
                .append("\" fillId=\"").append(number(fills, fill(look))).append("\" borderId=\"")
                .append(number(borders, border(look.kind()))).append("\" xfId=\"0\" applyNumberFormat=\"1\" "
                        + "applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">")
                .append(alignment(look.kind())).append("</xf>");
    }

    private static int number(Map<String, Integer> known, String described) {
        Integer number = known.putIfAbsent(described, known.size());
        return number == null ? known.size() - 1 : number;
    }

    private static String font(Look look) {
        if (look.mark() != null) {
            return font("11", Shapes.ink(look.mark()), "");
        }
        return switch (look.kind()) {
            case TITLE -> font("20", INK, "<b/>");
            case SUBTITLE -> font("14", BRAND, "<b/>");
            case HEADING -> font("16", BRAND, "<b/>");
            case CAPTION, HEAD, HEAD_RIGHT, TOTAL, TOTAL_RIGHT -> font("11", INK, "<b/>");
            case NOTE -> font("10", INK_2, "");
            case NOTICE -> font("11", AMBER, "<b/>");
            case LINK -> font("11", BRAND, "<u/>");
            case TEXT, CELL, CELL_RIGHT -> font("11", INK, "");
        };
    }

    private static String font(String size, String colour, String cut) {
        return "<font>" + cut + "<sz val=\"" + size + "\"/><color rgb=\"FF" + colour + "\"/>" + SARABUN + "</font>";
    }

    private static String fill(Look look) {
        String colour = look.mark() != null ? Shapes.ground(look.mark()) : switch (look.kind()) {
            case NOTICE -> "FDF0D9";
            case HEAD, HEAD_RIGHT -> "E8EDF5";
            case TOTAL, TOTAL_RIGHT -> "F4F6FA";
            default -> null;
        };
        return colour == null ? "<fill><patternFill patternType=\"none\"/></fill>"
                : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + colour
                        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String border(Look.Kind kind) {
        return "<border>" + SIDES + switch (kind) {
            case HEADING -> "<top/>" + line("bottom", "medium", BRAND);
            case HEAD, HEAD_RIGHT -> "<top/>" + line("bottom", "medium", BRAND);
            case TOTAL, TOTAL_RIGHT -> line("top", "thin", BRAND) + line("bottom", "double", BRAND);
            case CELL, CELL_RIGHT -> "<top/>" + line("bottom", "thin", "E3E7EE");
            default -> "<top/><bottom/>";
        } + DIAGONAL + "</border>";
    }

    private static String line(String side, String style, String colour) {
        return "<" + side + " style=\"" + style + "\"><color rgb=\"FF" + colour + "\"/></" + side + ">";
    }

    private static String alignment(Look.Kind kind) {
        return switch (kind) {
            case TITLE, SUBTITLE, HEADING, LINK -> "<alignment vertical=\"center\"/>";
            case CAPTION -> "<alignment vertical=\"bottom\" wrapText=\"1\"/>";
            case TEXT, NOTE, NOTICE -> "<alignment vertical=\"top\" wrapText=\"1\"/>";
            case CELL, TOTAL -> "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\" indent=\"1\"/>";
            case HEAD -> "<alignment horizontal=\"left\" vertical=\"center\" wrapText=\"1\" indent=\"1\"/>";
            case HEAD_RIGHT -> "<alignment horizontal=\"right\" vertical=\"center\" wrapText=\"1\"/>";
            case CELL_RIGHT, TOTAL_RIGHT -> "<alignment horizontal=\"right\" vertical=\"top\" wrapText=\"1\"/>";
        };
    }

    void write(Xml xml) throws IOException {
        xml.open("styleSheet", "xmlns", Parts.MAIN);
        if (!formats.isEmpty()) {
            xml.open("numFmts", "count", String.valueOf(formats.size()));
            for (Map.Entry<String, Integer> format : formats.entrySet()) {
                xml.empty("numFmt", "numFmtId", String.valueOf(FIRST_FORMAT + format.getValue()), "formatCode",
                        format.getKey());
            }
            xml.close();
        }
        list(xml, "fonts", fonts);
        list(xml, "fills", fills);
        list(xml, "borders", borders);
        xml.open("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId",
                "0").close();
        xml.open("cellXfs", "count", String.valueOf(looks.size() + 1)).ready(cells.toString()).close();
        xml.open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0")
                .close();
        xml.open("dxfs", "count", String.valueOf(Mark.values().length));
        for (Mark mark : Mark.values()) {
            xml.ready("<dxf><font><color rgb=\"FF" + Shapes.ink(mark) + "\"/></font><fill><patternFill><bgColor rgb=\"FF"
                    + Shapes.ground(mark) + "\"/></patternFill></fill></dxf>");
        }
        xml.close().close();
    }

    private static void list(Xml xml, String name, Map<String, Integer> described) throws IOException {
        xml.open(name, "count", String.valueOf(described.size())).ready(String.join("", described.keySet())).close();
    }
}
