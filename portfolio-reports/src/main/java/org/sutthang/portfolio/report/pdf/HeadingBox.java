package org.sutthang.portfolio.report.pdf;

import java.util.List;

/**
 * The heading of a section: its number, its words, a rule below, and an entry in the outline.
 *
 * @param number the number as printed
 * @param lines the words in lines
 * @param width the width of the rule
 * @param indent where the words begin
 * @param style how it looks
 * @param tag what it is
 */
record HeadingBox(String number, List<String> lines, float width, float indent, Style style, Tag tag) implements Box {

    private static final float RULE = 1.1f;
    private static final float GAP = 2;

    @Override
    public float height() {
        return lines.size() * style.leading() + GAP + RULE;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        canvas.bookmark(number + " " + String.join(" ", lines), top + style.leading());
        canvas.tagged(tag, () -> {
            canvas.text(style, x, top - style.baseline(), number);
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(style, x + indent,
                        top - i * style.leading() - style.baseline(), lines.get(i));
            }
        });
        canvas.artifact(() -> canvas.rule(x, top - height() + RULE / 2, width, RULE, Palette.BRAND));
    }
}
