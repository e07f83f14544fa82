package org.sutthang.portfolio.report.pdf;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontCaching;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;
import org.openpdf.text.pdf.GlyphLayoutManager;

/**
 * Sarabun for one document. Glyphs are placed by the layout manager: without it tone marks collide with the vowels
 * below them. Every text is also written as it is spelt, so that it can be searched and copied out.
 */
final class Fonts {

    private static final float UNIT = 100;
    private static final char UNKNOWN = '?';
    private static final int DELETE = 0x7f;
    private static final int THAI = 0x0e01;
    private static final int THAI_END = 0x0e5b;

    private final GlyphLayoutManager layout = new GlyphLayoutManager(
            new GlyphLayoutFontManager().setFontCaching(FontCaching.OFF)).setWriteActualText(true);
    private final Map<Typeface, BaseFont> faces = new EnumMap<>(Typeface.class);
    private final Map<Measured, Float> widths = new HashMap<>();
    private final Map<Integer, Boolean> drawn = new HashMap<>();

    Fonts() {
        for (Typeface face : Typeface.values()) {
            BaseFont font = load(face);
            font.setSecureRandom(new FixedPrefix(face.ordinal()));
            // The library lists only the glyphs in use; PDF/UA wants all of the embedded ones or no list.
            font.setIncludeCidSet(false);
            faces.put(face, font);
        }
    }

    private BaseFont load(Typeface face) {
        try (InputStream file = Fonts.class.getResourceAsStream(face.resource())) {
            return layout.loadFont(face.resource(), file, 10).getBaseFont();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontLoadException e) {
            throw new IllegalStateException("The font " + face.resource() + " cannot be read", e);
        }
    }

    GlyphLayoutManager layout() {
        return layout;
    }

    BaseFont face(Typeface face) {
        return faces.get(face);
    }

    /**
     * A text with a question mark for every letter that the typeface does not have, such as an emoji: an empty box says less, and
     * breaks PDF/UA.
     */
    String drawable(String text) {
        int at = 0;
        while (at < text.length() && isDrawn(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isDrawn(letter)) {
                drawn.appendCodePoint(letter);
            } else if (!isPartOfLetter(letter)) {
                drawn.append(UNKNOWN);
            }
        });
        return drawn.toString();
    }

    private boolean isDrawn(int letter) {
        return letter < DELETE || letter >= THAI && letter <= THAI_END
                || drawn.computeIfAbsent(letter, faces.get(Typeface.REGULAR)::charExists);
    }

    private static boolean isPartOfLetter(int letter) {
        int kind = Character.getType(letter);
        return kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK || kind == Character.FORMAT
                || kind == Character.MODIFIER_SYMBOL;
    }

    /** The width of a text in points. */
    float width(Style style, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return widths.computeIfAbsent(new Measured(style.face(), text), this::widthAtUnitSize) * style.size() / UNIT;
    }

    private float widthAtUnitSize(Measured measured) {
        GlyphVector glyphs = layout.computeGlyphVector(face(measured.face()), UNIT, measured.text());
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    private record Measured(Typeface face, String text) {
    }

    /**
     * Names an embedded subset alike every time: the library draws six letters at random, and the same report must be
     * the same bytes. Nothing secret is made of it.
     */
    private static final class FixedPrefix extends SecureRandom {

        private static final long serialVersionUID = 1;
        private static final int LETTERS = 26;
        private static final int PREFIX_LENGTH = 6;
        private final int number;
        private int drawn;

        FixedPrefix(int number) {
            this.number = number;
        }

        @Override
        public double nextDouble() {
            int letter = ++drawn % PREFIX_LENGTH == 0 ? number : 'S' - 'A';
            return (letter + 0.5) / LETTERS;
        }
    }
}
