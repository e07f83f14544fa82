package org.sutthang.portfolio.report.pdf;

import java.util.List;

/** Something of a known height that can be painted. */
interface Box {

    /** Its height in points. */
    float height();

    /**
     * Paints it.
     *
     * @param canvas the page
     * @param x its left edge
     * @param top its upper edge
     */
    void paint(Canvas canvas, float x, float top);

    /**
     * Divides it where it does not fit.
     *
     * @param room the height that is left on the page
     * @param page the height of an empty page
     * @return two boxes of which the first fits, or nothing when it stays whole
     */
    default List<Box> split(float room, float page) {
        return List.of();
    }

    /**
     * Whether it is, or holds, another box.
     *
     * @param box the other one, looked for by its identity
     * @return whether it does
     */
    default boolean holds(Box box) {
        return this == box;
    }
}
