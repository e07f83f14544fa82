package org.sutthang.portfolio.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines over time, each named where it ends.
 *
 * @param lines the lines
 * @param categories what stands below, in lines
 * @param unit what a value is
 * @param scale what stands at the left
 * @param room the room of the chart
 * @param words writes figures
 * @param tag what it is, with its description
 */
record LinesBox(List<Line> lines, List<List<String>> categories, String unit, Scale scale, Room room, PdfWords words,
        Tag tag) implements Box {

    static final float HIGH = 120;
    static final float LOW = 66;
    static final float NAMES = 150;
    private static final float SCALE = 30;
    private static final float ABOVE = 18;
    private static final float BELOW = 5;
    private static final float BETWEEN_NAMES = 3;
    private static final float TO_NAME = 16;

    /**
     * A line.
     *
     * @param name its name in lines
     * @param values its values, null where there is none
     * @param look how it looks
     */
    record Line(List<String> name, List<BigDecimal> values, LineLook look) {

        float nameHeight() {
            return name.size() * Style.CHART.leading() + BETWEEN_NAMES;
        }

        int last() {
            int last = values.size() - 1;
            while (last >= 0 && values.get(last) == null) {
                last--;
            }
            return last;
        }
    }

    /**
     * The room of the chart.
     *
     * @param width its width
     * @param plot how high what is drawn is at least
     */
    record Room(float width, float plot) {
    }

    /** The room of one category of a chart. */
    static float each(float width, int categories) {
        return (width - SCALE - NAMES - TO_NAME) / Math.max(1, categories);
    }

    private float plot() {
        float names = 0;
        for (Line line : lines) {
            names += line.nameHeight();
        }
        return Math.max(room.plot(), names);
    }

    @Override
    public float height() {
        return ABOVE + plot() + BELOW + categories.stream().mapToInt(List::size).max().orElse(1) * Style.CHART.leading();
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        canvas.figure(tag, () -> {
            float ground = top - ABOVE - plot();
            canvas.text(Style.CHART, x, top - Style.CHART.baseline(), unit);
            grid(canvas, x, ground);
            for (Line line : lines) {
                line(canvas, line, x, ground);
            }
            names(canvas, x, ground);
        });
    }

    private void grid(Canvas canvas, float x, float ground) {
        float right = x + SCALE + categories.size() * each(room.width(), categories.size());
        for (BigDecimal tick : scale.ticks()) {
            float y = ground + scale.share(tick) * plot();
            boolean nought = tick.signum() == 0;
            canvas.rule(x + SCALE, y, right - x - SCALE, nought ? 0.9f : 0.5f, nought ? Palette.INK_2 : Palette.LINE);
            canvas.textRight(Style.CHART, x + SCALE - 5, y - Style.CHART.size() * 0.33f, words.figure(tick));
        }
        for (int i = 0; i < categories.size(); i++) {
            float baseline = ground - BELOW - Style.CHART.baseline();
            for (String text : categories.get(i)) {
                canvas.textCentred(Style.CHART, middle(i, x), baseline, text);
                baseline -= Style.CHART.leading();
            }
        }
    }

    private float middle(int category, float x) {
        return x + SCALE + (category + 0.5f) * each(room.width(), categories.size());
    }

    private void line(Canvas canvas, Line line, float x, float ground) {
        List<Float> stretch = new ArrayList<>();
        for (int i = 0; i <= line.values().size(); i++) {
            BigDecimal value = i < line.values().size() ? line.values().get(i) : null;
            if (value != null) {
                stretch.add(middle(i, x));
                stretch.add(ground + scale.share(value) * plot());
            } else if (!stretch.isEmpty()) {
                stretch(canvas, line.look(), stretch);
                stretch.clear();
            }
        }
    }

    private static void stretch(Canvas canvas, LineLook look, List<Float> points) {
        float[] xy = new float[points.size()];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = points.get(i);
        }
        if (xy.length > 2) {
            canvas.line(xy, 1.3f, look.color(), look.dashes());
        }
        for (int i = 0; i < xy.length; i += 2) {
            canvas.sign(look, xy[i], xy[i + 1]);
        }
    }

    /** Names stand beside the ends of their lines, as near as they can without covering each other. */
    private void names(Canvas canvas, float x, float ground) {
        List<Line> named = lines.stream().filter(line -> line.last() >= 0)
                .sorted(Comparator.comparing((Line line) -> line.values().get(line.last())).reversed()).toList();
        float left = x + room.width() - NAMES;
        float below = 0;
        for (Line line : named) {
            below += line.nameHeight();
        }
        float ceiling = ground + plot() + BETWEEN_NAMES;
        for (Line line : named) {
            float end = ground + scale.share(line.values().get(line.last())) * plot();
            float top = Math.max(ground + below - BETWEEN_NAMES, Math.min(ceiling, end + line.nameHeight() / 2));
            float middle = top - (line.nameHeight() - BETWEEN_NAMES) / 2;
            canvas.line(new float[] {middle(line.last(), x) + 5, end, left - 12, middle}, 0.4f, Palette.INK_2);
            canvas.sign(line.look(), left - 6, middle);
            float baseline = top - Style.CHART.baseline();
            for (String text : line.name()) {
                canvas.text(Style.CHART, left, baseline, text);
                baseline -= Style.CHART.leading();
            }
            ceiling = top - line.nameHeight();
            below -= line.nameHeight();
        }
    }
}
