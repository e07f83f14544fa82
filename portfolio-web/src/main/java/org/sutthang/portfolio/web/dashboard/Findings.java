package org.sutthang.portfolio.web.dashboard;

import java.util.List;
import java.util.TreeMap;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * What each visual of the dashboard says, in the words of its heading: the finding where there is one, else only what is drawn. Every
 * number in it stands in the visual, too.
 *
 * @param way how many awarded ideas have come to benefit
 * @param leak before which step most of them wait, or null where none does
 * @param trend how many are late, and whether that is more than in the quarters before
 * @param decide how much waits for a decision, and for how long
 * @param heat how many organisations are below target
 * @param map in how many provinces there is anything
 */
public record Findings(String way, String leak, String trend, String decide, String heat, String map) {

    /** The steps after the award, in which each has lost those that still wait before it. */
    private static final List<Stage> STEPS = List.of(Stage.PLANNED, Stage.IN_USE, Stage.BENEFIT_PROVEN);

    static Findings of(List<CountedPortfolio> series, Figures before, Decisions decisions, AttainmentHeat heat, ProvinceMap map,
            ReaderFormat format) {
        List<Figures> quarters = series.stream().map(CountedPortfolio::figures).toList();
        Figures now = quarters.getLast();
        return new Findings(way(now, format), leak(now, format), trend(quarters, before, format), decide(decisions, format),
                heat(heat, format), map(map, format));
    }

    static String way(Figures now, ReaderFormat format) {
        return now.awarded() == 0 ? format.text("dashboard.funnel")
                : format.text("dashboard.finding.way", format.number(now.reached(Stage.BENEFIT_PROVEN)), format.number(now.awarded()));
    }

    static String leak(Figures now, ReaderFormat format) {
        TreeMap<Integer, Stage> waiting = new TreeMap<>();
        int came = now.reached(Stage.AWARDED);
        for (Stage step : STEPS) {
            waiting.putIfAbsent(came - now.reached(step), step);
            came = now.reached(step);
        }
        int most = waiting.lastKey();
        return most <= 0 ? null : format.text("dashboard.finding.leak." + waiting.get(most), format.number(most));
    }

    static String trend(List<Figures> quarters, Figures before, ReaderFormat format) {
        Figures now = quarters.getLast();
        int late = red(now);
        if (late + count(now, Status.GREEN) + count(now, Status.AMBER) == 0) {
            return format.text("dashboard.trend", quarters.size());
        }
        int most = quarters.subList(0, quarters.size() - 1).stream().mapToInt(Findings::red).max().orElse(Integer.MAX_VALUE);
        if (late == 0) {
            return format.text("dashboard.finding.trend.none");
        }
        if (late > most && quarters.size() > 2) {
            return format.text("dashboard.finding.trend.most", format.number(late), quarters.size());
        }
        int by = before == null ? 0 : late - red(before);
        return before == null ? format.text("dashboard.finding.trend.first", format.number(late))
                : format.text("dashboard.finding.trend." + (by == 0 ? "same" : by > 0 ? "more" : "fewer"), format.number(late),
                        format.number(Math.abs(by)), format.shortQuarter(before.quarter()));
    }

    private static int red(Figures figures) {
        return count(figures, Status.RED);
    }

    private static int count(Figures figures, Status status) {
        return figures.byStatus().getOrDefault(status, 0);
    }

    private static String decide(Decisions decisions, ReaderFormat format) {
        int waiting = decisions.getWaiting();
        return waiting == 0 ? format.text("dashboard.decide")
                : decisions.getLongest() == 0 ? format.text("dashboard.finding.decide.new", waiting)
                : format.text("dashboard.finding.decide", waiting, decisions.getLongest());
    }

    private static String heat(AttainmentHeat heat, ReaderFormat format) {
        return heat.getJudged() == 0 ? format.text("dashboard.heat")
                : heat.getBelow() == 0 ? format.text("dashboard.finding.heat.none", heat.getJudged(), heat.getThreshold())
                : format.text("dashboard.finding.heat", heat.getBelow(), heat.getJudged(), heat.getThreshold());
    }

    private static String map(ProvinceMap map, ReaderFormat format) {
        return map.isDrawn() ? format.text("dashboard.finding.map", map.getNumber(), ProvinceMap.ALL) : format.text("dashboard.map");
    }
}
