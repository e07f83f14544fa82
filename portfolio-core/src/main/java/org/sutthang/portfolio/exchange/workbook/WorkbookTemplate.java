package org.sutthang.portfolio.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook to fill in: instructions first, then every sheet with its heads in words, a drop-down list wherever code words are
 * expected, and example rows that are told from real ones by their look and by their marker.
 */
public final class WorkbookTemplate {

    /** Days are shown as they are typed, so that a Buddhist year stays one. */
    private static final String DATE_FORMAT = "dd/mm/yyyy";
    private static final String FONT = "Sarabun";
    private static final String REQUIRED_FILL = "12467F";
    private static final String OPTIONAL_FILL = "E8EDF3";
    private static final String EXAMPLE_FILL = "FFF6DF";
    private static final String EXAMPLE_INK = "5B5648";
    private static final int BUDDHIST_OFFSET = 543;
    /** The last row that drop-downs reach; more rows than this are rather copied than typed. */
    private static final int LAST_ROW = 5_000;
    private static final int NARROW = 14;
    private static final int PADDING = 3;
    private static final int WIDE = 44;
    /** In points; room for a head in two lines. */
    private static final double HEAD_HEIGHT = 36;
    /** In points; room for the marks above and below Thai letters. */
    private static final double LINE_HEIGHT = 19;
    /** As many columns fit a window; in a wider sheet the first, which names the row, stays in sight. */
    private static final int FITTING = 6;

    private final Locale language;
    private final TemplateWords words;
    private final boolean thai;

    private WorkbookTemplate(Locale language, TemplateWords words) {
        this.language = language;
        this.words = words;
        this.thai = WorkbookLabels.THAI.getLanguage().equals(language.getLanguage());
    }

    /**
     * Makes the template.
     *
     * @param language Thai or English, of heads and marker; the instructions are in both
     * @param words what the instructions call sheets and code words
     * @return the file, {@code .xlsx}
     */
    public static byte[] xlsx(Locale language, TemplateWords words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook file = new Workbook(out, "Sutthang", "1.0");
            new TemplateInstructions(file.newWorksheet(TemplateExamples.INSTRUCTIONS), words).write(language);
            WorkbookTemplate template = new WorkbookTemplate(language, words);
            for (SheetFormat format : WorkbookFormat.SHEETS) {
                template.write(format, file.newWorksheet(format.name()));
            }
            file.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(SheetFormat format, Worksheet sheet) throws IOException {
        List<TableRow> examples = TemplateExamples.of(format);
        for (Column<?> column : format.columns()) {
            head(column, sheet, examples);
            if (column.type() == LocalDate.class) {
                sheet.style(column.index()).format(DATE_FORMAT).horizontalAlignment("center").set();
            }
            List<String> choices = column.type() == Boolean.class ? List.of("yes", "no") : column.words();
            if (!choices.isEmpty()) {
                choose(column, choices, sheet);
            }
        }
        for (int i = 0; i < examples.size(); i++) {
            example(format, examples.get(i), sheet, i + 1);
        }
        sheet.rowHeight(0, HEAD_HEIGHT);
        sheet.freezePane(format.columns().size() > FITTING ? 1 : 0, 1);
        fitToPage(sheet);
        sheet.repeatRows(0);
        sheet.finish();
    }

    /** Printed, and shown as pages, a sheet is as wide as the paper and as long as it has to be. */
    static void fitToPage(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void head(Column<?> column, Worksheet sheet, List<TableRow> examples) {
        String label = WorkbookLabels.label(column, language);
        int place = column.index();
        sheet.value(0, place, label);
        sheet.width(place, width(column, label, examples));
        boolean required = column.isRequired();
        sheet.style(0, place).bold().wrapText(true).verticalAlignment("center").fontName(FONT)
                .fillColor(required ? REQUIRED_FILL : OPTIONAL_FILL).fontColor(required ? "FFFFFF" : "1B2430")
                .borderStyle(BorderSide.RIGHT, BorderStyle.THIN).borderColor(BorderSide.RIGHT, "FFFFFF").set();
    }

    /** As wide as its head, its examples and the words of its list, but no wider than a sentence that wraps. */
    private double width(Column<?> column, String label, List<TableRow> examples) {
        Stream<String> shown = examples.stream().map(row -> row.getRaw(column)).filter(Objects::nonNull).map(Object::toString);
        int marker = column.kind().isCode() && column.index() == 0 ? breadth(TemplateExamples.marker(language)) : 0;
        int longest = Stream.of(Stream.of(label), column.words().stream(), shown).flatMap(texts -> texts)
                .mapToInt(WorkbookTemplate::breadth).max().orElse(0);
        return Math.clamp((long) longest + marker + PADDING, NARROW, WIDE);
    }

    /** Marks above and below a Thai letter take no room of their own. */
    private static int breadth(String text) {
        return (int) text.codePoints().filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK).count();
    }

    private void choose(Column<?> column, List<String> choices, Worksheet sheet) {
        String list = String.join(",", choices);
        sheet.range(1, column.index(), LAST_ROW, column.index()).validateWithListByFormula("\"" + list + "\"")
                .allowBlank(true).showDropdown(true).showErrorMessage(true).errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(WorkbookLabels.label(column, language))
                .error((thai ? "เลือกคำใดคำหนึ่งในรายการ ความหมายของแต่ละคำอยู่ในแผ่นคำชี้แจง" : "Choose a word of the list; the instructions "
                        + "say what each one means"));
    }

    private void example(SheetFormat format, TableRow row, Worksheet sheet, int line) {
        boolean marked = false;
        int lines = 1;
        for (Column<?> column : format.columns()) {
            int place = column.index();
            Object value = row.getRaw(column);
            if (!marked && column.kind().isCode()) {
                value = TemplateExamples.marker(language) + " " + value;
                marked = true;
            }
            if (column.kind().isLong() && value != null) {
                lines = Math.max(lines, Math.ceilDiv(breadth(value.toString()), WIDE - PADDING));
            }
            put(value, sheet, line, place);
            var style = sheet.style(line, place).italic().fontColor(EXAMPLE_INK).fillColor(EXAMPLE_FILL).fontName(FONT)
                    .wrapText(true).verticalAlignment("top");
            if (column.type() == LocalDate.class) {
                style.format(DATE_FORMAT).horizontalAlignment("center");
            }
            style.set();
        }
        sheet.rowHeight(line, LINE_HEIGHT * lines + PADDING);
    }

    private void put(Object value, Worksheet sheet, int line, int place) {
        switch (value) {
            case null -> { }
            case BigDecimal number -> sheet.value(line, place, number);
            case Integer number -> sheet.value(line, place, number);
            case LocalDate date -> sheet.value(line, place, thai ? date.plusYears(BUDDHIST_OFFSET) : date);
            case Boolean yes -> sheet.value(line, place, yes ? "yes" : "no");
            default -> sheet.value(line, place, value.toString());
        }
    }
}
