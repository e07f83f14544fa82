package org.sutthang.portfolio.web.dashboard;

import java.util.List;
import java.util.function.ToIntFunction;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.chart.FunnelBars;
import org.sutthang.portfolio.web.chart.SparkLine;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.portfolio.Mark;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;

/** The headline figures of a quarter with their change, the sentence that tells them, and the way from idea to benefit. */
final class Headlines {

    private final Figures now;
    private final Figures before;
    private final List<Figures> trend;
    private final Integer adoptions;
    private final ProjectFilter list;
    private final ReaderFormat format;
    private final String context;

    /**
     * The headlines of a quarter.
     *
     * @param trend the figures over the quarters, that of the quarter shown last
     * @param before the figures of the quarter before, or null where there are none
     * @param adoptions how many organisations have adopted an innovation, or null where that is not known
     * @param list the list of the quarter
     * @param format the reader's numbers and sentences
     * @param context the path before every address
     */
    Headlines(List<Figures> trend, Figures before, Integer adoptions, ProjectFilter list, ReaderFormat format,
            String context) {
        this.trend = trend;
        this.now = trend.getLast();
        this.before = before;
        this.adoptions = adoptions;
        this.list = list;
        this.format = format;
        this.context = context;
    }

    List<Tile> tiles() {
        return List.of(
                tile("awarded", Figures::awarded, 1, list.reached(Stage.AWARDED)),
                tile("projects", Figures::projects, 0, list),
                tile("proven", f -> f.reached(Stage.BENEFIT_PROVEN), 1, list.reached(Stage.BENEFIT_PROVEN)),
                tile("late", f -> f.byStatus().getOrDefault(Status.RED, 0), -1, list.status(Status.RED)),
                missing());
    }

    private Tile tile(String key, ToIntFunction<Figures> figure, int goodDirection, ProjectFilter behind) {
        int value = figure.applyAsInt(now);
        String change = format.text("dashboard.first");
        String tone = null;
        if (before != null) {
            int by = value - figure.applyAsInt(before);
            change = by == 0 ? format.text("dashboard.unchanged", format.shortQuarter(before.quarter()))
                    : format.text("dashboard.change", format.signed(by), format.shortQuarter(before.quarter()));
            tone = by == 0 || goodDirection == 0 ? null : Integer.signum(by) == goodDirection ? "up" : "down";
        }
        return new Tile(format.text("dashboard.tile." + key), format.number(value), change, tone, spark(figure),
                context + behind.address());
    }

    /** Who did not report is told as a part of those who owe a report, which a change would hide. */
    private Tile missing() {
        return new Tile(format.text("dashboard.tile.missing"), format.number(now.reportsMissing()),
                format.text("dashboard.owed", format.number(now.reportsOwed())),
                now.reportsMissing() == 0 ? null : "down", spark(Figures::reportsMissing),
                context + list.mark(Mark.MISSING).address());
    }

    private SparkLine spark(ToIntFunction<Figures> figure) {
        return SparkLine.of(trend.stream().map(figure::applyAsInt).toList());
    }

    /** How many are on plan, of how many, and whether that is more or fewer than a quarter ago. */
    String news() {
        int green = now.byStatus().getOrDefault(Status.GREEN, 0);
        String of = format.text("dashboard.news", format.number(green), format.number(now.projects()));
        if (before == null) {
            return of;
        }
        int by = green - before.byStatus().getOrDefault(Status.GREEN, 0);
        String key = by == 0 ? "dashboard.news.same" : by > 0 ? "dashboard.news.more" : "dashboard.news.fewer";
        return of + " " + format.text(key, format.number(Math.abs(by)));
    }

    FunnelBars funnel() {
        int planned = now.reached(Stage.PLANNED);
        int inUse = now.reached(Stage.IN_USE);
        return FunnelBars.of(List.of(
                new FunnelBars.Step(format.text("dashboard.funnel.ideas"), now.ideas(), null, null, false),
                step("awarded", now.awarded(), share(now.awarded(), now.ideas()), list.reached(Stage.AWARDED), false),
                step("planned", planned, note("stalled", now.stalled()), list.reached(Stage.PLANNED), false),
                step("inUse", inUse, note("implementing", now.byStage().getOrDefault(Stage.IMPLEMENTING, 0)),
                        list.reached(Stage.IN_USE), false),
                step("proven", now.reached(Stage.BENEFIT_PROVEN), share(now.reached(Stage.BENEFIT_PROVEN), inUse),
                        list.reached(Stage.BENEFIT_PROVEN), true),
                step("scaledOut", now.reached(Stage.SCALED_OUT), adoptions == null ? null : note("adoptions", adoptions),
                        list.reached(Stage.SCALED_OUT), true)));
    }

    private FunnelBars.Step step(String key, int count, String note, ProjectFilter behind, boolean benefit) {
        return new FunnelBars.Step(format.text("dashboard.funnel." + key), count, note, context + behind.address(),
                benefit);
    }

    private String note(String key, int count) {
        return count == 0 ? null : format.text("dashboard.funnel.note." + key, format.number(count));
    }

    private String share(int part, int whole) {
        return whole == 0 ? null
                : format.text("dashboard.funnel.note.share", format.percent(Math.round(100.0 * part / whole)));
    }
}
