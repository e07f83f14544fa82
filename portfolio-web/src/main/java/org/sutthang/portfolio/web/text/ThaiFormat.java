package org.sutthang.portfolio.web.text;

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
 * Dates, times and quarters as the reader writes them, beside quantities: the Buddhist era in Thai, the Common Era in English.
 * A missing value is a dash, never an empty place or a zero.
 */
public class ThaiFormat extends QuantityFormat {

    /** Where the offices that use this are; times are shown in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private static final int BUDDHIST_ERA = 543;
    private static final Locale THAI = Locale.of("th", "TH");
    private static final DateTimeFormatter THAI_SHORT = thai("d MMM uuuu");
    private static final DateTimeFormatter THAI_LONG = thai("d MMMM uuuu");
    private static final DateTimeFormatter THAI_MONTH = thai("MMM uuuu");
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter THAI_TIME = DateTimeFormatter.ofPattern("HH.mm 'น.'", THAI).withZone(ZONE);
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZONE);

    /**
     * A format for readers of a language.
     *
     * @param language Thai or English
     */
    public ThaiFormat(UserLanguage language) {
        super(language);
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
        return written(date, isThai() ? THAI_SHORT : ENGLISH_SHORT);
    }

    /**
     * A date in full.
     *
     * @param date may be null
     * @return such as 31 มีนาคม 2567, or 31 March 2024
     */
    public String longDate(LocalDate date) {
        return written(date, isThai() ? THAI_LONG : ENGLISH_LONG);
    }

    /**
     * The month of a date.
     *
     * @param date may be null
     * @return such as มี.ค. 2567, or Mar 2024
     */
    public String month(LocalDate date) {
        return written(date, isThai() ? THAI_MONTH : ENGLISH_MONTH);
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
        return written(instant, isThai() ? THAI_TIME : ENGLISH_TIME);
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
     * @return such as ไตรมาส 2 ปีงบประมาณ 2567, or Q2 of fiscal year 2024
     */
    public String quarter(FiscalQuarter quarter) {
        if (quarter == null) {
            return NONE;
        }
        return isThai()
                ? "ไตรมาส " + quarter.quarter() + " ปีงบประมาณ " + quarter.fiscalYear()
                : "Q" + quarter.quarter() + " of fiscal year " + year(quarter);
    }

    /**
     * A quarter where there is little room.
     *
     * @param quarter may be null
     * @return such as ไตรมาส 2/2567, or Q2/2024
     */
    public String shortQuarter(FiscalQuarter quarter) {
        return quarter == null ? NONE : (isThai() ? "ไตรมาส " : "Q") + quarter.quarter() + "/" + year(quarter);
    }

    /** Where there is room for one year only, it is that of the reader's era. */
    private int year(FiscalQuarter quarter) {
        return isThai() ? quarter.fiscalYear() : quarter.fiscalYear() - BUDDHIST_ERA;
    }

    /**
     * A quarter at the foot of a chart.
     *
     * @param quarter may be null
     * @return such as 2/67, or 2/24
     */
    public String quarterTick(FiscalQuarter quarter) {
        return quarter == null ? NONE : "%d/%02d".formatted(quarter.quarter(), year(quarter) % 100);
    }

    /**
     * A fiscal year.
     *
     * @param buddhistYear such as 2567
     * @return 2567 in Thai, 2024 in English, as in the names of quarters
     */
    public String fiscalYear(int buddhistYear) {
        return isThai() ? String.valueOf(buddhistYear) : String.valueOf(buddhistYear - BUDDHIST_ERA);
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
            return isThai() ? "วันนี้" : "today";
        }
        String length = days(Math.abs(days));
        if (isThai()) {
            return days > 0 ? "อีก " + length : length + "ก่อน";
        }
        return days > 0 ? "in " + length : length + " ago";
    }
}
