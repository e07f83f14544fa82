package org.sutthang.portfolio.web.text;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookLabels;

/**
 * Sheets, rows and values of the workbook as a person reads them. The file's own words stay what they are: they are for
 * programs and for spreadsheets.
 */
public final class WorkbookWords {

    private static final String BETWEEN = " · ";
    /** Where the words of a column stand in the bundle: by its code name, or by its sheet and that where sheets differ. */
    private static final Map<String, String> WORDS = Map.ofEntries(entry("stage", "stage"), entry("from_stage", "stage"),
            entry("to_stage", "stage"), entry("direction", "direction"), entry("aggregation", "aggregation"),
            entry("frequency", "frequency"), entry("criteria", "criteriakind"), entry("criteria_basis", "criteriabasis"),
            entry("owner_rating", "status"), entry("monitor_rating", "status"), entry("organisations.kind", "organisationkind"),
            entry("indicators.kind", "indicatorkind"), entry("ideas.status", "ideastatus"),
            entry("updates.status", "updatestatus"), entry("directives.status", "directivestatus"));

    private final Messages messages;
    private final ThaiFormat format;

    /**
     * The words of a language.
     *
     * @param language the reader's
     */
    public WorkbookWords(UserLanguage language) {
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
    }

    /**
     * What a sheet holds.
     *
     * @param sheet its name in the file
     * @return its name for people; a sheet that the format does not know keeps its own
     */
    public String sheet(String sheet) {
        String key = "workbook.sheet." + sheet;
        return messages.has(key) ? messages.get(key) : sheet;
    }

    /**
     * The name of a column.
     *
     * @param sheet the name of its sheet in the file
     * @param column its code name
     * @return its label as the template prints it, or its code name where the format does not know it
     */
    public String column(String sheet, String column) {
        return WorkbookLabels.label(sheet, column, messages.language().locale()).orElse(column);
    }

    /**
     * The key of a row.
     *
     * @param sheet the name of its sheet in the file
     * @param key its parts in the order of the key columns, as the audit trail keeps them
     * @return the same with days and code words in the reader's language
     */
    public String key(String sheet, String key) {
        List<Column<?>> columns = WorkbookFormat.sheet(sheet).map(SheetFormat::columns).orElse(List.of()).stream()
                .filter(Column::isKey).toList();
        String[] parts = key.split(BETWEEN);
        if (parts.length != columns.size()) {
            return key;
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            words.add(value(columns.get(i), parts[i]));
        }
        return String.join(BETWEEN, words);
    }

    /**
     * A value of a column.
     *
     * @param column the column
     * @param text the value as the file has it
     * @return a day or a code word in the reader's language, anything else as it is
     */
    public String value(Column<?> column, String text) {
        if (column.type() == LocalDate.class) {
            return day(text);
        }
        String words = WORDS.getOrDefault(column.toString(), WORDS.get(column.code()));
        String key = words + "." + text.toUpperCase(Locale.ROOT);
        return column.isWord() && messages.has(key) ? messages.get(key) : text;
    }

    /**
     * A value of a column that is named.
     *
     * @param sheet the name of its sheet in the file
     * @param column its code name
     * @param text the value as the file has it, or null
     * @return a day or a code word in the reader's language, anything else as it is
     */
    public String value(String sheet, String column, String text) {
        return text == null ? null : WorkbookFormat.sheet(sheet).map(SheetFormat::columns).orElse(List.of()).stream()
                .filter(known -> known.code().equals(column)).findFirst().map(known -> value(known, text)).orElse(text);
    }

    private String day(String text) {
        try {
            return format.date(LocalDate.parse(text));
        } catch (DateTimeException notOne) {
            return text;
        }
    }
}
