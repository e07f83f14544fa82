package org.sutthang.portfolio.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.sutthang.portfolio.report.content.ReportContent;

/** What a file of a report says, read back by libraries that had no part in laying it out: a line for each line or row. */
public final class FileText {

    private static final String BESIDE = " | ";

    private FileText() {
    }

    /** The lines of a report as a file of a format, page by page, sheet by sheet, slide by slide. */
    public static List<String> of(ReportContent report, ReportFormat format) {
        byte[] file = format.render(report);
        try {
            return (switch (format) {
                case PDF -> pages(file);
                case DOCX -> document(file);
                case XLSX -> workbook(file);
                case PPTX -> slides(file);
            }).stream().map(line -> line.strip().replace("\n", " / ")).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pages(byte[] file) {
        List<String> lines = new ArrayList<>();
        List<List<String>> pages = PrintedReport.of(file).pages();
        for (int i = 0; i < pages.size(); i++) {
            lines.add("== page " + (i + 1));
            lines.addAll(pages.get(i));
        }
        return lines;
    }

    private static List<String> document(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            lines.add("== head");
            document.getHeaderList().forEach(part -> lines.addAll(body(part.getBodyElements())));
            lines.add("== foot");
            document.getFooterList().stream().map(XWPFHeaderFooter::getBodyElements).forEach(part -> lines.addAll(body(part)));
            lines.add("== text");
            lines.addAll(body(document.getBodyElements()));
        }
        return lines;
    }

    private static List<String> body(List<IBodyElement> elements) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(paragraph.getText().replace("\t", " "));
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> lines.add(row.getTableCells().stream().map(cell -> cell.getParagraphs().stream()
                        .map(XWPFParagraph::getText).collect(Collectors.joining(" / "))).collect(Collectors.joining(BESIDE))));
            }
        }
        return lines;
    }

    private static List<String> workbook(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> {
                lines.add("== sheet " + sheet.getSheetName());
                for (Row row : sheet) {
                    lines.add(StreamSupport.stream(row.spliterator(), false).map(FileText::cell)
                            .collect(Collectors.joining(BESIDE)));
                }
            });
        }
        return lines;
    }

    /** A number as it stands in the file, a date as a day, a formula with what it came to. */
    private static String cell(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String value = switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
            default -> new DataFormatter().formatCellValue(cell);
        };
        return formula ? value + " = " + cell.getCellFormula() : value;
    }

    private static List<String> slides(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            for (XSLFSlide slide : show.getSlides()) {
                lines.add("== slide " + slide.getSlideNumber());
                slide.getShapes().forEach(shape -> {
                    if (shape instanceof XSLFTable table) {
                        table.getRows().forEach(row -> lines.add(row(row)));
                    } else if (shape instanceof XSLFTextShape text) {
                        lines.add(text.getText());
                    }
                });
                if (slide.getNotes() != null) {
                    lines.add("-- notes");
                    slide.getNotes().getTextParagraphs().forEach(part -> part.forEach(p -> lines.add(p.getText())));
                }
            }
        }
        return lines;
    }

    private static String row(XSLFTableRow row) {
        return IntStream.range(0, row.getCells().size()).mapToObj(i -> row.getCells().get(i).getText())
                .collect(Collectors.joining(BESIDE));
    }
}
