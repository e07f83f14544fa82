package org.sutthang.portfolio.report.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The outlines of the provinces, in the units of the drawing they come from: x to the right, y down. Pages draw the same. */
public final class ProvinceShapes {

    /** How wide the drawing is. */
    public static final float WIDTH = 560;
    /** How high it is. */
    public static final float HEIGHT = 1025;
    private static final Map<String, List<float[]>> BY_CODE = load();

    private ProvinceShapes() {
    }

    /**
     * The rings of every province.
     *
     * @return by the two digits of the code, in the order of the codes; a ring is x and y of each corner in turn
     */
    public static Map<String, List<float[]>> byCode() {
        return BY_CODE;
    }

    private static Map<String, List<float[]>> load() {
        Map<String, List<float[]>> shapes = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ProvinceShapes.class.getResourceAsStream("provinces.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    shapes.put(line.substring(0, 2), rings(line.substring(3)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shapes;
    }

    private static List<float[]> rings(String text) {
        List<float[]> rings = new ArrayList<>();
        for (String ring : text.split(";")) {
            String[] steps = ring.split(" ");
            float[] points = new float[2 * steps.length];
            for (int i = 0; i < steps.length; i++) {
                int comma = steps[i].indexOf(',');
                points[2 * i] = Integer.parseInt(steps[i].substring(0, comma)) + (i == 0 ? 0 : points[2 * i - 2]);
                points[2 * i + 1] = Integer.parseInt(steps[i].substring(comma + 1)) + (i == 0 ? 0 : points[2 * i - 1]);
            }
            rings.add(points);
        }
        return rings;
    }

    /** About the middle of a province: that of the box around its largest ring. */
    static float[] middle(String code) {
        float[] best = {0, 0};
        float largest = -1;
        for (float[] ring : BY_CODE.get(code)) {
            float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, 0, 0};
            for (int i = 0; i < ring.length; i += 2) {
                box[0] = Math.min(box[0], ring[i]);
                box[1] = Math.min(box[1], ring[i + 1]);
                box[2] = Math.max(box[2], ring[i]);
                box[3] = Math.max(box[3], ring[i + 1]);
            }
            float size = (box[2] - box[0]) * (box[3] - box[1]);
            if (size > largest) {
                largest = size;
                best = new float[] {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2};
            }
        }
        return best;
    }
}
