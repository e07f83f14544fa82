package org.sutthang.portfolio.report.wording;

/** Which digits figures are written with. */
public enum Digits {
    /** 0 to 9. */
    ARABIC("latn", '0'),
    /** ๐ to ๙, as formal Thai documents have them. */
    THAI("thai", '๐');

    private final String numberingSystem;
    private final char zero;

    Digits(String numberingSystem, char zero) {
        this.numberingSystem = numberingSystem;
        this.zero = zero;
    }

    /** The same text with digits 0 to 9. */
    static String arabic(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            written.append(c >= THAI.zero && c <= THAI.zero + 9 ? (char) (c - THAI.zero + '0') : c);
        }
        return written.toString();
    }

    /** @return the name that Unicode gives this numbering system */
    String numberingSystem() {
        return numberingSystem;
    }

    /**
     * Writes a text with these digits.
     *
     * @param text a text with digits 0 to 9
     * @return the same text with these digits
     */
    String write(String text) {
        if (zero == '0') {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            written.append(c >= '0' && c <= '9' ? (char) (c - '0' + zero) : c);
        }
        return written.toString();
    }
}
