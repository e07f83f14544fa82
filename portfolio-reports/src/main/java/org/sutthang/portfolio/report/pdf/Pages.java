package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;

/**
 * A report laid out: cover, contents, then the sections. The sheet of a project has neither cover nor contents, and is made
 * smaller where that saves a page.
 *
 * @param fonts the fonts it was measured with
 * @param frame what stands on every page
 * @param scale the size of what stands between head and foot, 1 for the size it is designed in
 * @param pages the boxes of each page
 */
record Pages(Fonts fonts, PageFrame frame, float scale, List<List<Flow.Placed>> pages) {

    /** The smallest leaves the cells of tables at 7.4 points. */
    private static final float[] SCALES = {1, 0.92f, 0.85f, 0.8f, 0.76f};

    /** Lays a report out. */
    static Pages of(ReportContent report) {
        Fonts fonts = new Fonts();
        PageFrame frame = new PageFrame(report.frame());
        return report.isSheet() ? sheet(report, fonts, frame) : book(report, fonts, frame);
    }

    private static Pages book(ReportContent report, Fonts fonts, PageFrame frame) {
        BlockLayout layout = new BlockLayout(fonts, Tag.document(), PageFrame.room(), report);
        Flow text = flow(frame);
        layout.title(text, report);
        sections(report, layout, text);
        Flow cover = flow(frame);
        cover.add(layout.cover(report, frame.height()), 0);
        List<List<Flow.Placed>> pages = new ArrayList<>(cover.pages());
        pages.addAll(contents(layout, text, frame));
        pages.addAll(text.pages());
        return new Pages(fonts, frame, 1, pages);
    }

    /** The fewest pages, and of those that come out at as few the largest. */
    private static Pages sheet(ReportContent report, Fonts fonts, PageFrame frame) {
        Pages best = null;
        for (float scale : SCALES) {
            float height = frame.height() / scale;
            Flow flow = new Flow(0, height, height);
            BlockLayout layout = new BlockLayout(fonts, Tag.document(), PageFrame.room() / scale, report);
            layout.title(flow, report);
            sections(report, layout, flow);
            if (best == null || flow.pages().size() < best.pages().size()) {
                best = new Pages(fonts, frame, scale, flow.pages());
            }
            if (best.pages().size() == 1) {
                break;
            }
        }
        return best;
    }

    /** Paints what stands between head and foot of a page. */
    void paint(Canvas canvas, int page, boolean sheet) {
        Runnable boxes = () -> pages.get(page).forEach(placed -> placed.paint(canvas));
        if (sheet) {
            canvas.scaled(scale, PageFrame.SIDE, frame.top() - frame.height(), boxes);
        } else {
            boxes.run();
        }
    }

    private static Flow flow(PageFrame frame) {
        return new Flow(PageFrame.SIDE, frame.top(), frame.height());
    }

    private static void sections(ReportContent report, BlockLayout layout, Flow flow) {
        List<Section> sections = report.sections();
        int next = 0;
        while (next < sections.size()) {
            int halves = halves(sections, next);
            if (halves < 2) {
                layout.section(flow, sections.get(next), report.numbers().get(next));
                next++;
                continue;
            }
            int taken = report.isSheet() ? halves : 2;
            List<Box> boxes = new ArrayList<>();
            for (int i = next; i < next + taken; i++) {
                boxes.add(layout.half(sections.get(i), report.numbers().get(i)));
            }
            layout.beside(flow, boxes);
            next += taken;
        }
    }

    /** How many sections of half the width follow each other. */
    private static int halves(List<Section> sections, int from) {
        int count = 0;
        while (from + count < sections.size() && sections.get(from + count).half()) {
            count++;
        }
        return count;
    }

    /** Twice: how many pages the contents take says on which pages the sections begin. */
    private static List<List<Flow.Placed>> contents(BlockLayout layout, Flow text, PageFrame frame) {
        Flow first = flow(frame);
        layout.contents(first, targets(layout, text, 0));
        Flow second = flow(frame);
        layout.contents(second, targets(layout, text, 1 + first.pages().size()));
        return second.pages();
    }

    private static List<ContentsBox.Target> targets(BlockLayout layout, Flow text, int before) {
        List<ContentsBox.Target> targets = new ArrayList<>();
        for (HeadingBox heading : layout.headings()) {
            targets.add(target(heading, text, before));
        }
        return targets;
    }

    private static ContentsBox.Target target(HeadingBox heading, Flow text, int before) {
        for (int page = 0; page < text.pages().size(); page++) {
            for (Flow.Placed placed : text.pages().get(page)) {
                if (placed.box().holds(heading)) {
                    return new ContentsBox.Target(before + page + 1, placed.top() + Style.HEADING.leading());
                }
            }
        }
        throw new IllegalStateException("No page has the heading " + heading.lines());
    }
}
