package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;

/**
 * A report laid out: cover, contents, then the sections. The sheet of a project has neither cover nor contents.
 *
 * @param fonts the fonts it was measured with
 * @param frame what stands on every page
 * @param pages the boxes of each page
 */
record Pages(Fonts fonts, PageFrame frame, List<List<Flow.Placed>> pages) {

    /** Lays a report out. */
    static Pages of(ReportContent report) {
        Fonts fonts = new Fonts();
        PageFrame frame = new PageFrame(report.frame());
        BlockLayout layout = new BlockLayout(fonts, Tag.document(), PageFrame.room(), report);
        Flow text = flow(frame);
        layout.title(text, report);
        sections(report, layout, text);
        List<List<Flow.Placed>> pages = new ArrayList<>();
        if (!report.isSheet()) {
            Flow cover = flow(frame);
            cover.add(layout.cover(report, frame.height()), 0);
            pages.addAll(cover.pages());
            pages.addAll(contents(layout, text, frame));
        }
        pages.addAll(text.pages());
        return new Pages(fonts, frame, pages);
    }

    private static Flow flow(PageFrame frame) {
        return new Flow(PageFrame.SIDE, frame.top(), frame.height());
    }

    private static void sections(ReportContent report, BlockLayout layout, Flow flow) {
        List<Section> sections = report.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean paired = section.half() && i + 1 < sections.size() && sections.get(i + 1).half();
            if (paired) {
                layout.pair(flow, layout.half(section, report.numbers().get(i)),
                        layout.half(sections.get(i + 1), report.numbers().get(i + 1)));
                i++;
            } else {
                layout.section(flow, section, report.numbers().get(i));
            }
        }
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
