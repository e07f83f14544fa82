package org.sutthang.portfolio.web.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat;

/**
 * What was expected in a workbook, as a person reads it: dates, sheets, columns and code words in the reader's language, with the
 * key that the workbook expects beside it wherever it is to be typed.
 */
public final class FindingWords {

    private static final String LISTED = ", ";

    private final Messages messages;
    private final WorkbookWords words;

    /**
     * The words of a language.
     *
     * @param language the reader's
     */
    public FindingWords(UserLanguage language) {
        this.messages = new Messages(language);
        this.words = new WorkbookWords(language);
    }

    /**
     * What was expected.
     *
     * @param finding a finding about a workbook
     * @return the sentence
     */
    public String expected(Problem finding) {
        return expected(finding.expected().key(), finding.sheet(), finding.column(), finding.arguments());
    }

    /**
     * What was found.
     *
     * @param finding a finding about a workbook
     * @return a day in the reader's era, anything else as it is; null for an empty cell
     */
    public String value(Problem finding) {
        boolean day = finding.sheet() != null && WorkbookFormat.sheet(finding.sheet()).stream().flatMap(s -> s.columns().stream())
                .anyMatch(column -> column.code().equals(finding.column()) && column.type() == LocalDate.class);
        return day ? words.value(finding.sheet(), finding.column(), finding.value()) : finding.value();
    }

    /**
     * What was expected, of a finding that was kept.
     *
     * @param key the key of the sentence
     * @param sheet the name of the sheet, or null
     * @param column the code name of the column, or null
     * @param arguments what fills in the sentence, as the finding has it
     * @return the sentence
     */
    public String expected(String key, String sheet, String column, List<String> arguments) {
        Expectation expected = Arrays.stream(Expectation.values()).filter(e -> e.key().equals(key)).findFirst().orElse(null);
        if (expected == null) {
            return messages.get(key, arguments.toArray());
        }
        List<String> said = new ArrayList<>(arguments);
        if (!said.isEmpty()) {
            said.set(0, first(expected, sheet, column, said.get(0)));
        }
        if (said.size() > 1) {
            said.set(1, second(expected, sheet, column, said.get(1)));
        }
        return messages.get(key, said.toArray());
    }

    private String first(Expectation expected, String sheet, String column, String text) {
        return switch (expected) {
            case WORD -> Arrays.stream(text.split(LISTED)).map(word -> typed(sheet, column, word)).collect(Collectors.joining(LISTED));
            case KNOWN_CODE -> sheet(text);
            case KEY_COLUMN -> column(sheet, text);
            case CLEARED -> words.column(sheet, text);
            case STAGE_RESTS -> words.value(sheet, column, text);
            case FOUR_DIGIT_YEAR, FROM_START, UNTIL_END ->
                    words.value(WorkbookFormat.Projects.SHEET.name(), WorkbookFormat.Projects.START_ON.code(), text);
            case MARK -> typed(WorkbookFormat.Indicators.SHEET.name(), WorkbookFormat.Indicators.CRITERIA.code(), text);
            case NO_PART_OF_PERCENTAGE, RESULT_VALUE, RESULT_RATIO ->
                    typed(WorkbookFormat.Indicators.SHEET.name(), WorkbookFormat.Indicators.AGGREGATION.code(), text);
            default -> text;
        };
    }

    private String second(Expectation expected, String sheet, String column, String text) {
        return switch (expected) {
            case UNIQUE_KEY -> words.key(sheet, text);
            case CLEARED -> words.value(sheet, column, text);
            case STAGE_RESTS -> words.value(sheet, WorkbookFormat.Projects.STAGE.code(), text);
            default -> text;
        };
    }

    private String sheet(String name) {
        return WorkbookFormat.sheet(name).isPresent() ? words.sheet(name) + " (" + name + ")" : name;
    }

    private String column(String sheet, String code) {
        return words.column(sheet, code) + " (" + code + ")";
    }

    /** A code word with what it means, unless it says that itself. */
    private String typed(String sheet, String column, String word) {
        String meaning = words.value(sheet, column, word);
        return meaning.toLowerCase(Locale.ROOT).replace(' ', '_').equals(word) ? word : word + " (" + meaning + ")";
    }
}
