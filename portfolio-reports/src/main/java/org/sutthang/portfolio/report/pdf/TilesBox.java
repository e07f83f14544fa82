package org.sutthang.portfolio.report.pdf;

import java.util.List;

/**
 * Headline figures side by side in one frame.
 *
 * @param tiles the figures, laid out
 * @param width the width of the frame
 * @param figure how the figures look
 */
record TilesBox(List<Tile> tiles, float width, Style figure) implements Box {

    static final float PADDING = 7;

    /**
     * A figure with its words.
     *
     * @param label what it counts, in lines
     * @param figure the figure
     * @param change how it moved, in lines
     * @param tag what it is
     */
    record Tile(List<String> label, String figure, List<String> change, Tag tag) {
    }

    @Override
    public float height() {
        return labelHeight() + figure.leading() + most(tiles.stream().map(Tile::change).toList())
                * Style.TILE_LABEL.leading() + 2 * paddingY();
    }

    private float paddingY() {
        return figure == Style.TILE_FIGURE ? PADDING : PADDING / 2;
    }

    private float labelHeight() {
        return most(tiles.stream().map(Tile::label).toList()) * Style.TILE_LABEL.leading();
    }

    private static int most(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        float height = height();
        float each = width / tiles.size();
        canvas.artifact(() -> {
            canvas.frame(x, top - height, width, height, Palette.LINE);
            for (int i = 1; i < tiles.size(); i++) {
                canvas.fill(x + i * each, top - height, 0.75f, height, Palette.LINE);
            }
        });
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            float left = x + i * each + PADDING;
            canvas.tagged(tile.tag(), () -> paint(canvas, tile, left, top - paddingY()));
        }
    }

    private void paint(Canvas canvas, Tile tile, float x, float top) {
        lines(canvas, tile.label(), x, top);
        float y = top - labelHeight();
        canvas.text(figure, x, y - figure.baseline(), tile.figure());
        lines(canvas, tile.change(), x, y - figure.leading());
    }

    private static void lines(Canvas canvas, List<String> lines, float x, float top) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(Style.TILE_LABEL, x, top - i * Style.TILE_LABEL.leading() - Style.TILE_LABEL.baseline(),
                    lines.get(i));
        }
    }
}
