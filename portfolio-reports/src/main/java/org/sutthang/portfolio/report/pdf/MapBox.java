package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Mark;

/**
 * The map of Thailand: the more projects, the darker a province; a star where benefit is proven. Its source stands below.
 *
 * @param map what it shows
 * @param steps the shades
 * @param source who drew the map and under which licence, in lines
 * @param tag what it is, with its description
 */
record MapBox(Block.ProvinceMap map, List<MapStep> steps, List<String> source, Tag tag) implements Box {

    static final float HEIGHT = 408;
    static final float WIDTH = HEIGHT / ProvinceShapes.HEIGHT * ProvinceShapes.WIDTH;
    private static final float SCALE = HEIGHT / ProvinceShapes.HEIGHT;
    private static final float ABOVE_SOURCE = 4;
    private static final float STAR = 7;
    private static final int SHADES = 4;

    @Override
    public float height() {
        return HEIGHT + ABOVE_SOURCE + source.size() * Style.SOURCE.leading();
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        canvas.figure(tag, () -> {
            Map<String, Block.Province> shown = new TreeMap<>();
            map.provinces().forEach(province -> shown.put(province.code(), province));
            ProvinceShapes.byCode().forEach((code, rings) -> {
                Block.Province province = shown.get(code);
                Color fill = province == null ? Palette.LAND : MapStep.of(steps, province.count()).color();
                canvas.shape(rings.stream().map(ring -> placed(ring, x, top)).toList(), fill,
                        province == null ? Palette.LINE : Color.WHITE, 0.45f);
            });
            for (Block.Province province : map.provinces()) {
                if (province.benefit() && ProvinceShapes.byCode().containsKey(province.code())) {
                    float[] middle = placed(ProvinceShapes.middle(province.code()), x, top);
                    canvas.mark(Mark.BENEFIT, middle[0], middle[1], STAR + 3, Color.WHITE);
                    canvas.mark(Mark.BENEFIT, middle[0], middle[1], STAR, Palette.GOLD);
                }
            }
            float baseline = top - HEIGHT - ABOVE_SOURCE - Style.SOURCE.baseline();
            for (String line : source) {
                canvas.text(Style.SOURCE, x, baseline, line);
                baseline -= Style.SOURCE.leading();
            }
        });
    }

    private static float[] placed(float[] points, float x, float top) {
        float[] placed = new float[points.length];
        for (int i = 0; i < points.length; i += 2) {
            placed[i] = x + points[i] * SCALE;
            placed[i + 1] = top - points[i + 1] * SCALE;
        }
        return placed;
    }

    /** The shades that a map needs, from few to many: at most four, none of them empty. */
    static List<MapStep> steps(Block.ProvinceMap map) {
        int most = map.provinces().stream().mapToInt(Block.Province::count).max().orElse(0);
        List<Integer> bounds = (most <= SHADES ? IntStream.rangeClosed(1, most)
                : IntStream.of(most / 8, most / 4, most / 2, most)).map(bound -> Math.max(1, bound)).distinct().boxed()
                .toList();
        List<MapStep> steps = new ArrayList<>();
        int from = 1;
        for (int bound : bounds) {
            steps.add(new MapStep(from, bound, Palette.shade(steps.size(), bounds.size())));
            from = bound + 1;
        }
        return steps;
    }
}
