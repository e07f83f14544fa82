package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the cells of a column are read: what counts as a value, and what is expected where it does not.
 *
 * @param <T> the type of the values
 */
public abstract class ValueKind<T> {

    private static final Map<String, Boolean> YES_NO = Map.ofEntries(
            Map.entry("yes", true), Map.entry("no", false),
            Map.entry("true", true), Map.entry("false", false),
            Map.entry("1", true), Map.entry("0", false),
            Map.entry("ใช่", true), Map.entry("ไม่ใช่", false),
            Map.entry("met", true), Map.entry("not met", false),
            Map.entry("บรรลุ", true), Map.entry("ไม่บรรลุ", false));
    private static final int FIRST_BUDDHIST_YEAR = 2443;
    private static final int LAST_BUDDHIST_YEAR = 2943;

    ValueKind() {
    }

    /**
     * Reads a cell that is not empty.
     *
     * @return the value; {@code null} if the column ignores this cell or it was reported as a problem
     */
    abstract T read(RawCell cell, CellReport report);

    /** The type of its values. */
    abstract Class<T> type();

    /** The code words that it knows, in their order; none where its values are not of a fixed set. */
    List<String> words() {
        return List.of();
    }

    /** Whether its values are codes that identify something. */
    boolean isCode() {
        return false;
    }

    /** Whether its values are code words of a fixed set. */
    boolean isWord() {
        return !words().isEmpty();
    }

    /** Whether its values are longer than a column of figures, so that a sheet gives them more room. */
    boolean isLong() {
        return false;
    }

    /** Free text, kept exactly as it stands; at most so many characters. */
    static ValueKind<String> text(int characters) {
        return new TextKind(characters, false);
    }

    /** A code that identifies something: blanks around it do not count. */
    static ValueKind<String> code() {
        return new TextKind(64, true);
    }

    /** A number of at most 26 digits before and 12 after the decimal point. */
    static ValueKind<BigDecimal> number() {
        return new NumberKind(null, null, null);
    }

    /** A number of 0 or more. */
    static ValueKind<BigDecimal> notNegative() {
        return new NumberKind(BigDecimal.ZERO, null, Expectation.NOT_NEGATIVE);
    }

    /** A number from 0 to 100. */
    static ValueKind<BigDecimal> percent() {
        return new NumberKind(BigDecimal.ZERO, BigDecimal.valueOf(100), Expectation.PERCENT);
    }

    /** A number above 0. */
    static ValueKind<BigDecimal> aboveZero() {
        return new NumberKind(null, null, Expectation.ABOVE_ZERO);
    }

    /** A whole number of 0 or more that fits into an {@code int}. */
    static ValueKind<Integer> wholeNumber() {
        return new WholeKind(Expectation.WHOLE_NUMBER) {
            @Override
            Integer accept(int number) {
                return number;
            }
        };
    }

    /** A fiscal year, Buddhist above 2400 and CE otherwise; the value is Buddhist. */
    static ValueKind<Integer> fiscalYear() {
        return new WholeKind(Expectation.FISCAL_YEAR) {
            @Override
            Integer accept(int year) {
                int buddhist = year > CellDate.LAST_CE_YEAR ? year : year + CellDate.BUDDHIST_OFFSET;
                return buddhist < FIRST_BUDDHIST_YEAR || buddhist > LAST_BUDDHIST_YEAR ? null : buddhist;
            }
        };
    }

    /** A fiscal quarter: 1 to 4, also written {@code Q2}. */
    static ValueKind<Integer> quarter() {
        return new WholeKind(Expectation.QUARTER) {
            @Override
            String typed(String text) {
                boolean named = text.length() == 2 && (text.charAt(0) == 'q' || text.charAt(0) == 'Q');
                return named && text.charAt(1) >= '1' && text.charAt(1) <= '4' ? text.substring(1) : text;
            }

            @Override
            Integer accept(int quarter) {
                return quarter >= 1 && quarter <= 4 ? quarter : null;
            }
        };
    }

    /** A date. */
    static ValueKind<LocalDate> date() {
        return new ValueKind<>() {
            @Override
            Class<LocalDate> type() {
                return LocalDate.class;
            }

            @Override
            LocalDate read(RawCell cell, CellReport report) {
                if (cell instanceof RawCell.Day day) {
                    return day.value();
                }
                CellDate.Typed typed = cell instanceof RawCell.Text text ? CellDate.typed(text.shown()) : null;
                if (typed == null) {
                    return report.problem(Expectation.DATE);
                }
                if (typed.shortYear()) {
                    report.warning(Expectation.FOUR_DIGIT_YEAR, typed.date());
                }
                return typed.date();
            }
        };
    }

    /** Yes or no, in the words people use for it. */
    static ValueKind<Boolean> yesNo() {
        return new ValueKind<>() {
            @Override
            Class<Boolean> type() {
                return Boolean.class;
            }

            @Override
            Boolean read(RawCell cell, CellReport report) {
                String word = CellText.europeanDigits(CellText.collapse(cell.shown())).toLowerCase(Locale.ROOT);
                Boolean value = cell instanceof RawCell.Number number
                        ? YES_NO.get(CellNumber.plain(number.value()).toString()) : YES_NO.get(word);
                return value != null ? value : report.problem(Expectation.YES_NO);
            }
        };
    }

    /** One of a set of code words, in any case; the value is the word in lower case. */
    static ValueKind<String> word(String... words) {
        List<String> known = List.of(words);
        return new ValueKind<>() {
            @Override
            Class<String> type() {
                return String.class;
            }

            @Override
            List<String> words() {
                return known;
            }

            @Override
            String read(RawCell cell, CellReport report) {
                String word = CellText.strip(cell.shown()).toLowerCase(Locale.ROOT);
                return known.contains(word) ? word : report.problem(Expectation.WORD, String.join(", ", known));
            }
        };
    }

    /** A stage of a project. */
    static ValueKind<String> stage() {
        return word("awarded", "planned", "implementing", "in_use", "benefit_proven", "scaled_out", "stopped");
    }

    /** A rating given by a person beside the computed one. */
    static ValueKind<String> rating() {
        return word("green", "amber", "red");
    }
}
