package org.sutthang.portfolio.exchange.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The escape by which a spreadsheet carries characters that XML cannot hold as they are: {@code _x000D_} is a carriage
 * return, and a text that itself looks like such an escape is written with {@code _x005F_} before it.
 */
final class XlsxText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NEEDS_ESCAPE = Pattern.compile(
            "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private XlsxText() {
    }

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> {
            char c = (char) Integer.parseInt(match.group(1), 16);
            return Matcher.quoteReplacement(Character.isSurrogate(c) ? match.group() : String.valueOf(c));
        });
    }

    static String encode(String text) {
        return NEEDS_ESCAPE.matcher(text).replaceAll(match -> String.format("_x%04X_", (int) match.group().charAt(0)));
    }
}
