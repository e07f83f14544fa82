package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Tabled;

/**
 * Draws a timeline as the last column of its table: a stroke for the plan, a sign for when it was done or is expected, a bar
 * between them. The columns beside it say every date, so nothing is lost to whoever does not see it.
 */
final class TimelineLayout {

    private static final float SHARE = 0.26f;
    private static final float INSET = 6;
    private static final float SIGN = 6;
    private static final float STROKE = 9;
    private static final float BETWEEN = 12;

    private final Tabled.Timeline timeline;
    private final long first;
    private final long last;

    TimelineLayout(Tabled.Timeline timeline) {
        this.timeline = timeline;
        List<Long> days = timeline.courses().stream().flatMap(c -> Stream.of(c.planned(), c.expected()))
                .filter(Objects::nonNull).map(LocalDate::toEpochDay).toList();
        long today = timeline.today().toEpochDay();
        this.first = days.stream().reduce(today, Math::min);
        this.last = days.stream().reduce(today, Math::max);
    }

    /** The table with an empty column for the drawing. */
    Block.Table table() {
        Block.Table told = timeline.table();
        int shares = told.columns().stream().mapToInt(Column::share).sum();
        List<Column> columns = new ArrayList<>(told.columns());
        columns.add(Column.text(timeline.heading(), Math.round(shares * SHARE)));
        return new Block.Table(told.caption(), columns, told.rows().stream().map(row -> new Row(
                Stream.concat(row.cells().stream(), Stream.of(Cell.of(""))).toList(), row.total())).toList());
    }

    /** The rows of that table with the drawing in them. */
    List<RowBox> drawn(List<RowBox> rows) {
        List<RowBox> drawn = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowBox row = rows.get(i);
            Tabled.Course course = timeline.courses().get(i);
            List<RowBox.Slot> cells = new ArrayList<>(row.cells());
            cells.add(cells.removeLast().on((canvas, x, y, width, height) -> paint(canvas, course, x, y, width, height)));
            drawn.add(new RowBox(cells, row.kind(), row.padding()));
        }
        return drawn;
    }

    private void paint(Canvas canvas, Tabled.Course course, float x, float y, float width, float height) {
        float middle = y + height / 2;
        canvas.rule(x + INSET, middle, width - 2 * INSET, 0.6f, Palette.LINE);
        float today = at(timeline.today(), x, width);
        canvas.line(new float[] {today, y, today, y + height}, 0.7f, Palette.INK_2, 1.5f, 1.5f);
        float planned = at(course.planned(), x, width);
        if (course.expected() != null) {
            float expected = at(course.expected(), x, width);
            canvas.rule(Math.min(planned, expected), middle, Math.abs(expected - planned), 2.2f,
                    Palette.of(expected > planned ? Mark.WATCH : Mark.ON_PLAN));
            stroke(canvas, planned, middle);
            sign(canvas, course.mark(), expected, middle);
        } else {
            stroke(canvas, planned, middle);
        }
    }

    private float at(LocalDate day, float x, float width) {
        float room = width - 2 * INSET;
        return x + INSET + (last == first ? room / 2 : room * (day.toEpochDay() - first) / (last - first));
    }

    private static void stroke(Canvas canvas, float x, float y) {
        canvas.fill(x - 0.8f, y - STROKE / 2, 1.6f, STROKE, Palette.BRAND);
    }

    private static void sign(Canvas canvas, Mark mark, float x, float y) {
        if (mark == Mark.NOT_RATED) {
            canvas.mark(Mark.ON_PLAN, x, y, SIGN, Color.WHITE);
        }
        canvas.mark(mark, x, y, SIGN, Palette.of(mark));
    }

    /** What the signs mean, in a line. */
    Box legend(Tag tag) {
        return new Legend(timeline.legend(), tag);
    }

    private record Legend(Tabled.Legend words, Tag tag) implements Box {

        @Override
        public float height() {
            return Style.CHART.leading() + 2;
        }

        @Override
        public void paint(Canvas canvas, float x, float top) {
            float baseline = top - 2 - Style.CHART.baseline();
            float middle = baseline + 3;
            List<String> texts = List.of(words.planned(), words.done(), words.late(), words.ahead(), words.today());
            List<Mark> marks = List.of(Mark.ON_PLAN, Mark.LATE, Mark.NOT_RATED);
            float left = x + RowBox.PADDING_X;
            for (int i = 0; i < texts.size(); i++) {
                int at = i;
                float here = left;
                canvas.artifact(() -> {
                    if (at == 0) {
                        stroke(canvas, here + SIGN / 2, middle);
                    } else if (at <= marks.size()) {
                        sign(canvas, marks.get(at - 1), here + SIGN / 2, middle);
                    } else {
                        canvas.line(new float[] {here + SIGN / 2, middle - STROKE / 2, here + SIGN / 2, middle + STROKE / 2},
                                0.7f, Palette.INK_2, 1.5f, 1.5f);
                    }
                });
                canvas.tagged(tag, () -> canvas.text(Style.CHART, here + SIGN + 4, baseline, texts.get(at)));
                left += SIGN + 4 + canvas.width(Style.CHART, texts.get(at)) + BETWEEN;
            }
        }
    }
}
