package org.sutthang.portfolio.report.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;

/**
 * Texts, figures and dates in one language. Years are Buddhist in Thai and of the Common Era in English. Not for use by
 * several threads at once: make one for each report or request; that costs next to nothing.
 */
public final class Wording {

    private static final Locale THAI = Locale.forLanguageTag("th");
    /** What stands together without Thai letters: those are written without spaces between words. */
    private static final Pattern WORDS = Pattern.compile("[\\p{Graph}๐-๙]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final String MINUS = "−";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final boolean thai;
    private final Digits digits;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    private Wording(boolean thai, Digits digits) {
        this.thai = thai;
        this.digits = digits;
        this.bundle = ResourceBundle.getBundle("org.sutthang.portfolio.report.wording.messages",
                thai ? THAI : Locale.ENGLISH, Wording.class.getClassLoader(), NO_FALLBACK);
    }

    /**
     * The wording of a language.
     *
     * @param language English for any locale of that language, Thai for every other
     * @param digits the digits of Thai figures; English ones are always Arabic
     * @return the wording
     */
    public static Wording of(Locale language, Digits digits) {
        boolean thai = !Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return new Wording(thai, thai ? digits : Digits.ARABIC);
    }

    /** @return the language of the texts */
    public Locale language() {
        return thai ? THAI : Locale.ENGLISH;
    }

    /**
     * A text.
     *
     * @param key its key in the bundle
     * @param arguments whole numbers, written with the right digits, or texts that are ready
     * @return the text
     * @throws java.util.MissingResourceException when no text has that key
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return digits.write(pattern);
        }
        ULocale locale = new ULocale((thai ? "th" : "en") + "@numbers=" + digits.numberingSystem());
        return formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale))
                .format(arguments);
    }

    /** @return whether the texts are Thai */
    public boolean isThai() {
        return thai;
    }

    /**
     * Gives the figures of a text that somebody wrote the digits of this wording.
     *
     * @param text the text, in either digits or both
     * @return the text; digits in a word with Latin letters, such as a code or an address, stay as they are
     */
    public String withDigits(String text) {
        return WORDS.matcher(text).replaceAll(word -> Matcher.quoteReplacement(LATIN.matcher(word.group()).find()
                ? word.group() : digits.write(Digits.arabic(word.group()))));
    }

    /**
     * The better of two names for this language.
     *
     * @param nameTh the Thai name, or null
     * @param nameEn the English name, or null
     * @return the name in this language where there is one, else the other; a dash without either
     */
    public String name(String nameTh, String nameEn) {
        String first = thai ? nameTh : nameEn;
        String second = thai ? nameEn : nameTh;
        String name = first == null || first.isBlank() ? second : first;
        return name == null ? none() : name;
    }

    /**
     * A unit or a kind of benefit as an office typed it.
     *
     * @param typed the word, or null
     * @return the word in this language where it is known, else as it was typed; a dash without one
     */
    public String typed(String typed) {
        return typed == null ? none() : TypedWords.of(typed, thai);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return with separators between thousands
     */
    public String number(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /**
     * A number such as a year or a part of a code, without separators.
     *
     * @param number the number
     * @return its digits
     */
    public String plain(long number) {
        return digits.write(Long.toString(number));
    }

    /**
     * A change.
     *
     * @param change the difference
     * @return with its sign; 0 has none
     */
    public String change(long change) {
        return change > 0 ? "+" + number(change) : number(change);
    }

    /**
     * A number with decimals.
     *
     * @param number the number, or null
     * @param decimals how many decimals, rounded half-up
     * @return the number, a dash for null
     */
    public String decimal(BigDecimal number, int decimals) {
        if (number == null) {
            return none();
        }
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.");
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = parts[0].length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        if (parts.length > 1) {
            text.append('.').append(parts[1]);
        }
        return (rounded.signum() < 0 ? MINUS : "") + digits.write(text.toString());
    }

    /**
     * Percent with at most two decimals and no trailing zeros, such as 44.02.
     *
     * @param percent percent, or null
     * @return the figure alone, a dash for null
     */
    public String percent(BigDecimal percent) {
        if (percent == null) {
            return none();
        }
        BigDecimal shown = Decimals.normal(percent.setScale(2, RoundingMode.HALF_UP));
        return decimal(shown, shown.scale());
    }

    /**
     * A fraction in percent.
     *
     * @param fraction a fraction, 1 for all, or null
     * @return the figure alone, a dash for null
     */
    public String percentOf(BigDecimal fraction) {
        return percent(fraction == null ? null : fraction.multiply(Decimals.HUNDRED));
    }

    /**
     * A fraction in percent, for a column of figures.
     *
     * @param fraction a fraction, 1 for all, or null
     * @return the figure with two decimals, a dash for null
     */
    public String hundredfold(BigDecimal fraction) {
        return decimal(fraction == null ? null : fraction.multiply(Decimals.HUNDRED), 2);
    }

    /**
     * A date in full.
     *
     * @param date the date
     * @return such as ๑๘ เมษายน ๒๕๖๗ or 18 April 2024
     */
    public String date(LocalDate date) {
        return date(date, "month.");
    }

    /**
     * A date for a table.
     *
     * @param date the date, or null
     * @return such as ๑๘ เม.ย. ๒๕๖๗ or 18 Apr 2024, a dash for null
     */
    public String shortDate(LocalDate date) {
        return date == null ? none() : date(date, "month.short.");
    }

    private String date(LocalDate date, String months) {
        int year = date.getYear() + (thai ? FiscalCalendar.BUDDHIST_ERA : 0);
        return plain(date.getDayOfMonth()) + " " + bundle.getString(months + date.getMonthValue()) + " " + plain(year);
    }

    /**
     * A quarter in full.
     *
     * @param quarter the quarter
     * @return such as ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗
     */
    public String quarter(FiscalQuarter quarter) {
        return text("quarter", plain(quarter.quarter()), year(quarter));
    }

    /**
     * A quarter for the head of a column.
     *
     * @param quarter the quarter
     * @return such as ไตรมาส ๒/๒๕๖๗
     */
    public String shortQuarter(FiscalQuarter quarter) {
        return text("quarter.short", plain(quarter.quarter()), year(quarter));
    }

    /**
     * The fiscal year of a quarter.
     *
     * @param quarter the quarter
     * @return its year as its language counts it, such as ๒๕๖๗ or 2024
     */
    public String year(FiscalQuarter quarter) {
        return plain(quarter.fiscalYear() - (thai ? 0 : FiscalCalendar.BUDDHIST_ERA));
    }

    /**
     * A project's status in words.
     *
     * @param status the status
     * @return its word
     */
    public String status(Status status) {
        return text("status." + status);
    }

    /**
     * The name of a province.
     *
     * @param code the two digits of its code
     * @return its name, or the code where no province has it
     */
    public String province(String code) {
        return bundle.containsKey("province." + code) ? bundle.getString("province." + code) : code;
    }

    /**
     * A stage in words.
     *
     * @param stage the stage
     * @return its word
     */
    public String stage(Stage stage) {
        return text("stage." + stage);
    }

    /** @return what stands where there is no figure */
    public String none() {
        return "–";
    }
}
