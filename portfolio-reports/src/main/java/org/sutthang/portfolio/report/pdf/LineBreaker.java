package org.sutthang.portfolio.report.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines between words, Thai ones by dictionary. A figure stays with the word before and after it where
 * the line is wide enough, as in "๓ โครงการ".
 */
final class LineBreaker {

    /** Terms of the trade that the dictionary knows only in parts. */
    private static final List<String> WHOLE = List.of("ร้อยละ", "ตัวชี้วัด", "ขั้นตอน", "สำคัญ", "ค่าเป้าหมาย",
            "เฝ้าระวัง", "ดำเนินการ", "แล้วเสร็จ", "เลยกำหนด", "เบิกจ่าย", "ตรวจรับ", "หน่วยงาน", "ผู้รับผิดชอบ",
            "ผู้สูงอายุ", "ไตรมาส", "ปีงบประมาณ", "นวัตกรรม", "เชิงประจักษ์", "ขยายผล", "ท้องถิ่น", "พระนครศรีอยุธยา",
            "นครศรีธรรมราช", "สุราษฎร์ธานี", "สงขลา", "โรงพยาบาล", "มือถือ", "ราษฎร", "พลังงาน");

    /** Most texts of tables are short, come again and again, and fit: they need not be taken apart. */
    private static final int SHORT = 40;

    private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl}\\p{Zs}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private final Fonts fonts;
    private final BreakIterator words = BreakIterator.getLineInstance(new ULocale("th"));
    private final BreakIterator letters = BreakIterator.getCharacterInstance(new ULocale("th"));

    LineBreaker(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Breaks a text.
     *
     * @param text the text; a line feed always begins a new line
     * @param style how it looks
     * @param width the width of a line in points
     * @param indent how much narrower the first line is
     * @return the lines, none for an empty text
     */
    List<String> lines(String text, Style style, float width, float indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            String printable = fonts.drawable(printable(paragraph));
            if (!printable.isEmpty()) {
                new Filling(lines, style, width, lines.isEmpty() ? indent : 0).fill(printable);
            }
        }
        return lines;
    }

    /** What people paste may hold tabs and marks that no font draws. */
    private static String printable(String text) {
        return UNSEEN.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("").strip();
    }

    private List<String> letters(String text) {
        return pieces(letters, text, false);
    }

    private List<String> words(String text) {
        return pieces(words, text, true);
    }

    /** The width that the longest word of a text needs, so that no word has to be divided. */
    float longestWord(String text, Style style) {
        float longest = 0;
        for (String word : words(text)) {
            longest = Math.max(longest, fonts.width(style, word.strip()));
        }
        return longest;
    }

    private static List<String> pieces(BreakIterator breaks, String text, boolean terms) {
        List<String> pieces = new ArrayList<>();
        BitSet inside = terms ? insideTerms(text) : new BitSet();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!inside.get(end)) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    /** The places at which a term would be divided. */
    private static BitSet insideTerms(String text) {
        BitSet inside = new BitSet();
        for (String term : WHOLE) {
            for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
                inside.set(at + 1, at + term.length());
            }
        }
        return inside;
    }

    /** Words, those beside a figure glued to it. */
    private static List<String> glued(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (String word : words) {
            String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1);
            boolean figure = startsWithDigit(word) && (last.endsWith(" ") || last.endsWith("–"))
                    || last.endsWith(" ") && endsWithDigit(last.strip());
            if (figure) {
                runs.set(runs.size() - 1, last + word);
            } else {
                runs.add(word);
            }
        }
        return runs;
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean endsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    /** Fills lines with the pieces of one paragraph. */
    private final class Filling {

        private final List<String> lines;
        private final Style style;
        private final float width;
        private float room;
        private float used;
        private final StringBuilder line = new StringBuilder();

        Filling(List<String> lines, Style style, float width, float indent) {
            this.lines = lines;
            this.style = style;
            this.width = width;
            this.room = width - indent;
        }

        void fill(String paragraph) {
            if (paragraph.length() <= SHORT && fonts.width(style, paragraph) <= room) {
                lines.add(paragraph);
                return;
            }
            for (String run : glued(words(paragraph))) {
                if (!add(run)) {
                    words(run).forEach(this::addWord);
                }
            }
            end();
        }

        private void addWord(String word) {
            if (!add(word)) {
                letters(word).forEach(this::add);
            }
        }

        /** Adds to this line or begins the next; false when it is too long for any line and can be divided. */
        private boolean add(String piece) {
            float printed = fonts.width(style, piece.stripTrailing());
            if (printed > width && piece.strip().codePointCount(0, piece.strip().length()) > 1) {
                return false;
            }
            if (!line.isEmpty() && used + printed > room) {
                end();
            }
            line.append(piece);
            used += fonts.width(style, piece);
            return true;
        }

        private void end() {
            String text = line.toString().strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
            line.setLength(0);
            used = 0;
            room = width;
        }
    }
}
