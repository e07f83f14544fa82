package org.sutthang.portfolio.report.pptx;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.report.office.OfficeText;

/**
 * Measures text as slides show it, so that nothing runs out of its box: what is too long ends with an ellipsis. Thai is divided
 * between words. Not for use by several threads at once.
 */
final class Fit {

    /** The height of a line, of the size of its letters. */
    static final double LEADING = 1.3;
    /** Programs measure a little differently, and one without the typeface more so. */
    private static final double SLACK = 0.94;
    private static final String ELLIPSIS = "…";
    private static final float UNIT = 100;

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Font regular = load("Sarabun_400Regular.ttf");
    private final Font bold = load("Sarabun_700Bold.ttf");
    private final BreakIterator words = BreakIterator.getLineInstance(new ULocale("th"));
    private final BreakIterator letters = BreakIterator.getCharacterInstance(new ULocale("th"));
    private final Map<String, Double> regularWidths = new HashMap<>();
    private final Map<String, Double> boldWidths = new HashMap<>();

    private static Font load(String file) {
        try (InputStream in = Fit.class.getResourceAsStream("/org/sutthang/portfolio/report/pdf/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(UNIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " cannot be read", e);
        }
    }

    /** The height of a number of lines in points. */
    static double height(int lines, double size) {
        return lines * size * LEADING;
    }

    /** The width in points that a text needs so that none of its words is broken. */
    double longestWord(String text, double size, boolean heavy) {
        return pieces(words, OfficeText.clean(text)).stream().mapToDouble(w -> measure(w.stripTrailing(), size, heavy)).max().orElse(0) / SLACK;
    }

    /** The width in points that a text needs in one line. */
    double width(String text, double size, boolean heavy) {
        return measure(OfficeText.clean(text), size, heavy) / SLACK;
    }

    /** How many lines a text takes, at least one. */
    int lines(String text, double size, boolean heavy, double width) {
        return Math.max(1, divided(OfficeText.clean(text), size, heavy, width, Integer.MAX_VALUE).size());
    }

    /**
     * A text that takes no more than so many lines.
     *
     * @param text any text
     * @param size the size of its letters in points
     * @param heavy whether it is bold
     * @param width the width of a line in points
     * @param most how many lines there is room for
     * @return the clean text, or its beginning with an ellipsis
     */
    String shortened(String text, double size, boolean heavy, double width, int most) {
        String clean = OfficeText.clean(text).strip();
        List<String> lines = divided(clean, size, heavy, width, most + 1);
        if (lines.size() <= most) {
            return clean;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.remove(most - 1).stripTrailing();
        while (!last.isEmpty() && measure(last + ELLIPSIS, size, heavy) > width * SLACK) {
            last = withoutLastLetter(last);
        }
        return String.join("", kept) + last.stripTrailing() + ELLIPSIS;
    }

    private String withoutLastLetter(String text) {
        letters.setText(text);
        letters.last();
        int end = letters.previous();
        return end == BreakIterator.DONE ? "" : text.substring(0, end);
    }

    private List<String> divided(String text, double size, boolean heavy, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double room = width * SLACK;
        for (String word : pieces(words, text)) {
            if (lines.size() >= most) {
                return lines;
            }
            for (String piece : measure(word.stripTrailing(), size, heavy) <= room ? List.of(word) : pieces(letters, word)) {
                if (!line.isEmpty() && measure(line + piece.stripTrailing(), size, heavy) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(piece);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> pieces(BreakIterator breaks, String text) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private double measure(String text, double size, boolean heavy) {
        if (text.isEmpty()) {
            return 0;
        }
        return (heavy ? boldWidths : regularWidths).computeIfAbsent(text, t -> widthAtUnit(t, heavy ? bold : regular))
                * size / UNIT;
    }

    private double widthAtUnit(String text, Font font) {
        char[] chars = text.toCharArray();
        var glyphs = font.layoutGlyphVector(context, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }
}
