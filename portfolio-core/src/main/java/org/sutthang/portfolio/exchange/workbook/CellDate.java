package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in cells: {@code 2024-03-31}, {@code 31/03/2567}, {@code 31 มี.ค. 2567}, {@code 31 มีนาคม 2567},
 * {@code 31 Mar 2024} and the day numbers of a spreadsheet. A year above 2400 is Buddhist in all of them. A date that
 * the calendar does not have is refused, never moved.
 */
final class CellDate {

    /** Years above this are Buddhist. */
    static final int LAST_CE_YEAR = 2400;
    /** Buddhist year minus CE year. */
    static final int BUDDHIST_OFFSET = 543;

    private static final int FIRST_CE_YEAR = 1800;
    private static final int BUDDHIST_CENTURY = 2500;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2}) ?([^\\d ]+(?: [^\\d ]+)?) ?(\\d{4}|\\d{2})");
    private static final Map<String, Integer> MONTHS = months();

    private CellDate() {
    }

    /**
     * A date as typed.
     *
     * @param date the date
     * @param shortYear whether its year had two digits, read as พ.ศ. 25xx
     */
    record Typed(LocalDate date, boolean shortYear) {
    }

    /**
     * Reads a date as typed.
     *
     * @return the date, or {@code null} if it is none
     */
    static Typed typed(String text) {
        String date = CellText.europeanDigits(CellText.collapse(text));
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return of(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher slashed = SLASHED.matcher(date);
        if (slashed.matches()) {
            return of(slashed.group(3), Integer.parseInt(slashed.group(2)), slashed.group(1));
        }
        Matcher worded = WORDED.matcher(date);
        if (worded.matches()) {
            Integer month = MONTHS.get(worded.group(2).replace(" ", "").toLowerCase(Locale.ROOT));
            return month == null ? null : of(worded.group(3), month, worded.group(1));
        }
        return null;
    }

    private static Typed of(String yearText, int month, String dayText) {
        boolean shortYear = yearText.length() == 2;
        int year = Integer.parseInt(yearText) + (shortYear ? BUDDHIST_CENTURY : 0);
        LocalDate date = date(year, month, Integer.parseInt(dayText));
        return date == null ? null : new Typed(date, shortYear);
    }

    /** The date of a year in either era, or {@code null} if the calendar has no such date or it is out of all reason. */
    private static LocalDate date(int year, int month, int day) {
        int common = year > LAST_CE_YEAR ? year - BUDDHIST_OFFSET : year;
        if (common < FIRST_CE_YEAR || common > LAST_CE_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(common, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The date of a spreadsheet's day number; a time of day is left out.
     *
     * @param serial days since the end of 1899, or since the beginning of 1904
     * @param from1904 whether the workbook counts from 1904
     * @return a day cell, or an unreadable one where there is no such day
     */
    static RawCell ofSerial(BigDecimal serial, boolean from1904) {
        RawCell unreadable = new RawCell.Unreadable(serial.precision() > 40 ? "#" : serial.toString());
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(3_000_000)) > 0 || serial.scale() > 400) {
            return unreadable;
        }
        long days = serial.setScale(0, RoundingMode.FLOOR).longValueExact();
        LocalDate written;
        if (from1904) {
            written = LocalDate.of(1904, 1, 1).plusDays(days);
        } else if (days == 60 || days == 0) {
            return unreadable;
        } else {
            written = LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
        }
        LocalDate date = date(written.getYear(), written.getMonthValue(), written.getDayOfMonth());
        return date == null ? new RawCell.Unreadable(written.toString()) : new RawCell.Day(date);
    }

    private static Map<String, Integer> months() {
        String[] thai = {"มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
            "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"};
        String[] thaiShort = {"ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.",
            "พ.ย.", "ธ.ค."};
        String[] english = {"january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december"};
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < english.length; i++) {
            months.put(thai[i], i + 1);
            months.put(thaiShort[i], i + 1);
            months.put(english[i], i + 1);
            months.put(english[i].substring(0, 3), i + 1);
        }
        return months;
    }
}
