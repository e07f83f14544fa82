package org.sutthang.portfolio.web.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as people type it: Thai or Arabic digits, groups of thousands, a minus sign of either kind. */
public final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?");
    private static final int LONGEST = 30;
    private static final char THAI_ZERO = '๐';
    private static final char THAI_NINE = '๙';

    private NumberText() {
    }

    /**
     * Reads a number.
     *
     * @param text such as 1,250.5 or ๑,๒๕๐.๕; a trailing percent sign is passed over
     * @return the number as written, or empty where the text is none
     */
    public static Optional<BigDecimal> parse(String text) {
        String plain = arabicDigits(text).replace('−', '-').replace("\u00a0", "").strip();
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        boolean hasDigit = plain.chars().anyMatch(Character::isDigit);
        if (!hasDigit || plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(",", "")));
    }

    /**
     * Replaces Thai digits by Arabic ones.
     *
     * @param text any text
     * @return the same with 0 to 9 for ๐ to ๙
     */
    static String arabicDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            plain.append(letter >= THAI_ZERO && letter <= THAI_NINE ? (char) ('0' + letter - THAI_ZERO) : letter);
        }
        return plain.toString();
    }
}
