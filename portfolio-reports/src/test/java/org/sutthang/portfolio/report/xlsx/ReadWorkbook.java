package org.sutthang.portfolio.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.Contents;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Digits;

/** A workbook read back by a library that had no part in writing it. */
final class ReadWorkbook {

    private final XSSFWorkbook workbook;

    private ReadWorkbook(byte[] file) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadWorkbook of(ReportContent content) {
        return new ReadWorkbook(XlsxRenderer.render(content));
    }

    static ReadWorkbook of(PortfolioStanding portfolio, String language) {
        return of(content(portfolio, language));
    }

    static ReportContent content(PortfolioStanding portfolio, String language) {
        return Contents.of(portfolio, Locale.forLanguageTag(language), Digits.THAI);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    List<XSSFSheet> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false).map(XSSFSheet.class::cast).toList();
    }

    /** The sheet that begins with a heading. */
    XSSFSheet sheet(String heading) {
        return sheets().stream().filter(s -> heading.equals(text(s.getRow(0).getCell(0)))).findFirst().orElseThrow();
    }

    /** The row of a sheet whose cells begin with these texts, from 0. */
    static int rowOf(Sheet sheet, String... texts) {
        for (Row row : sheet) {
            boolean found = true;
            for (int i = 0; found && i < texts.length; i++) {
                found = texts[i].equals(text(row.getCell(i)));
            }
            if (found) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("No row of " + List.of(texts) + " in " + sheet.getSheetName());
    }

    /** The words of a cell; null where it is empty or holds a number. */
    static String text(Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? null : cell.getStringCellValue();
    }

    /** Every cell of the workbook. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }
}
