package org.sutthang.portfolio.web.demo;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.Table;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;

/** The workbooks of the demo, one for each quarter: each row stands in that of the quarter in which it became known. */
final class DemoBook {

    private final Map<Integer, Map<SheetFormat, Map<List<Object>, TableRow>>> quarters = new TreeMap<>();

    /**
     * Takes a row; a later row with the same key replaces it within a quarter.
     *
     * @param quarter the quarter in which it became known; what was known before the first belongs to the first
     * @param sheet its sheet
     * @param row the complete row
     */
    void put(int quarter, SheetFormat sheet, TableRow row) {
        List<Object> key = sheet.columns().stream().filter(column -> column.isKey())
                .map(column -> (Object) String.valueOf(row.get(column))).toList();
        quarters.computeIfAbsent(Math.max(0, quarter), any -> new LinkedHashMap<>())
                .computeIfAbsent(sheet, any -> new LinkedHashMap<>()).put(key, row);
    }

    /**
     * The workbook of a quarter.
     *
     * @param quarter the quarter
     * @return the file, as a person would send it
     */
    byte[] file(int quarter) {
        Workbook workbook = new Workbook();
        Map<SheetFormat, Map<List<Object>, TableRow>> sheets = quarters.getOrDefault(quarter, Map.of());
        for (SheetFormat sheet : WorkbookFormat.SHEETS) {
            if (sheets.containsKey(sheet)) {
                Table table = workbook.put(new Table(sheet));
                sheets.get(sheet).values().forEach(table::add);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(workbook, FileKind.ZIP, out);
        return out.toByteArray();
    }
}
