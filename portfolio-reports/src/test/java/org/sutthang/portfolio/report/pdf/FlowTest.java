package org.sutthang.portfolio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Tag TAG = Tag.document().child("P");

    private final Flow flow = new Flow(0, 100, 100);

    @Test
    void aHeadingGoesToTheNextPageWithWhatItHeads() {
        Solid heading = new Solid(20);
        Solid text = new Solid(30);
        flow.add(new Solid(60), 0);
        flow.heading(heading, 5);
        flow.add(text, 0);

        assertThat(pages()).hasSize(2).last().isEqualTo(List.of(heading, text));
    }

    @Test
    void theHeadOfATableStandsOnEveryPageItGoesOnTo() {
        flow.table(row(10, RowBox.Kind.HEAD), Collections.nCopies(12, row(10, RowBox.Kind.BODY)));

        assertThat(flow.pages()).hasSize(3).allSatisfy(page -> {
            assertThat(page.get(0).top()).isEqualTo(100);
            assertThat(page).as("a head and four rows").hasSize(5);
        });
    }

    @Test
    void theLastRowOfATableNeverStandsAlone() {
        float each = row(10, RowBox.Kind.BODY).height();
        int fitting = (int) (100 / each) - 1;
        flow.table(row(10, RowBox.Kind.HEAD), Collections.nCopies(fitting + 1, row(10, RowBox.Kind.BODY)));

        assertThat(flow.pages().get(1)).as("head and two rows").hasSize(3);
    }

    @Test
    void aRowLongerThanAPageLosesNoLine() {
        List<RowBox.Line> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(new RowBox.Line("line " + i, Style.CELL, 0));
        }
        flow.table(row(1, RowBox.Kind.HEAD),
                List.of(new RowBox(List.of(new RowBox.Slot(0, 50, lines, null, false, TAG)), RowBox.Kind.FIRST)));

        List<String> printed = pages().stream().flatMap(List::stream).filter(RowBox.class::isInstance)
                .map(RowBox.class::cast).filter(row -> row.kind() == RowBox.Kind.FIRST)
                .flatMap(row -> row.cells().get(0).lines().stream()).map(RowBox.Line::text).toList();
        assertThat(printed).isEqualTo(lines.stream().map(RowBox.Line::text).toList());
        assertThat(flow.pages()).allSatisfy(page -> assertThat(page).allSatisfy(
                placed -> assertThat(placed.top() - placed.box().height()).isGreaterThanOrEqualTo(-0.01f)));
    }

    @Test
    void aParagraphLongerThanAPageGoesOnAndLeavesNoLineAlone() {
        List<String> lines = Collections.nCopies(13, "text");
        flow.add(new Solid(40), 0);
        flow.add(new TextBox(lines, Style.BODY, 0, TAG), 0);

        List<Integer> counts = pages().stream().flatMap(List::stream).filter(TextBox.class::isInstance)
                .map(box -> ((TextBox) box).lines().size()).toList();
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(13);
        assertThat(counts).allMatch(count -> count >= 2 && count * Style.BODY.leading() <= 100);
    }

    @Test
    void spaceAtTheHeadOfAPageIsLeftOut() {
        flow.space(30);
        flow.add(new Solid(10), 0);

        assertThat(flow.pages().get(0).get(0).top()).isEqualTo(100);
    }

    private List<List<Box>> pages() {
        return flow.pages().stream().map(page -> page.stream().map(Flow.Placed::box).toList()).toList();
    }

    private static RowBox row(int size, RowBox.Kind kind) {
        Style style = new Style(Typeface.REGULAR, size, size, Palette.INK);
        return new RowBox(List.of(new RowBox.Slot(0, 50, List.of(new RowBox.Line("x", style, 0)), null, false, TAG)),
                kind);
    }

    /** A box of a height. */
    private record Solid(float height) implements Box {

        @Override
        public void paint(Canvas canvas, float x, float top) {
            throw new UnsupportedOperationException("is not painted here");
        }
    }
}
