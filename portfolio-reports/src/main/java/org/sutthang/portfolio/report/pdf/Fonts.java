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
    private static final String NOTHING_LEFT = "–";
    /** Stands for what could not be read as text at all. */
    private static final int REPLACED = 0xFFFD;
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
     * A text without what the typeface does not have: an empty box says less, and breaks PDF/UA. A pictogram goes and leaves the
     * words around it apart; a letter of another script leaves a question mark, for a word is not whole without it.
     */
    String drawable(String text) {
        int at = 0;
        while (at < text.length() && isDrawn(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length() ? text : withoutUndrawn(text);
    }

    private String withoutUndrawn(String text) {
        StringBuilder drawn = new StringBuilder();
        boolean gap = false;
        for (int letter : text.codePoints().toArray()) {
            if (isPictogram(letter) && !isDrawn(letter)) {
                gap = true;
            } else if (isDrawn(letter) || !isPartOfLetter(letter)) {
                if (gap && !drawn.isEmpty() && !endsInSpace(drawn) && !Character.isWhitespace(letter)) {
                    drawn.append(' ');
                }
                // The words on both sides of a pictogram had each a space before.
                if (!gap || !Character.isWhitespace(letter) || !drawn.isEmpty() && !endsInSpace(drawn)) {
                    drawn.appendCodePoint(isDrawn(letter) ? letter : UNKNOWN);
                }
                gap = false;
            }
        }
        return drawn.isEmpty() && gap ? NOTHING_LEFT : drawn.toString();
    }

    private static boolean endsInSpace(StringBuilder text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean isPictogram(int letter) {
        return letter != REPLACED && (Character.getType(letter) == Character.OTHER_SYMBOL || Character.isExtendedPictographic(letter));
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
