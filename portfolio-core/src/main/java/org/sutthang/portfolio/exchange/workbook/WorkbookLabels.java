package org.sutthang.portfolio.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The Thai and English labels of the columns. They are part of the file format: a header may be a column's code name
 * or either label, in any case, with any blanks between its words.
 */
public final class WorkbookLabels {

    /** Thai, the language of the office. */
    public static final Locale THAI = Locale.forLanguageTag("th");

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<SheetFormat, Map<String, Column<?>>> HEADERS = headers();

    private WorkbookLabels() {
    }

    /**
     * The label of a column.
     *
     * @param language Thai or English; any other gives English
     * @return the label, as the template prints it
     */
    public static String label(Column<?> column, Locale language) {
        return bundle(language).getString(column.toString());
    }

    /**
     * The label of a column that is known by its names.
     *
     * @param sheet the sheet's name in any file
     * @param column the column's code name
     * @param language Thai or English; any other gives English
     * @return the label, or nothing for what the format does not know
     */
    public static Optional<String> label(String sheet, String column, Locale language) {
        return Optional.ofNullable(sheet).flatMap(WorkbookFormat::sheet).stream().flatMap(f -> f.columns().stream())
                .filter(c -> c.code().equals(column)).map(c -> label(c, language)).findFirst();
    }

    /** The column that a header means, if the sheet has one. */
    static Optional<Column<?>> column(SheetFormat format, String header) {
        return Optional.ofNullable(HEADERS.get(format).get(normal(header)));
    }

    private static ResourceBundle bundle(Locale language) {
        Locale known = THAI.getLanguage().equals(language.getLanguage()) ? THAI : Locale.ENGLISH;
        return ResourceBundle.getBundle("org.sutthang.portfolio.exchange.workbook.labels", known,
                WorkbookLabels.class.getClassLoader(), EXACT);
    }

    private static Map<SheetFormat, Map<String, Column<?>>> headers() {
        Map<SheetFormat, Map<String, Column<?>>> headers = new HashMap<>();
        for (SheetFormat format : WorkbookFormat.SHEETS) {
            Map<String, Column<?>> names = new HashMap<>();
            for (Column<?> column : format.columns()) {
                for (String name : List.of(column.code(), label(column, THAI), label(column, Locale.ENGLISH))) {
                    Column<?> other = names.put(normal(name), column);
                    if (other != null && other != column) {
                        throw new IllegalStateException(column + " and " + other + " share the header " + name);
                    }
                }
            }
            headers.put(format, names);
        }
        return headers;
    }

    private static String normal(String header) {
        return CellText.collapse(header).toLowerCase(Locale.ROOT);
    }
}
