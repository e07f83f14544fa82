package org.sutthang.portfolio.report.pdf;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param face the weight
 * @param size the size in points
 * @param leading the distance of lines in points; Thai needs room for marks above and below
 * @param color the colour
 */
record Style(Typeface face, float size, float leading, Color color) {

    static final Style TITLE = new Style(Typeface.BOLD, 18.75f, 27f, Palette.INK);
    static final Style SUBTITLE = new Style(Typeface.SEMIBOLD, 13.5f, 21f, Palette.BRAND);
    static final Style HEADING = new Style(Typeface.BOLD, 13.5f, 20f, Palette.BRAND);
    static final Style SHEET_TITLE = new Style(Typeface.BOLD, 18f, 25f, Palette.INK);
    static final Style SHEET_SUBTITLE = new Style(Typeface.SEMIBOLD, 11f, 17f, Palette.BRAND);
    static final Style SHEET_HEADING = new Style(Typeface.BOLD, 11.8f, 16f, Palette.BRAND);
    static final Style SHEET_CELL = new Style(Typeface.REGULAR, 9.7f, 13f, Palette.INK);
    static final Style SHEET_FIGURE = new Style(Typeface.BOLD, 16f, 20f, Palette.INK);
    static final Style STEP = new Style(Typeface.REGULAR, 9.2f, 12.8f, Palette.INK_2);
    static final Style STEP_NOW = new Style(Typeface.BOLD, 9.2f, 12.8f, Palette.INK);
    static final Style CAPTION = new Style(Typeface.SEMIBOLD, 10.5f, 16f, Palette.INK);
    static final Style BODY = new Style(Typeface.REGULAR, 11f, 17.5f, Palette.INK);
    static final Style NOTE = new Style(Typeface.REGULAR, 9.2f, 14f, Palette.INK_2);
    static final Style CELL = new Style(Typeface.REGULAR, 9.8f, 14.6f, Palette.INK);
    static final Style TOTAL = new Style(Typeface.BOLD, 9.8f, 14.6f, Palette.INK);
    static final Style DETAIL = new Style(Typeface.REGULAR, 8.6f, 12.6f, Palette.INK_2);
    static final Style COLUMN = new Style(Typeface.SEMIBOLD, 9.2f, 13.4f, Palette.INK_2);
    static final Style TILE_LABEL = new Style(Typeface.REGULAR, 9.2f, 14f, Palette.INK_2);
    static final Style TILE_FIGURE = new Style(Typeface.BOLD, 18f, 24f, Palette.INK);
    static final Style CHART = new Style(Typeface.REGULAR, 8.6f, 12f, Palette.INK_2);
    static final Style CHART_TOTAL = new Style(Typeface.BOLD, 9.2f, 13f, Palette.INK);
    static final Style ON_DARK = new Style(Typeface.BOLD, 8.8f, 11f, Color.WHITE);
    static final Style ON_LIGHT = new Style(Typeface.BOLD, 8.8f, 11f, Palette.INK);
    static final Style PROVINCE = new Style(Typeface.REGULAR, 8.2f, 12.6f, Palette.INK);
    static final Style SOURCE = new Style(Typeface.REGULAR, 7.4f, 10.6f, Palette.INK_2);
    static final Style COVER_OFFICE = new Style(Typeface.SEMIBOLD, 14f, 22f, Color.WHITE);
    static final Style COVER_TITLE = new Style(Typeface.BOLD, 26f, 39f, Color.WHITE);
    static final Style COVER_SUBTITLE = new Style(Typeface.SEMIBOLD, 13.8f, 24f, Palette.BRAND);
    static final Style COVER_DETAIL = new Style(Typeface.REGULAR, 11.5f, 19f, Palette.INK_2);
    static final Style CONTENTS = new Style(Typeface.REGULAR, 11.5f, 18f, Palette.INK);
    static final Style FRAME = new Style(Typeface.REGULAR, 8.8f, 12.6f, Palette.INK_2);
    static final Style NOTICE = new Style(Typeface.SEMIBOLD, 10f, 15f, Palette.AMBER);

    /** Where the base line of a line lies below the line's top: optically in the middle. */
    float baseline() {
        return leading / 2 + size * 0.33f;
    }
}
