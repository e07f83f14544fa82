package org.sutthang.portfolio.report.pdf;

import java.util.List;

/**
 * The cover: office and title on the colour of the house, below it the quarter and whose report it is. Revision, seal and
 * code stand at its foot as on every page.
 *
 * @param office the office that reports
 * @param title the title in lines
 * @param subtitle the quarter, and the part of the portfolio where it is of one, in lines
 * @param details who prepared it and what it is made of
 * @param place how wide and high it is
 * @param tags what the parts are
 */
record CoverBox(List<String> office, List<String> title, List<String> subtitle, List<String> details, Place place,
        Tags tags) implements Box {

    static final float PADDING = 30;
    private static final float ABOVE_BLOCK = 26;
    private static final float BELOW_OFFICE = 74;
    private static final float BELOW_BLOCK = 26;
    private static final float BELOW_SUBTITLE = 14;
    private static final float RULE = 2.2f;
    private static final float RULE_LENGTH = 64;

    /**
     * The room of the cover.
     *
     * @param width its width
     * @param height its height
     */
    record Place(float width, float height) {
    }

    /**
     * What the parts are, in the order of reading.
     *
     * @param office the office
     * @param title the title
     * @param subtitle the quarter
     * @param details the rest
     */
    record Tags(Tag office, Tag title, Tag subtitle, Tag details) {
    }

    @Override
    public float height() {
        return place.height();
    }

    private float block() {
        return 2 * PADDING + office.size() * Style.COVER_OFFICE.leading() + BELOW_OFFICE
                + title.size() * Style.COVER_TITLE.leading();
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        float block = top - ABOVE_BLOCK;
        float left = x + PADDING;
        float below = block - block() - BELOW_BLOCK;
        canvas.artifact(() -> canvas.fill(x, block - block(), place.width(), block(), Palette.BRAND));
        float titles = lines(canvas, tags.office(), office, Style.COVER_OFFICE, left, block - PADDING) - BELOW_OFFICE;
        lines(canvas, tags.title(), title, Style.COVER_TITLE, left, titles);
        float rule = lines(canvas, tags.subtitle(), subtitle, Style.COVER_SUBTITLE, left, below) - BELOW_SUBTITLE;
        canvas.artifact(() -> canvas.rule(left, rule, RULE_LENGTH, RULE, Palette.BRAND));
        lines(canvas, tags.details(), details, Style.COVER_DETAIL, left, rule - BELOW_SUBTITLE);
    }

    private static float lines(Canvas canvas, Tag tag, List<String> lines, Style style, float x, float top) {
        canvas.tagged(tag, () -> {
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(style, x, top - i * style.leading() - style.baseline(), lines.get(i));
            }
        });
        return top - lines.size() * style.leading();
    }
}
