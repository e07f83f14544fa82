package org.sutthang.portfolio.web.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * Dates, quarters and numbers as the reader writes them: the Buddhist era and ร้อยละ in Thai, the Common Era and % in English.
 * A missing value is a dash, never an empty place or a zero.
 */
public class ThaiFormat {

    /** What stands where there is no value. */
    public static final String NONE = "–";

    /** Where the offices that use this are; times are shown in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private static final int BUDDHIST_ERA = 543;
    private static final int KILO = 1024;
    private static final Locale THAI = Locale.of("th", "TH");
    private static final DateTimeFormatter THAI_SHORT = thai("d MMM uuuu");
    private static final DateTimeFormatter THAI_LONG = thai("d MMMM uuuu");
    private static final DateTimeFormatter THAI_MONTH = thai("MMM uuuu");
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter THAI_TIME = DateTimeFormatter.ofPattern("HH.mm 'น.'", THAI).withZone(ZONE);
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZONE);

    private final boolean thai;

    /**
     * A format for readers of a language.
     *
     * @param language Thai or English
     */
    public ThaiFormat(UserLanguage language) {
        this.thai = language == UserLanguage.TH;
    }

    private static DateTimeFormatter thai(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, THAI).withChronology(ThaiBuddhistChronology.INSTANCE);
    }

    /**
     * A date in short form.
     *
     * @param date may be null
     * @return such as 31 มี.ค. 2567, or 31 Mar 2024
     */
    public String date(LocalDate date) {
        return written(date, thai ? THAI_SHORT : ENGLISH_SHORT);
    }

    /**
     * A date in full.
     *
     * @param date may be null
     * @return such as 31 มีนาคม 2567, or 31 March 2024
     */
    public String longDate(LocalDate date) {
        return written(date, thai ? THAI_LONG : ENGLISH_LONG);
    }

    /**
     * The month of a date.
     *
     * @param date may be null
     * @return such as มี.ค. 2567, or Mar 2024
     */
    public String month(LocalDate date) {
        return written(date, thai ? THAI_MONTH : ENGLISH_MONTH);
    }

    /**
     * A month at the head of a chart.
     *
     * @param date a day of it
     * @param withYear whether its year is named
     * @return such as มี.ค. or มี.ค. 67; Mar or Mar 24
     */
    public String monthTick(LocalDate date, boolean withYear) {
        String[] words = month(date).split(" ");
        return withYear ? words[0] + " " + words[1].substring(2) : words[0];
    }

    /**
     * A moment, to the minute.
     *
     * @param instant may be null
     * @return such as 5 เม.ย. 2567 14.32 น., or 5 Apr 2024 14:32
     */
    public String dateTime(Instant instant) {
        return instant == null ? NONE : date(LocalDate.ofInstant(instant, ZONE)) + " " + time(instant);
    }

    /**
     * The time of day of a moment.
     *
     * @param instant may be null
     * @return such as 14.32 น., or 14:32
     */
    public String time(Instant instant) {
        return written(instant, thai ? THAI_TIME : ENGLISH_TIME);
    }

    private static String written(TemporalAccessor value, DateTimeFormatter format) {
        return value == null ? NONE : format.format(value);
    }

    /**
     * From one day to another.
     *
     * @param from may be null
     * @param to may be null
     * @return both dates in short form with a dash between, the year once where it is the same: 1 ม.ค. – 31 มี.ค. 2567
     */
    public String range(LocalDate from, LocalDate to) {
        boolean sameYear = from != null && to != null && from.getYear() == to.getYear();
        String first = date(from);
        return (sameYear ? first.substring(0, first.lastIndexOf(' ')) : first) + " – " + date(to);
    }

    /**
     * A quarter by its name.
     *
     * @param quarter may be null
     * @return such as ไตรมาส 2 ปีงบประมาณ 2567, or Q2 of fiscal year 2567 (2024)
     */
    public String quarter(FiscalQuarter quarter) {
        if (quarter == null) {
            return NONE;
        }
        return thai
                ? "ไตรมาส " + quarter.quarter() + " ปีงบประมาณ " + quarter.fiscalYear()
                : "Q" + quarter.quarter() + " of fiscal year " + fiscalYear(quarter.fiscalYear());
    }

    /**
     * A quarter where there is little room.
     *
     * @param quarter may be null
     * @return such as ไตรมาส 2/2567, or Q2/2567
     */
    public String shortQuarter(FiscalQuarter quarter) {
        return quarter == null ? NONE : (thai ? "ไตรมาส " : "Q") + quarter.quarter() + "/" + quarter.fiscalYear();
    }

    /**
     * A quarter at the foot of a chart.
     *
     * @param quarter may be null
     * @return such as 2/67
     */
    public String quarterTick(FiscalQuarter quarter) {
        return quarter == null ? NONE : "%d/%02d".formatted(quarter.quarter(), quarter.fiscalYear() % 100);
    }

    /**
     * A fiscal year.
     *
     * @param buddhistYear such as 2567
     * @return 2567 in Thai, 2567 (2024) in English
     */
    public String fiscalYear(int buddhistYear) {
        return thai ? String.valueOf(buddhistYear) : buddhistYear + " (" + (buddhistYear - BUDDHIST_ERA) + ")";
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
        return thai ? "ร้อยละ " + decimal(percent, 1) : decimal(percent, 1) + "%";
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
        return baht == null ? NONE : number(baht) + (thai ? " บาท" : " baht");
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
        String unit = thai ? " วัน" : Math.abs(days.longValue()) == 1 ? " day" : " days";
        return number(days) + unit;
    }

    /**
     * How far a date is from today.
     *
     * @param date may be null
     * @param today the present day
     * @return such as วันนี้, อีก 6 วัน or 6 วันก่อน; today, in 6 days or 6 days ago
     */
    public String relativeDays(LocalDate date, LocalDate today) {
        if (date == null) {
            return NONE;
        }
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return thai ? "วันนี้" : "today";
        }
        String length = days(Math.abs(days));
        if (thai) {
            return days > 0 ? "อีก " + length : length + "ก่อน";
        }
        return days > 0 ? "in " + length : length + " ago";
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
