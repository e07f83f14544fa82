package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Numbers in cells: as people type them (Thai digits, thousand separators, a trailing percent sign) and as a
 * spreadsheet stores them (binary fractions, of which only fifteen digits mean anything).
 */
final class CellNumber {

    private static final Pattern TYPED = Pattern.compile(
            "[+-]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,5})?");
    private static final int LONGEST_PLAIN = 9;
    private static final MathContext MEANINGFUL = new MathContext(15, RoundingMode.HALF_UP);

    private CellNumber() {
    }

    /**
     * Reads a number as typed.
     *
     * @return the number, or {@code null} if it is none
     */
    static BigDecimal typed(String text) {
        if (isPlain(text)) {
            return BigDecimal.valueOf(Long.parseLong(text));
        }
        String number = CellText.europeanDigits(CellText.strip(text)).replace('\u2212', '-');
        if (number.endsWith("%")) {
            number = CellText.strip(number.substring(0, number.length() - 1));
        }
        return TYPED.matcher(number).matches() ? new BigDecimal(number.replace(",", "")) : null;
    }

    /** Whether the text is nothing but European digits, as almost every number of a workbook; it needs no pattern. */
    static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > LONGEST_PLAIN) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A small number that is not negative, such as an index; -1 if the text is none. */
    static int small(String text) {
        try {
            return text.length() > 9 ? -1 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Frees a stored number from the noise of binary fractions: 0.52390000000000003 is 0.5239. Decimals beyond what
     * the product keeps are rounded half-up; they come from divisions, not from people.
     */
    static BigDecimal withoutNoise(BigDecimal stored) {
        BigDecimal number = stored.precision() > MEANINGFUL.getPrecision() ? stored.round(MEANINGFUL) : stored;
        if (number.scale() > WorkbookLimits.DECIMALS) {
            number = number.setScale(WorkbookLimits.DECIMALS, RoundingMode.HALF_UP);
        }
        return number;
    }

    /** Whether the number has no more digits than the product keeps. */
    static boolean fits(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        BigDecimal plain = number.stripTrailingZeros();
        long integerDigits = (long) plain.precision() - plain.scale();
        return plain.scale() <= WorkbookLimits.DECIMALS && integerDigits <= WorkbookLimits.INTEGER_DIGITS;
    }

    /** The number in its plainest form: no exponent, no trailing zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Whether a spreadsheet can hold the number as a number without losing digits. */
    static boolean safeInSpreadsheet(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= MEANINGFUL.getPrecision();
    }
}
