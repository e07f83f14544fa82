package org.sutthang.portfolio.web.feed;

import java.nio.charset.StandardCharsets;

/** Folds the lines of an iCalendar text as RFC 5545 section 3.1 asks: 75 octets of UTF-8 at most, no character divided. */
final class LineFolding {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private LineFolding() {
    }

    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder();
        unfolded.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length();) {
            int next = line.offsetByCodePoints(at, 1);
            String character = line.substring(at, next);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
            at = next;
        }
        folded.append(END);
    }
}
