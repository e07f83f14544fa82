package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts boxes on pages from top to bottom. A heading goes to the next page with what it heads; a table's head stands
 * again on every page the table goes on to, and a row never stands there alone.
 */
final class Flow {

    /** The rows of a table that is kept together. */
    private static final int SMALL = 5;

    private final float left;
    private final float top;
    private final float height;
    private final List<List<Placed>> pages = new ArrayList<>();
    private final List<StackBox.Part> headings = new ArrayList<>();
    private float used;

    /**
     * A box in its place.
     *
     * @param box the box
     * @param x its left edge
     * @param top its upper edge
     */
    record Placed(Box box, float x, float top) {

        void paint(Canvas canvas) {
            box.paint(canvas, x, top);
        }
    }

    /**
     * An empty flow.
     *
     * @param left the left edge of the boxes
     * @param top the upper edge of the room on a page
     * @param height the height of that room
     */
    Flow(float left, float top, float height) {
        this.left = left;
        this.top = top;
        this.height = height;
        nextPage();
    }

    List<List<Placed>> pages() {
        return pages;
    }

    /** Leaves space above what follows, unless that begins a page. */
    void space(float points) {
        used += used == 0 ? 0 : points;
    }

    /** Takes something that must not stand alone at the foot of a page. */
    void heading(Box heading, float after) {
        headings.add(new StackBox.Part(heading, after));
    }

    /** Whether a page can hold it. */
    boolean takes(Box box) {
        return box.height() <= height;
    }

    void add(Box box, float after) {
        reserve(least(box));
        placeWhole(box, null);
        used += after;
    }

    /** Adds a table; its head is repeated, and never stands without a row. A small one is not divided. */
    void table(RowBox head, List<RowBox> rows) {
        float whole = rows.size() > SMALL ? Float.MAX_VALUE : head.height() + (float) rows.stream().mapToDouble(Box::height).sum();
        reserve(whole <= height / 2 ? whole
                : head.height() + least(rows.get(0)) + (rows.size() == 2 ? least(rows.get(1)) : 0));
        put(head);
        Repeated repeated = new Repeated(head);
        for (int i = 0; i < rows.size(); i++) {
            boolean wouldLeaveOne = i > 0 && i == rows.size() - 2
                    && used + rows.get(i).height() + rows.get(i + 1).height() > height;
            if (wouldLeaveOne && used > head.height()) {
                nextPage();
                put(repeated);
            }
            placeWhole(rows.get(i), repeated);
        }
    }

    private float least(Box box) {
        float room = height - used;
        List<Box> parts = box.split(room, height);
        return parts.isEmpty() ? box.height() : parts.get(0).height();
    }

    /** Begins a page when headings and the least of what they head do not fit, then places the headings. */
    private void reserve(float least) {
        float needed = least;
        for (StackBox.Part heading : headings) {
            needed += heading.box().height() + heading.after();
        }
        if (used + needed > height) {
            nextPage();
        }
        for (StackBox.Part heading : headings) {
            put(heading.box());
            used += heading.after();
        }
        headings.clear();
    }

    private void placeWhole(Box box, Box repeatedHead) {
        Box rest = box;
        while (used + rest.height() > height) {
            List<Box> parts = rest.split(height - used, height);
            if (!parts.isEmpty()) {
                put(parts.get(0));
                rest = parts.get(1);
            } else if (used <= (repeatedHead == null ? 0 : repeatedHead.height())) {
                break;
            }
            nextPage();
            if (repeatedHead != null) {
                put(repeatedHead);
            }
        }
        put(rest);
    }

    private void put(Box box) {
        pages.get(pages.size() - 1).add(new Placed(box, left, top - used));
        used += box.height();
    }

    private void nextPage() {
        if (pages.isEmpty() || used > 0) {
            pages.add(new ArrayList<>());
            used = 0;
        }
    }

    /** A table's head on a page after the first: seen, not read out again. */
    private record Repeated(Box head) implements Box {

        @Override
        public float height() {
            return head.height();
        }

        @Override
        public void paint(Canvas canvas, float x, float top) {
            canvas.artifact(() -> head.paint(canvas, x, top));
        }
    }
}
