package org.sutthang.portfolio.web.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it: 2024-03-31, 31/03/2567, 31 มี.ค. 2567, วันที่ 31 มีนาคม พ.ศ. 2567, 31 Mar 2024, March 31, 2024.
 * A year above 2400 is Buddhist in every form, and an era that is named must agree with it. A year of two digits is พ.ศ. 25xx as
 * in the workbook, from 50 on: below, an English reader may mean 20xx, and it is not taken. Numbers stand in the order day, month,
 * year, or with the year first.
 */
public final class DateText {

    private static final int BUDDHIST_ERA = 543;
    private static final int LAST_COMMON_YEAR = 2400;
    private static final int FIRST_COMMON_YEAR = 1800;
    private static final int BUDDHIST_CENTURY = 2500;
    private static final int FIRST_SHORT_YEAR = 50;
    private static final int LONGEST = 60;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String ERA = "(พ\\.?ศ\\.?|B\\.?E\\.?|ค\\.?ศ\\.?|A\\.?D\\.?|C\\.?E\\.?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?:วันที่\\s*)?(\\d{1,2})\\s*(?:เดือน\\s*)?([^\\d\\s,]+?),?\\s*" + ERA + "\\s*(\\d{4}|\\d{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]+)\\.?\\s*(\\d{1,2})(?:\\s*,\\s*|\\s+)" + ERA + "\\s*(\\d{4}|\\d{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)\\d{2}$");
    private static final Map<String, Integer> MONTHS = months();

    private DateText() {
    }

    /**
     * Reads a date.
     *
     * @param text what was typed, in Thai or Arabic digits
     * @return the date, or empty where the text is none or the day does not exist
     */
    public static Optional<LocalDate> parse(String text) {
        return written(text).filter(Written::exists).map(w -> LocalDate.of(w.year(), w.month(), w.day()));
    }

    /**
     * Why a text is no date.
     *
     * @param text what was typed, which {@link #parse} does not read
     * @return the key of the sentence: that there is no such day in the month, no such month, that its year of two digits may be
     *     of either era, or that it is no date at all
     */
    public static String refusal(String text) {
        return written(text).map(w -> w.month() < 1 || w.month() > MONTHS_OF_A_YEAR ? "error.date.month" : "error.date.day")
                .orElse(isOfEitherEra(text) ? "error.date.year" : "error.date");
    }

    /** Whether nothing but the century is in doubt: with a year of four digits it would be a date. */
    private static boolean isOfEitherEra(String text) {
        String plain = NumberText.arabicDigits(text).strip();
        return plain.length() < LONGEST && isShortYear(plain)
                && parse(plain.substring(0, plain.length() - 2) + "20" + plain.substring(plain.length() - 2)).isPresent();
    }

    /** A date as it is written, with its year in the common era; there may be no such day. */
    private record Written(int year, int month, int day) {

        boolean exists() {
            return month >= 1 && month <= MONTHS_OF_A_YEAR && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        }
    }

    private static Optional<Written> written(String text) {
        String plain = NumberText.arabicDigits(text).replace('\u00a0', ' ').strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher slashed = SLASHED.matcher(plain);
        if (slashed.matches()) {
            return date(slashed.group(3), Integer.parseInt(slashed.group(2)), slashed.group(1));
        }
        Matcher named = NAMED.matcher(plain);
        if (named.matches()) {
            return named(named.group(1), named.group(2), named.group(3), named.group(4));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        return monthFirst.matches()
                ? named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3), monthFirst.group(4)) : Optional.empty();
    }

    /**
     * Whether a date is written in numbers that would also make a date with day and month the other way round.
     *
     * @param text what was typed
     * @return true for 2/3/2567, false for 13/3/2567, 3/3/2567 and every date whose month is named
     */
    static boolean couldBeTurned(String text) {
        Matcher slashed = SLASHED.matcher(NumberText.arabicDigits(text).strip());
        return slashed.matches() && Integer.parseInt(slashed.group(1)) <= MONTHS_OF_A_YEAR
                && Integer.parseInt(slashed.group(1)) != Integer.parseInt(slashed.group(2));
    }

    /**
     * Whether the year of a date is written with two digits, so that its century was added in reading.
     *
     * @param text what was typed, a date
     * @return true for 28 ก.พ. 70
     */
    static boolean isShortYear(String text) {
        String plain = NumberText.arabicDigits(text).strip();
        return !ISO.matcher(plain).matches() && SHORT_YEAR.matcher(plain).find();
    }

    private static Optional<Written> named(String day, String monthName, String era, String year) {
        Integer month = MONTHS.get(monthKey(monthName));
        boolean buddhist = fullYear(year) > LAST_COMMON_YEAR;
        boolean agrees = era == null || (era.startsWith("พ") || era.toUpperCase(Locale.ROOT).startsWith("B")) == buddhist;
        return month == null || !agrees ? Optional.empty() : date(year, month, day);
    }

    private static int fullYear(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 2 && number >= FIRST_SHORT_YEAR ? BUDDHIST_CENTURY + number : number;
    }

    private static Optional<Written> date(String year, int month, String day) {
        int number = fullYear(year);
        // A common year above 2400 would be shown in English as a year that reads as a Buddhist one.
        if (number < FIRST_COMMON_YEAR || number > LAST_COMMON_YEAR + BUDDHIST_ERA) {
            return Optional.empty();
        }
        return Optional.of(new Written(number > LAST_COMMON_YEAR ? number - BUDDHIST_ERA : number, month, Integer.parseInt(day)));
    }

    private static String monthKey(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        List<String> names = List.of(
                "ม.ค. มกราคม มกรา jan january", "ก.พ. กุมภาพันธ์ กุมภา feb february", "มี.ค. มีนาคม มีนา mar march",
                "เม.ย. เมษายน เมษา apr april", "พ.ค. พฤษภาคม พฤษภา may", "มิ.ย. มิถุนายน มิถุนา jun june", "ก.ค. กรกฎาคม กรกฎา กรกฏาคม jul july",
                "ส.ค. สิงหาคม สิงหา aug august", "ก.ย. กันยายน กันยา sep sept september", "ต.ค. ตุลาคม ตุลา oct october",
                "พ.ย. พฤศจิกายน พฤศจิกา nov november", "ธ.ค. ธันวาคม ธันวา dec december");
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split(" ")) {
                months.put(monthKey(name), i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
