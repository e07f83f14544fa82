package org.sutthang.portfolio.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the number formats of a spreadsheet say about the numbers under them: a date, a percentage, or nothing. The
 * formats that have a number but no text in the file include those of the Thai edition of Excel.
 */
final class XlsxStyles {

    /** What a number in a cell stands for. */
    enum Meaning {
        /** Itself. */
        PLAIN,
        /** A hundredth of what is displayed. */
        PERCENT,
        /** The number of a day. */
        DATE
    }

    /** The styles of a workbook that has none. */
    static final XlsxStyles NONE = new XlsxStyles(List.of());

    private static final Set<Integer> BUILT_IN_PERCENT = Set.of(9, 10, 67, 68);
    private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36,
            50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 77, 81);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DATE_LETTERS = Pattern.compile("[dy]|bb|mmm");

    private final List<Meaning> meanings;

    private XlsxStyles(List<Meaning> meanings) {
        this.meanings = meanings;
    }

    static XlsxStyles read(Xml xml) {
        Map<Integer, String> codes = new HashMap<>();
        List<Meaning> meanings = new ArrayList<>();
        boolean cellFormats = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                codes.put(number(xml, xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (xml.starts("cellXfs")) {
                cellFormats = true;
            } else if (xml.ends("cellXfs")) {
                cellFormats = false;
            } else if (cellFormats && xml.starts("xf")) {
                int id = number(xml, xml.attribute("numFmtId"));
                meanings.add(meaning(id, codes.get(id)));
            }
        }
        return new XlsxStyles(meanings);
    }

    private static int number(Xml xml, String attribute) {
        try {
            return attribute == null ? 0 : Integer.parseInt(attribute);
        } catch (NumberFormatException e) {
            throw xml.damaged();
        }
    }

    private static Meaning meaning(int id, String code) {
        if (code == null) {
            return BUILT_IN_PERCENT.contains(id) ? Meaning.PERCENT
                    : BUILT_IN_DATES.contains(id) ? Meaning.DATE : Meaning.PLAIN;
        }
        String letters = LITERALS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (letters.contains("%")) {
            return Meaning.PERCENT;
        }
        return DATE_LETTERS.matcher(letters).find() ? Meaning.DATE : Meaning.PLAIN;
    }

    Meaning meaning(String style) {
        if (style == null) {
            return Meaning.PLAIN;
        }
        try {
            int index = Integer.parseInt(style);
            return index >= 0 && index < meanings.size() ? meanings.get(index) : Meaning.PLAIN;
        } catch (NumberFormatException e) {
            return Meaning.PLAIN;
        }
    }
}
