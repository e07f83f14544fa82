package org.sutthang.portfolio.report.xlsx;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.sutthang.portfolio.report.content.Value;

/** Reads figures that are written out, in Thai or Arabic digits, where the content does not give their value beside. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("[+−-]?(0|[1-9]\\d{0,2}(,\\d{3})*|[1-9]\\d*)(\\.\\d+)?");
    private static final int LONGEST = 24;

    private Numerals() {
    }

    /** The figure that a text is and nothing else; null for any other text. */
    static Value.Figure read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (!mayBeNumber(text)) {
            return null;
        }
        String arabic = arabic(text);
        if (!NUMBER.matcher(arabic).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(arabic.replace(",", "").replace('−', '-'));
        return new Value.Figure(number, number.scale());
    }

    private static boolean mayBeNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < '๐' || c > '๙') && ",.+-−".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has Thai digits. */
    static boolean isThai(String text) {
        return text.chars().anyMatch(c -> c >= '๐' && c <= '๙');
    }

    private static String arabic(String text) {
        char[] digits = text.toCharArray();
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] >= '๐' && digits[i] <= '๙') {
                digits[i] = (char) ('0' + digits[i] - '๐');
            }
        }
        return new String(digits);
    }
}
