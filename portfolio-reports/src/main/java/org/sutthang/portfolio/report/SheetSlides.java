package org.sutthang.portfolio.report;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Slide;
import org.sutthang.portfolio.report.content.Tabled;
import org.sutthang.portfolio.report.content.Topic;

/** Puts the sheet of a project on slides: what is short shares one with what it belongs to. */
final class SheetSlides {

    private static final List<List<Topic>> SLIDES = List.of(List.of(Topic.SUMMARY), List.of(Topic.FUNNEL, Topic.TREND),
            List.of(Topic.MILESTONES), List.of(Topic.INDICATORS), List.of(Topic.MONEY, Topic.SCALE_OUT),
            List.of(Topic.OBSTACLES, Topic.DIRECTIVES), List.of(Topic.ORIGIN), List.of(Topic.LESSONS));

    private SheetSlides() {
    }

    static List<Slide> of(List<Section> sections) {
        List<Slide> slides = new ArrayList<>();
        for (List<Topic> topics : SLIDES) {
            List<Section> shown = topics.stream().flatMap(topic -> sections.stream().filter(s -> s.topic() == topic)).toList();
            if (!shown.isEmpty()) {
                slides.add(new Slide(String.join(" · ", shown.stream().map(Section::heading).toList()), shown.stream()
                        .flatMap(section -> section.blocks().stream().map(block -> headed(block, section, shown.size() > 1)))
                        .toList(), List.of()));
            }
        }
        return slides;
    }

    /** A table that stands beside another one says what it is. */
    private static Block headed(Block block, Section section, boolean shared) {
        Block.Table table = block instanceof Tabled tabled ? tabled.table() : block instanceof Block.Table t ? t : null;
        if (table == null || !shared) {
            return block;
        }
        String caption = table.caption() == null ? section.heading() : section.heading() + " " + table.caption();
        return new Block.Table(caption, table.columns(), table.rows());
    }
}
