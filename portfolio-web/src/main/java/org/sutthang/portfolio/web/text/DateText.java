package org.sutthang.portfolio.web.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it: 2024-03-31, 31/03/2567, 31 มี.ค. 2567, 31 มีนาคม 2567, 31 Mar 2024.
 * A year above 2400 is Buddhist in every form; a year of two digits is not taken, for it could be either era.
 */
public final class DateText {

    private static final int BUDDHIST_ERA = 543;
    private static final int LAST_COMMON_YEAR = 2400;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\s*([^\\d\\s]+)\\s*(?:พ\\.ศ\\.|ค\\.ศ\\.)?\\s*(\\d{4})");
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
        String plain = NumberText.arabicDigits(text).strip();
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
            Integer month = MONTHS.get(monthKey(named.group(2)));
            return month == null ? Optional.empty() : date(named.group(3), month, named.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                    number > LAST_COMMON_YEAR ? number - BUDDHIST_ERA : number, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String monthKey(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        List<String> names = List.of(
                "ม.ค. มกราคม jan january", "ก.พ. กุมภาพันธ์ feb february", "มี.ค. มีนาคม mar march",
                "เม.ย. เมษายน apr april", "พ.ค. พฤษภาคม may", "มิ.ย. มิถุนายน jun june", "ก.ค. กรกฎาคม jul july",
                "ส.ค. สิงหาคม aug august", "ก.ย. กันยายน sep sept september", "ต.ค. ตุลาคม oct october",
                "พ.ย. พฤศจิกายน nov november", "ธ.ค. ธันวาคม dec december");
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split(" ")) {
                months.put(monthKey(name), i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
