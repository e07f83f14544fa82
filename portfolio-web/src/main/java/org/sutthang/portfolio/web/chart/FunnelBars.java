package org.sutthang.portfolio.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The way from ideas to benefit as bars, each as long as its share of the first and longest. */
public final class FunnelBars {

    private static final double LEAST_PERCENT = 1.5;
    private static final double WHOLE = 100;

    private final List<Bar> bars;

    private FunnelBars(List<Bar> bars) {
        this.bars = bars;
    }

    /**
     * One step of the way as it is given.
     *
     * @param label the step's name
     * @param count how many came so far
     * @param note what stands at the right, such as a share; may be null
     * @param link where the list behind the figure is; may be null
     * @param benefit whether it is proven benefit, which is drawn in gold
     * @param noteLink where the list behind the note is; may be null
     * @param before how many came so far in the quarter compared with; null where nothing is compared
     */
    public record Step(String label, long count, String note, String link, boolean benefit, String noteLink, Long before) {

        /**
         * A step that is not compared.
         *
         * @param label the step's name
         * @param count how many came so far
         * @param note what stands at the right, such as a share; may be null
         * @param link where the list behind the figure is; may be null
         * @param benefit whether it is proven benefit, which is drawn in gold
         */
        public Step(String label, long count, String note, String link, boolean benefit) {
            this(label, count, note, link, benefit, null, null);
        }
    }

    /**
     * Bars for the steps.
     *
     * @param steps from the first to the last
     * @return the bars
     */
    public static FunnelBars of(List<Step> steps) {
        long longest = steps.stream().mapToLong(s -> Math.max(s.count(), s.before() == null ? 0 : s.before())).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Step step : steps) {
            double percent = longest == 0 ? 0 : WHOLE * step.count() / longest;
            double shown = step.count() == 0 ? 0 : Math.max(LEAST_PERCENT, percent);
            bars.add(new Bar(step, percent(shown),
                    step.before() == null || longest == 0 ? null : percent(WHOLE * step.before() / longest)));
        }
        return new FunnelBars(List.copyOf(bars));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value);
    }

    /** @return the bars from the first step to the last */
    public List<Bar> getBars() {
        return bars;
    }

    /** A step with the length of its bar. */
    public static final class Bar {
        private final Step step;
        private final String width;
        private final String beforeX;

        private Bar(Step step, String width, String beforeX) {
            this.step = step;
            this.width = width;
            this.beforeX = beforeX;
        }

        /** @return where the list behind the note is; may be null */
        public String getNoteLink() {
            return step.noteLink();
        }

        /** @return how far the bar came in the quarter compared with, in percent; null where nothing is compared */
        public String getBeforeX() {
            return beforeX;
        }

        /** @return the step's name */
        public String getLabel() {
            return step.label();
        }

        /** @return how many came so far */
        public long getCount() {
            return step.count();
        }

        /** @return what stands at the right; may be null */
        public String getNote() {
            return step.note();
        }

        /** @return where the list behind the figure is; may be null */
        public String getLink() {
            return step.link();
        }

        /** @return whether it is proven benefit */
        public boolean isBenefit() {
            return step.benefit();
        }

        /** @return the length, in percent of the room there is */
        public String getWidth() {
            return width;
        }
    }
}
