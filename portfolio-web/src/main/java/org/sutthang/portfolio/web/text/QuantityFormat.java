package org.sutthang.portfolio.web.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.report.wording.TypedWords;

/**
 * Numbers, percentages, money, lengths of time and sizes as the reader writes them: ร้อยละ in Thai, % in English.
 * A missing value is a dash, never an empty place or a zero.
 */
public class QuantityFormat {

    /** What stands where there is no value. */
    public static final String NONE = "–";

    private static final int KILO = 1024;

    private final UserLanguage language;

    /**
     * A format for readers of a language.
     *
     * @param language Thai or English
     */
    public QuantityFormat(UserLanguage language) {
        this.language = language;
    }

    /** @return whether the readers' language is Thai */
    protected boolean isThai() {
        return language == UserLanguage.TH;
    }

    /**
     * A number with up to two decimals, grouped by thousands.
     *
     * @param value may be null
     * @return such as 1,250,000 or 52.39
     */
    public String number(Number value) {
        return decimal(value, 2);
    }

    /**
     * A number with up to so many decimals, grouped by thousands, rounded half up.
     *
     * @param value may be null
     * @param decimals the most decimals shown
     * @return such as 52.4
     */
    public String decimal(Number value, int decimals) {
        return value == null ? NONE : format(value, 0, decimals);
    }

    /**
     * A unit or a kind of benefit as an office typed it; the English of common Thai words is known.
     *
     * @param typed the word, or null
     * @return the word in the reader's language where it is known, else as it was typed; null for none
     */
    public String typed(String typed) {
        return TypedWords.of(typed, isThai());
    }

    /**
     * A figure with its unit.
     *
     * @param figure the figure, written out
     * @param unit the unit as an office typed it, or null
     * @return such as 12 วัน, 12 days, ร้อยละ 80, 80% or 12
     */
    public String inUnit(String figure, String unit) {
        String word = typed(unit);
        if (word == null) {
            return figure;
        }
        if (IndicatorCard.isPercentUnit(unit)) {
            return isThai() ? "ร้อยละ " + figure : figure + "%";
        }
        return figure + " " + word;
    }

    /**
     * A score with its four decimals.
     *
     * @param value may be null
     * @return such as 2.2391
     */
    public String score(Number value) {
        return value == null ? NONE : format(value, 4, 4);
    }

    /**
     * A change, with its sign.
     *
     * @param value may be null
     * @return such as +3, −2 or 0
     */
    public String signed(Number value) {
        if (value == null) {
            return NONE;
        }
        return (exact(value).signum() > 0 ? "+" : "") + number(value);
    }

    /**
     * A percentage given in percent.
     *
     * @param percent 81 for 81 percent; may be null
     * @return such as ร้อยละ 81, or 81%, with at most one decimal
     */
    public String percent(Number percent) {
        if (percent == null) {
            return NONE;
        }
        return isThai() ? "ร้อยละ " + decimal(percent, 1) : decimal(percent, 1) + "%";
    }

    /**
     * A percentage given as a fraction.
     *
     * @param fraction 0.81 for 81 percent; may be null
     * @return such as ร้อยละ 81, or 81%, with at most one decimal
     */
    public String share(Number fraction) {
        return fraction == null ? NONE : percent(exact(fraction).movePointRight(2));
    }

    /**
     * An amount of money.
     *
     * @param baht may be null
     * @return such as 1,250,000 บาท, or 1,250,000 baht
     */
    public String baht(Number baht) {
        return baht == null ? NONE : number(baht) + (isThai() ? " บาท" : " baht");
    }

    /**
     * A number of days.
     *
     * @param days may be null
     * @return such as 41 วัน, or 41 days
     */
    public String days(Number days) {
        if (days == null) {
            return NONE;
        }
        String unit = isThai() ? " วัน" : Math.abs(days.longValue()) == 1 ? " day" : " days";
        return number(days) + unit;
    }

    /**
     * The size of a file.
     *
     * @param bytes its length
     * @return such as 312 KB or 1.4 MB
     */
    public String fileSize(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < (long) KILO * KILO) {
            return decimal(bytes / (double) KILO, 0) + " KB";
        }
        return decimal(bytes / ((double) KILO * KILO), 1) + " MB";
    }

    private static String format(Number value, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String written = format.format(exact(value).setScale(most, RoundingMode.HALF_UP));
        return written.replace('-', '−');
    }

    private static BigDecimal exact(Number value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
