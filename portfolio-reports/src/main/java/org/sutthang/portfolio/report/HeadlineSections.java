package org.sutthang.portfolio.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;

/** The first page: what happened, in a paragraph, five figures, a funnel and the statuses. */
final class HeadlineSections {

    private static final Set<Status> RATED =
            EnumSet.of(Status.GREEN, Status.AMBER, Status.RED, Status.NOT_REPORTED, Status.NOT_RATED);

    private final Subject subject;
    private final Figures now;
    private final Figures before;
    private final Wording words;

    HeadlineSections(Subject subject) {
        this.subject = subject;
        this.now = subject.figures();
        this.before = subject.previous();
        this.words = subject.words();
    }

    Section summary() {
        return Section.of(words.text("summary"), Subject.blocks(restatement(), new Block.Tiles(tiles())));
    }

    /** Whoever holds an earlier revision is told first why there is another. */
    private Block restatement() {
        boolean restated = !subject.portfolio().provisional() && subject.portfolio().sealing().reason() != null;
        return restated ? subject.note("summary.restated", subject.portfolio().sealing().reason()) : null;
    }

    List<String> news() {
        if (now.projects() == 0) {
            return List.of(words.text("summary.empty", now.ideas(), now.awarded()));
        }
        List<String> sentences = new ArrayList<>();
        boolean early = subject.portfolio().early();
        sentences.add(words.text("summary.projects", now.projects(), status(now, Status.GREEN))
                + (early ? words.text("summary.end") : changeSince(f -> status(f, Status.GREEN))));
        sentences.add(words.text("summary.late", status(now, Status.RED), status(now, Status.AMBER)));
        Causes.main(subject.projects(p -> p.status() == Status.RED), words)
                .ifPresent(cause -> sentences.add(words.text("summary.why", cause)));
        if (early) {
            sentences.add(words.text(subject.portfolio().running() ? "summary.running" : "summary.early",
                    subject.reports(ReportState.REPORTED), now.reportsOwed()));
        } else {
            sentences.add(now.reportsMissing() == 0 ? words.text("summary.silent.none")
                    : words.text("summary.silent", now.reportsMissing(), now.reportsOwed()));
        }
        if (now.stalled() > 0) {
            sentences.add(words.text("summary.stalled", now.stalled()));
        }
        int proven = now.reached(Stage.BENEFIT_PROVEN);
        sentences.add(proven == 0 ? words.text("summary.proven.none") : provenCount(proven));
        return sentences;
    }

    private String provenCount(int proven) {
        return subject.isPart() ? words.text("summary.proven.part", proven)
                : words.text("summary.proven", proven, subject.portfolio().adoptions());
    }

    private String changeSince(ToIntFunction<Figures> figure) {
        if (before == null) {
            return words.text("summary.end");
        }
        int change = figure.applyAsInt(now) - figure.applyAsInt(before);
        String key = change == 0 ? "summary.same" : change > 0 ? "summary.more" : "summary.fewer";
        return words.text(key, Math.abs(change), subject.since()) + words.text("summary.end");
    }

    private List<Block.Tile> tiles() {
        return List.of(tile("tile.awarded", Figures::awarded), tile("tile.projects", Figures::projects),
                tile("tile.proven", f -> f.reached(Stage.BENEFIT_PROVEN)),
                tile("tile.late", f -> status(f, Status.RED)),
                new Block.Tile(words.text("tile.silent"), words.number(now.reportsMissing()),
                        words.text("tile.of", words.number(now.reportsOwed()))));
    }

    private Block.Tile tile(String key, ToIntFunction<Figures> figure) {
        int value = figure.applyAsInt(now);
        return new Block.Tile(words.text(key), words.number(value), before == null ? words.text("tile.first")
                : tileChange(value - figure.applyAsInt(before)));
    }

    private String tileChange(int change) {
        String since = subject.span().isLong() ? words.shortQuarter(before.quarter())
                : words.text("tile.quarter", words.plain(before.quarter().quarter()));
        return change == 0 ? words.text("tile.same", since) : words.text("tile.change", words.change(change), since);
    }

    Section funnel() {
        List<Block.Bar> bars = List.of(bar("funnel.ideas", now.ideas()), bar("funnel.awarded", now.awarded()),
                bar("funnel.planned", now.reached(Stage.PLANNED)), bar("funnel.inUse", now.reached(Stage.IN_USE)),
                benefit("funnel.proven", now.reached(Stage.BENEFIT_PROVEN)),
                benefit("funnel.scaledOut", now.reached(Stage.SCALED_OUT)));
        int stopped = now.byStage().getOrDefault(Stage.STOPPED, 0);
        return Section.half(words.text("funnel"), Subject.blocks(new Block.Bars(bars),
                subject.isPart() ? subject.note("funnel.part") : null,
                stopped == 0 ? null : subject.note("funnel.stopped", stopped)));
    }

    private Block.Bar bar(String key, int count) {
        return new Block.Bar(words.text(key), count, words.number(count), false);
    }

    private Block.Bar benefit(String key, int count) {
        return new Block.Bar(words.text(key), count, words.number(count), true);
    }

    Section statuses() {
        String heading = before == null ? words.text("statuses.first") : words.text("statuses", subject.since());
        if (now.projects() == 0) {
            return Section.half(heading, List.of(subject.paragraph("statuses.none")));
        }
        List<Block.Share> shares = new ArrayList<>();
        List<String> described = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Status status : RATED) {
            int count = status(now, status);
            shares.add(new Block.Share(Mark.of(status), count));
            described.add(words.status(status) + " " + words.number(count));
            rows.add(Row.of(cells(subject.status(status), count, before == null ? 0 : status(before, status))));
        }
        rows.add(Row.total(cells(Cell.of(words.text("total")), now.projects(),
                before == null ? 0 : before.projects())));
        return Section.half(heading,
                List.of(new Block.Distribution(shares, String.join(", ", described)),
                        new Block.Table(null, columns(), rows)));
    }

    private Cell[] cells(Cell label, int count, int countBefore) {
        return before == null ? new Cell[] {label, subject.number(count)}
                : new Cell[] {label, subject.number(countBefore), subject.number(count),
                    subject.change(count - countBefore)};
    }

    private List<Column> columns() {
        Column status = Column.text(words.text("column.status"), 42);
        Column present = Column.number(words.shortQuarter(subject.quarter()), 20);
        return before == null ? List.of(status, present)
                : List.of(status, Column.number(words.shortQuarter(before.quarter()), 20), present,
                        Column.number(words.text("column.change"), 18));
    }

    private static int status(Figures figures, Status status) {
        return figures.byStatus().getOrDefault(status, 0);
    }
}
