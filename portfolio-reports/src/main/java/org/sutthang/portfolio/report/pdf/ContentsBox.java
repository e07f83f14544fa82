package org.sutthang.portfolio.report.pdf;

import java.util.List;
import org.openpdf.text.Rectangle;

/**
 * A line of the contents: it leads to the section it names.
 *
 * @param number the section's number as printed
 * @param lines its heading in lines
 * @param target where the section begins
 * @param room the width of the line, and where its words begin
 * @param words the page as printed, and what the link says
 * @param tag what it is
 */
record ContentsBox(String number, List<String> lines, Target target, Room room, Words words, Tag tag) implements Box {

    static final float PAGE = 34;
    private static final float PADDING = 3;
    private static final float DOT = 4.2f;
    private static final float BESIDE_DOTS = 6;

    /**
     * A place in the document.
     *
     * @param page the page, from 1
     * @param top the upper edge there
     */
    record Target(int page, float top) {
    }

    /**
     * The room of the line.
     *
     * @param width its width
     * @param indent where the words begin
     */
    record Room(float width, float indent) {
    }

    /**
     * What is written.
     *
     * @param page the page's number
     * @param link what the link says
     */
    record Words(String page, String link) {
    }

    @Override
    public float height() {
        return lines.size() * Style.CONTENTS.leading() + 2 * PADDING;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        Tag link = tag.child("Link");
        float first = top - PADDING - Style.CONTENTS.baseline();
        float last = first - (lines.size() - 1) * Style.CONTENTS.leading();
        canvas.tagged(link, () -> {
            canvas.text(Style.CONTENTS, x, first, number);
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(Style.CONTENTS, x + room.indent(), first - i * Style.CONTENTS.leading(), lines.get(i));
            }
            canvas.textRight(Style.CONTENTS, x + room.width(), last, words.page());
        });
        float from = x + room.indent() + canvas.width(Style.CONTENTS, lines.get(lines.size() - 1)) + BESIDE_DOTS;
        float to = x + room.width() - canvas.width(Style.CONTENTS, words.page()) - BESIDE_DOTS;
        canvas.artifact(() -> canvas.line(new float[] {x + room.width() - PAGE - (float) Math.floor(
                (x + room.width() - PAGE - from) / DOT) * DOT, last + 1, Math.max(from, to), last + 1}, 0.8f, Palette.INK_2,
                0.8f, DOT - 0.8f));
        canvas.link(link, new Rectangle(x, top - height(), x + room.width(), top), target.page(), target.top(),
                words.link());
    }
}
