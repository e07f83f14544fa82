package org.sutthang.portfolio.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of the template: how to fill it in, in Thai and English, then every column and every code word. */
final class TemplateInstructions {

    private static final List<Locale> LANGUAGES = List.of(WorkbookLabels.THAI, Locale.ENGLISH);
    private static final String FONT = "Sarabun";
    private static final int[] WIDTHS = {22, 30, 34, 24, 22, 60};

    private final Worksheet sheet;
    private final TemplateWords words;
    private int line;

    TemplateInstructions(Worksheet sheet, TemplateWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** Writes the sheet; the language of the heads comes first. */
    void write(Locale first) throws IOException {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        boolean thaiFirst = WorkbookLabels.THAI.getLanguage().equals(first.getLanguage());
        for (Locale language : thaiFirst ? LANGUAGES : LANGUAGES.reversed()) {
            prose(language);
        }
        columns();
        sheet.hideGridLines();
        WorkbookTemplate.fitToPage(sheet);
        sheet.finish();
    }

    private void prose(Locale language) {
        List<String> lines = lines("instructions_" + language.getLanguage() + ".txt");
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(line, 0, lines.get(i));
            sheet.range(line, 0, line, WIDTHS.length - 1).merge();
            var style = sheet.range(line, 0, line, WIDTHS.length - 1).style().wrapText(true).verticalAlignment("top").fontName(FONT);
            if (i == 0) {
                style.bold().fontSize(15);
            }
            style.set();
            sheet.rowHeight(line, i == 0 ? 26 : lines.get(i).length() > 150 ? 36 : 19);
            line++;
        }
        line++;
    }

    private void columns() {
        heads("แผ่นงาน · Sheet", "หัวคอลัมน์ · Thai head", "English head", "รหัสคอลัมน์ · Code name", "จำเป็น · Required",
                "คำที่ใช้ได้หรือรูปแบบ · Words or form");
        for (SheetFormat format : WorkbookFormat.SHEETS) {
            int first = line;
            for (Column<?> column : format.columns()) {
                cells(format.name() + " " + words.sheet(format.name(), WorkbookLabels.THAI),
                        WorkbookLabels.label(column, WorkbookLabels.THAI), WorkbookLabels.label(column, Locale.ENGLISH), column.code(),
                        column.isRequired() ? "จำเป็น · yes" : "", form(column));
            }
            sheet.range(first, 0, first, WIDTHS.length - 1).style().bold().wrapText(true).verticalAlignment("top").fontName(FONT)
                    .borderStyle(BorderSide.TOP, BorderStyle.THIN).borderColor(BorderSide.TOP, "9AA7B8").set();
        }
    }

    private String form(Column<?> column) {
        if (column.isWord()) {
            return String.join("\n", column.words().stream().map(word -> word + " = " + words.word(column, word, WorkbookLabels.THAI)
                    + " · " + words.word(column, word, Locale.ENGLISH)).toList());
        }
        if (column.type() == Boolean.class) {
            return "yes = ใช่, บรรลุ · met\nno = ไม่ใช่, ไม่บรรลุ · not met";
        }
        return column.type() == LocalDate.class ? "วันที่ · date: 31/03/2567, 2024-03-31" : Number.class.isAssignableFrom(column.type())
                ? "ตัวเลข · number" : "";
    }

    private void heads(String... texts) {
        cells(texts);
        sheet.range(line - 1, 0, line - 1, texts.length - 1).style().bold().fillColor("E8EDF3").fontName(FONT).set();
    }

    private void cells(String... texts) {
        int lines = 1;
        for (int i = 0; i < texts.length; i++) {
            sheet.value(line, i, texts[i].isEmpty() ? null : texts[i]);
            lines = Math.max(lines, texts[i].split("\n").length);
        }
        sheet.range(line, 0, line, texts.length - 1).style().wrapText(true).verticalAlignment("top").fontName(FONT).set();
        sheet.rowHeight(line, 17.0 * lines + 3);
        line++;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = TemplateInstructions.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
