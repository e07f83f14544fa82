package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sheets of an {@code .xlsx} file. A formula cell gives the result that the file stores; nothing is ever
 * evaluated.
 */
final class XlsxSource {

    private static final int LAST_ROW = 1_048_576;
    private static final int NUMBER_CHARACTERS = 1000;

    private final XlsxPackage source;
    private final Xml xml;
    private final RawSheet sheet;
    private int row;
    private int column;

    private XlsxSource(XlsxPackage source, String name) {
        this.source = source;
        this.xml = source.sheet(name);
        this.sheet = new RawSheet(name);
    }

    static List<RawSheet> read(Archive archive) {
        XlsxPackage source = XlsxPackage.open(archive);
        List<RawSheet> sheets = new ArrayList<>();
        for (String name : source.sheetNames()) {
            sheets.add(WorkbookFormat.sheet(name).isEmpty() ? new RawSheet(name)
                    : new XlsxSource(source, name).readSheet());
        }
        return sheets;
    }

    private RawSheet readSheet() {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.attribute("r") == null ? row + 1 : rowNumber(xml.attribute("r"));
                column = -1;
            } else if (xml.ends("row")) {
                sheet.endRow(row);
            } else if (xml.starts("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : columnOf(reference);
                readCell(xml.attribute("t"), xml.attribute("s"));
            } else if (xml.ends("sheetData")) {
                break;
            }
        }
        return sheet;
    }

    private int rowNumber(String text) {
        int number = CellNumber.small(text);
        if (number <= row || number > LAST_ROW) {
            throw xml.damaged();
        }
        return number;
    }

    /** The column of a reference such as {@code AB12}, from 0; far columns all give one beyond the limit. */
    private int columnOf(String reference) {
        int number = 0;
        int i = 0;
        while (i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            number = Math.min(number * 26 + reference.charAt(i) - 'A' + 1, WorkbookLimits.COLUMNS + 1);
            i++;
        }
        if (number == 0) {
            throw xml.damaged();
        }
        return number - 1;
    }

    private void readCell(String type, String style) {
        String value = null;
        String inline = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text(null);
            } else if (xml.starts("is")) {
                inline = XlsxText.decode(xml.text("rPh"));
            } else if (xml.starts("f")) {
                xml.text(null);
            }
        }
        sheet.cell(row, column, "inlineStr".equals(type) ? text(inline) : cell(type, style, value));
    }

    private RawCell cell(String type, String style, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(shared(value));
            case "str" -> text(XlsxText.decode(value));
            case "b" -> new RawCell.Truth("1".equals(value) || "true".equals(value));
            case "d" -> text(value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value);
            case "n" -> number(style, value);
            default -> new RawCell.Unreadable(value);
        };
    }

    private String shared(String index) {
        String string = source.string(CellNumber.small(index));
        if (string == null) {
            throw xml.damaged();
        }
        return string;
    }

    private static RawCell text(String text) {
        return text == null || CellText.isBlank(text) ? null : new RawCell.Text(text);
    }

    private RawCell number(String style, String value) {
        BigDecimal stored;
        try {
            stored = value.length() > NUMBER_CHARACTERS ? null : new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            stored = null;
        }
        if (stored == null || Math.abs((long) stored.scale()) > NUMBER_CHARACTERS) {
            return new RawCell.Unreadable(value);
        }
        return switch (source.meaning(style)) {
            case DATE -> CellDate.ofSerial(stored, source.from1904());
            case PERCENT -> new RawCell.Number(CellNumber.withoutNoise(stored.movePointRight(2)));
            case PLAIN -> new RawCell.Number(CellNumber.withoutNoise(stored));
        };
    }
}
