package org.sutthang.portfolio.web.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.Disbursement;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.ReportState;
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
    private final ComparedQuarter compared;
    private final List<CountedPortfolio> series;
    private final Ways ways;
    private final ReaderFormat format;

    /**
     * Where the figures lead.
     *
     * @param context the path before every address
     * @param list the list of the quarter
     * @param ideas the list of the ideas known by its last day
     * @param awarded the list of the ideas that had won an award by then
     */
    record Ways(String context, ProjectFilter list, String ideas, String awarded) {
    }

    /**
     * The headlines of a quarter.
     *
     * @param series the portfolios over the quarters, that of the quarter shown last
     * @param compared the quarter that it is compared with
     * @param ways where the figures lead
     * @param format the reader's numbers and sentences
     */
    Headlines(List<CountedPortfolio> series, ComparedQuarter compared, Ways ways, ReaderFormat format) {
        this.series = series;
        this.now = series.getLast().figures();
        this.compared = compared;
        this.before = compared.figures();
        this.ways = ways;
        this.format = format;
    }

    List<Tile> tiles() {
        ProjectFilter list = ways.list();
        return List.of(
                tile("awarded", Figures::awarded, 1, ways.awarded()),
                tile("projects", Figures::projects, 0, list.address()),
                tile("proven", f -> f.reached(Stage.BENEFIT_PROVEN), 1, list.reached(Stage.BENEFIT_PROVEN).address()),
                tile("late", f -> f.byStatus().getOrDefault(Status.RED, 0), -1, list.status(Status.RED).address()),
                tile("missing", Figures::reportsMissing, -1, list.mark(Mark.MISSING).address()),
                money());
    }

    private Tile tile(String key, ToIntFunction<Figures> figure, int goodDirection, String behind) {
        int value = figure.applyAsInt(now);
        String change = format.text("dashboard.first");
        String tone = null;
        PortfolioStanding portfolio = series.getLast().portfolio();
        if (key.equals("missing") && now.reportsOwed() == 0) {
            change = format.text("dashboard.tile.noneOwed");
        } else if (key.equals("missing") && portfolio.early()) {
            change = format.text("dashboard.tile.awaited", format.number(portfolio.reports(ReportState.AWAITED)),
                    format.date(portfolio.deadlineOn()));
        } else if (before != null) {
            int earlier = figure.applyAsInt(before);
            // What rests on due dates alone, as long as reports are not due, is neither better nor worse.
            boolean judged = goodDirection != 0 && !(key.equals("late") && portfolio.early());
            tone = value == earlier || !judged ? null
                    : Integer.signum(value - earlier) == goodDirection ? "up" : "down";
            change = change(Changes.signed(value - earlier, format) + (tone == null ? "" : " " + format.text("dashboard.change." + tone)),
                    value == earlier, format.number(earlier));
        }
        String label = key.equals("missing") && now.reportsOwed() == 0 ? "missing.none" : key;
        return new Tile(format.text("dashboard.tile." + label, format.number(now.reportsOwed())), format.number(value), change, tone,
                SparkLine.of(series.stream().map(q -> figure.applyAsInt(q.figures())).toList()), ways.context() + behind);
    }

    private String change(String by, boolean unchanged, String earlier) {
        return unchanged ? format.text("dashboard.unchanged", format.shortQuarter(before.quarter()))
                : format.text("dashboard.change", by, earlier, format.quarterTick(before.quarter()));
    }

    /** What is disbursed begins anew each fiscal year, so it is compared within a year or with the same quarter of another. */
    private Tile money() {
        Disbursement money = disbursed(series.getLast());
        BigDecimal share = money.percent();
        CountedPortfolio other = compared.chosen() ? compared.counted() : series.stream()
                .filter(q -> before != null && q.figures().quarter().equals(before.quarter())).findFirst().orElse(null);
        BigDecimal earlier = other == null || !comparable(other.figures().quarter()) ? null : disbursed(other).percent();
        String change = share == null ? format.text("dashboard.money.none")
                : earlier == null ? format.text("money.sum", millions(money.disbursed()), format.text("dashboard.money.millions", millions(money.budget())))
                : change(signed(share, earlier), share.compareTo(earlier) == 0, format.decimal(earlier, 1));
        return new Tile(format.text("dashboard.tile.money", format.number(money.known()), format.number(money.projects())),
                share == null ? ReaderFormat.NONE : format.decimal(share, 1), change, null,
                SparkLine.of(series.stream().map(q -> disbursed(q).percent()).toList()),
                ways.context() + ways.list().with("sort", "-disbursed").address());
    }

    private String signed(BigDecimal share, BigDecimal earlier) {
        BigDecimal by = share.subtract(earlier);
        return Changes.arrow(by.signum()) + (by.signum() > 0 ? "+" : by.signum() < 0 ? "−" : "") + format.decimal(by.abs(), 1);
    }

    private boolean comparable(FiscalQuarter other) {
        return other.fiscalYear() == now.quarter().fiscalYear() || other.quarter() == now.quarter().quarter();
    }

    private static Disbursement disbursed(CountedPortfolio of) {
        return Disbursement.of(of.portfolio().projects());
    }

    private String millions(BigDecimal baht) {
        return format.decimal(baht.movePointLeft(6), 1);
    }

    /** How many are on plan, of how many, and whether that is more or fewer than in the quarter compared with. */
    String news() {
        PortfolioStanding portfolio = series.getLast().portfolio();
        int reported = portfolio.reports(ReportState.REPORTED);
        if (now.reportsOwed() == 0 && isUnrated()) {
            return format.text("dashboard.news.noneOwed", format.number(now.projects()));
        }
        if (portfolio.early()) {
            return format.text(portfolio.running() ? "dashboard.news.running" : "dashboard.news.early", format.number(reported),
                    format.number(now.reportsOwed()));
        }
        if (isUnrated()) {
            return format.text(reported == 0 ? "dashboard.news.silent" : "dashboard.news.unrated", format.number(0),
                    format.number(now.projects()));
        }
        int green = now.byStatus().getOrDefault(Status.GREEN, 0);
        String of = format.text("dashboard.news", format.number(green), format.number(now.projects()));
        if (before == null) {
            return of;
        }
        int by = green - before.byStatus().getOrDefault(Status.GREEN, 0);
        // Nothing rises or falls from a quarter that is still to come.
        boolean later = before.quarter().compareTo(now.quarter()) > 0;
        String key = by == 0 ? "dashboard.news.same" : by > 0 ? later ? "dashboard.news.more.later" : "dashboard.news.more"
                : later ? "dashboard.news.fewer.later" : "dashboard.news.fewer";
        String than = compared.chosen() ? format.shortQuarter(before.quarter()) : format.text("dashboard.news.before");
        return of + " " + format.text(key, format.number(Math.abs(by)), than);
    }

    private boolean isUnrated() {
        return count(Status.GREEN) + count(Status.AMBER) + count(Status.RED) == 0;
    }

    private int count(Status status) {
        return now.byStatus().getOrDefault(status, 0);
    }

    /** That nothing is late, or nothing where that would be no news: as long as nothing is judged. */
    String noneLate() {
        return isUnrated() ? "" : format.text("dashboard.news.none");
    }

    /** How many are late, and why that is another number than that of the status. */
    String late(long late) {
        long silent = series.getLast().portfolio().projects().stream()
                .filter(p -> p.late() && p.status() == Status.NOT_REPORTED).count();
        long left = count(Status.RED) + silent - late;
        String text = format.text("dashboard.news.late", late);
        if (silent + left == 0) {
            return text;
        }
        String besides = left == 0 ? format.text("dashboard.news.late.silent", format.number(silent))
                : silent == 0 ? format.text("dashboard.news.late.left", format.number(left))
                : format.text("dashboard.news.late.both", format.number(silent), format.number(left));
        return format.text("dashboard.news.late.besides", text, besides);
    }

    FunnelBars funnel() {
        ProjectFilter list = ways.list();
        Integer adoptions = series.getLast().portfolio().adoptions();
        return FunnelBars.of(List.of(
                step("ideas", Figures::ideas, null, ways.ideas(), null),
                step("awarded", Figures::awarded, share(now.awarded(), now.ideas()), ways.awarded(), null),
                step("planned", f -> f.reached(Stage.PLANNED), note("stalled", now.stalled()),
                        list.reached(Stage.PLANNED).address(), list.mark(Mark.STALLED).address()),
                step("inUse", f -> f.reached(Stage.IN_USE), note("implementing", now.byStage().getOrDefault(Stage.IMPLEMENTING, 0)),
                        list.reached(Stage.IN_USE).address(), list.stage(Stage.IMPLEMENTING).address()),
                step("proven", f -> f.reached(Stage.BENEFIT_PROVEN), share(now.reached(Stage.BENEFIT_PROVEN), now.reached(Stage.IN_USE)),
                        list.reached(Stage.BENEFIT_PROVEN).address(), null),
                step("scaledOut", f -> f.reached(Stage.SCALED_OUT), adoptions == null ? null : note("adoptions", adoptions),
                        list.reached(Stage.SCALED_OUT).address(), null)));
    }

    /** Where the reader compares, the change takes the place of what is told beside a step otherwise. */
    private FunnelBars.Step step(String key, ToIntFunction<Figures> figure, String note, String behind, String behindNote) {
        int count = figure.applyAsInt(now);
        boolean benefit = key.equals("proven") || key.equals("scaledOut");
        String label = format.text("dashboard.funnel." + key);
        if (!compared.chosen()) {
            return new FunnelBars.Step(label, count, note, ways.context() + behind, benefit,
                    note == null || behindNote == null ? null : ways.context() + behindNote, null);
        }
        int earlier = figure.applyAsInt(before);
        return new FunnelBars.Step(label, count, Changes.of(count, earlier, format), ways.context() + behind, benefit, null, (long) earlier);
    }

    private String note(String key, int count) {
        return count == 0 ? null : format.text("dashboard.funnel.note." + key, format.number(count));
    }

    private String share(int part, int whole) {
        return whole == 0 ? null
                : format.text("dashboard.funnel.note.share", format.percent(Math.round(100.0 * part / whole)));
    }

    /** How many were given up, with the list of them; null where there are none. */
    Decisions.More stopped() {
        int stopped = now.byStage().getOrDefault(Stage.STOPPED, 0);
        return stopped == 0 ? null : new Decisions.More(format.text("dashboard.funnel.stopped", format.number(stopped)),
                ways.context() + ways.list().stage(Stage.STOPPED).address());
    }

    /** How many statuses are another than in the quarter compared with, with the list of them; null where nothing is compared. */
    Decisions.More moved(String parameter) {
        if (before == null) {
            return null;
        }
        long moved = series.getLast().portfolio().projects().stream().filter(p -> before.statuses().containsKey(p.code())
                && !Objects.equals(before.statuses().get(p.code()), p.status())).count();
        return moved == 0 ? new Decisions.More(format.text("dashboard.moved.none"), null)
                : new Decisions.More(format.text("dashboard.moved", format.number(moved)),
                        ways.context() + ways.list().moved(parameter).address());
    }
}
