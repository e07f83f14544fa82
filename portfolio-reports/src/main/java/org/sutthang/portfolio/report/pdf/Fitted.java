package org.sutthang.portfolio.report.pdf;

/**
 * A text that has one line and no more: a little smaller where it is too long, and cut short where that is not enough.
 *
 * @param text what is left of it
 * @param style how it looks
 */
record Fitted(String text, Style style) {

    private static final float SMALLEST = 0.8f;
    private static final String CUT = "…";

    static Fitted of(String whole, Style style, float room, Canvas canvas) {
        String text = canvas.drawable(whole);
        float width = canvas.width(style, text);
        if (width <= room) {
            return new Fitted(text, style);
        }
        float scale = Math.max(SMALLEST, room / width);
        Style smaller = new Style(style.face(), style.size() * scale, style.leading(), style.color());
        String left = text;
        int end = text.length();
        while (end > 0 && canvas.width(smaller, left) > room + 0.01f) {
            // A vowel or tone mark goes with the letter that bears it.
            do {
                end = text.offsetByCodePoints(end, -1);
            } while (end > 0 && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK);
            left = text.substring(0, end).strip() + CUT;
        }
        return new Fitted(left, smaller);
    }
}
