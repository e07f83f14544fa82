package org.sutthang.portfolio.report.pdf;

import java.util.List;
import org.sutthang.portfolio.report.content.Mark;

/**
 * Stages on a line from the left to the right: a disc where one is passed, a ring around the present one, a circle where one
 * is ahead, a star where benefit is proven.
 *
 * @param steps the stages, laid out
 * @param present which of them is the present one
 * @param width the width of all
 */
record StepsBox(List<Step> steps, int present, float width) implements Box {

    static final float PADDING = 3;
    private static final float LINE = 18;
    private static final float SIGN = 8.5f;
    private static final float RING = 15;

    /**
     * A stage.
     *
     * @param mark how it stands
     * @param name its name, in lines
     * @param detail when it was reached, in lines
     * @param tag what it is
     */
    record Step(Mark mark, List<String> name, List<String> detail, Tag tag) {
    }

    static Style style(boolean now) {
        return now ? Style.STEP_NOW : Style.STEP;
    }

    @Override
    public float height() {
        return LINE + (mostNames() + steps.stream().mapToInt(s -> s.detail().size()).max().orElse(0)) * Style.STEP.leading();
    }

    private int mostNames() {
        return steps.stream().mapToInt(s -> s.name().size()).max().orElse(0);
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        float each = width / steps.size();
        canvas.artifact(() -> line(canvas, x, top - LINE / 2, each));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            float middle = x + (i + 0.5f) * each;
            Style style = style(i == present);
            canvas.tagged(step.tag(), () -> {
                centred(canvas, style, step.name(), middle, top - LINE);
                centred(canvas, Style.STEP, step.detail(), middle, top - LINE - mostNames() * Style.STEP.leading());
            });
        }
    }

    private void line(Canvas canvas, float x, float y, float each) {
        for (int i = 0; i + 1 < steps.size(); i++) {
            boolean passed = steps.get(i + 1).mark() != Mark.NOT_RATED;
            float from = x + (i + 0.5f) * each + RING / 2 + 2;
            canvas.rule(from, y, each - RING - 4, passed ? 1.8f : 0.8f, passed ? Palette.BRAND : Palette.LINE);
        }
        for (int i = 0; i < steps.size(); i++) {
            float middle = x + (i + 0.5f) * each;
            if (i == present) {
                canvas.mark(Mark.NOT_RATED, middle, y, RING, Palette.BRAND);
            }
            Mark mark = steps.get(i).mark();
            canvas.mark(mark, middle, y, SIGN, mark == Mark.ON_PLAN ? Palette.BRAND : Palette.of(mark));
        }
    }

    private static void centred(Canvas canvas, Style style, List<String> lines, float middle, float top) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.textCentred(style, middle, top - i * style.leading() - style.baseline(), lines.get(i));
        }
    }
}
