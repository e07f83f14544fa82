package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import java.util.List;

/**
 * A shade of the map.
 *
 * @param from the fewest projects it stands for
 * @param to the most
 * @param color the shade
 */
record MapStep(int from, int to, Color color) {

    /** The shade of a province with so many projects. */
    static MapStep of(List<MapStep> steps, int count) {
        return steps.stream().filter(step -> count <= step.to()).findFirst().orElse(steps.get(steps.size() - 1));
    }
}
