package org.sutthang.portfolio.report.pdf;

import java.util.List;

/**
 * Lines of running text.
 *
 * @param lines the lines
 * @param style how they look
 * @param indent how far the first line is indented
 * @param tag what it is
 */
record TextBox(List<String> lines, Style style, float indent, Tag tag) implements Box {

    /** Fewer lines than this never stand alone at the end or the head of a page. */
    private static final int FEWEST = 2;

    @Override
    public float height() {
        return lines.size() * style.leading();
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        canvas.tagged(tag, () -> {
            for (int i = 0; i < lines.size(); i++) {
                float baseline = top - i * style.leading() - style.baseline();
                canvas.text(style, x + (i == 0 ? indent : 0), baseline, lines.get(i));
            }
        });
    }

    @Override
    public List<Box> split(float room, float page) {
        int fitting = Math.min((int) (room / style.leading()), lines.size() - FEWEST);
        return fitting < FEWEST ? List.of()
                : List.of(new TextBox(lines.subList(0, fitting), style, indent, tag),
                        new TextBox(lines.subList(fitting, lines.size()), style, 0, tag));
    }
}
