package org.sutthang.portfolio.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.sutthang.portfolio.report.content.ReportContent;

/** How figures and dates look: the cell keeps the number, its format gives it Thai digits and the Buddhist year. */
final class NumberFormats {

    private final String digits;
    private final String day;

    private final Map<Asked, String> known = new HashMap<>();

    /** What a number's format depends on. */
    private record Asked(int decimals, boolean signed, String shape) {
    }

    private NumberFormats(String digits, String day) {
        this.digits = digits;
        this.day = day;
    }

    /** The formats of a report: Thai digits where its own numbers have them. */
    static NumberFormats of(ReportContent report) {
        boolean thaiDigits = report.numbers().stream().anyMatch(Numerals::isThai)
                || Numerals.isThai(report.subtitle());
        boolean thai = "th".equals(report.language().getLanguage());
        return new NumberFormats(thaiDigits ? "[$-D00041E]" : "",
                (thaiDigits ? "[$-D07041E]" : thai ? "[$-107041E]" : "[$-409]") + "d mmm yyyy");
    }

    /**
     * The format of a number.
     *
     * @param decimals how many decimals are shown
     * @param signed whether a positive one has its sign too
     * @param shape what stands before it, or an empty text
     */
    String number(int decimals, boolean signed, String shape) {
        return known.computeIfAbsent(new Asked(decimals, signed, shape), this::described);
    }

    private String described(Asked asked) {
        int decimals = asked.decimals();
        String shape = asked.shape();
        String plain = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        String before = digits + (shape.isEmpty() ? "" : "\"" + shape + " \"");
        return asked.signed() ? before + "\"+\"" + plain + ";" + before + "\"−\"" + plain + ";" + before + plain
                : before + plain;
    }

    /** The format of a date. */
    String day() {
        return day;
    }
}
