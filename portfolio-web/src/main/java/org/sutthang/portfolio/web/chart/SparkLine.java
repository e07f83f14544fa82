package org.sutthang.portfolio.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a few figures without axes, beside the figure it belongs to. A missing figure breaks the line instead of being drawn as zero;
 * a target is a level across it.
 */
public final class SparkLine {

    private static final int MARGIN = 4;

    private final int width;
    private final int height;
    private final List<String> strokes = new ArrayList<>();
    private final String targetY;
    private String lastX;
    private String lastY;

    private SparkLine(List<? extends Number> values, Number target, int width, int height) {
        this.width = width;
        this.height = height;
        double highest = highest(values, target);
        double lowest = lowest(values, target);
        double step = values.size() > 1 ? (width - 2.0 * MARGIN) / (values.size() - 1) : 0;
        StringBuilder stroke = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Number value = values.get(i);
            if (value == null) {
                finish(stroke);
                continue;
            }
            lastX = plain(MARGIN + i * step);
            lastY = plain(level(value.doubleValue(), lowest, highest));
            stroke.append(stroke.isEmpty() ? "" : " ").append(lastX).append(',').append(lastY);
        }
        finish(stroke);
        targetY = target == null ? null : plain(level(target.doubleValue(), lowest, highest));
    }

    /**
     * The line of a tile.
     *
     * @param values from the oldest to the newest; null where there is none
     * @return a line 74 by 28
     */
    public static SparkLine of(List<? extends Number> values) {
        return new SparkLine(values, null, 74, 28);
    }

    /**
     * The line of an indicator, with its target.
     *
     * @param values from the oldest to the newest; null where there is none
     * @param target the level aimed at; null for none
     * @return a line 120 by 34
     */
    public static SparkLine withTarget(List<? extends Number> values, Number target) {
        return new SparkLine(values, target, 120, 34);
    }

    private void finish(StringBuilder stroke) {
        if (!stroke.isEmpty()) {
            strokes.add(stroke.toString());
            stroke.setLength(0);
        }
    }

    private double level(double value, double lowest, double highest) {
        double span = highest - lowest;
        double part = span == 0 ? 0.5 : (value - lowest) / span;
        return height - MARGIN - part * (height - 2.0 * MARGIN);
    }

    private static double highest(List<? extends Number> values, Number target) {
        double highest = target == null ? 0 : Math.max(0, target.doubleValue());
        for (Number value : values) {
            highest = value == null ? highest : Math.max(highest, value.doubleValue());
        }
        return highest;
    }

    private static double lowest(List<? extends Number> values, Number target) {
        double lowest = target == null ? 0 : Math.min(0, target.doubleValue());
        for (Number value : values) {
            lowest = value == null ? lowest : Math.min(lowest, value.doubleValue());
        }
        return lowest;
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** @return the width in pixels */
    public int getWidth() {
        return width;
    }

    /** @return the height in pixels */
    public int getHeight() {
        return height;
    }

    /** @return the unbroken pieces, each as the points of a polyline */
    public List<String> getStrokes() {
        return List.copyOf(strokes);
    }

    /** @return whether there is anything to draw */
    public boolean isDrawn() {
        return lastX != null;
    }

    /** @return where the newest figure stands, from the left */
    public String getLastX() {
        return lastX;
    }

    /** @return where the newest figure stands, from the top */
    public String getLastY() {
        return lastY;
    }

    /** @return the level of the target from the top; null without one */
    public String getTargetY() {
        return targetY;
    }

    /** @return the drawing area, as an SVG view box */
    public String getViewBox() {
        return "0 0 " + width + " " + height;
    }
}
