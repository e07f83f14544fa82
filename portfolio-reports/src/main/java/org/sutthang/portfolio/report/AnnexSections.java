package org.sutthang.portfolio.report;

import java.util.List;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.round.RoundRules;

/** Every project in a line, and the rules that the figures were worked out by. */
final class AnnexSections {

    private final Subject subject;
    private final Wording words;

    AnnexSections(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    Section projects() {
        String heading = words.text("annex");
        if (subject.projects().isEmpty()) {
            return Section.of(heading, List.of(subject.paragraph("annex.none")));
        }
        return Section.of(heading, List.of(new Block.Table(null, List.of(
                Column.text(words.text("column.project"), 25), Column.text(words.text("column.organisation"), 17),
                Column.text(words.text("column.stage"), 15), Column.text(words.text("column.status"), 19),
                Column.number(words.text("column.progress"), 11),
                Column.number(words.text("column.attainmentShort"), 10),
                Column.number(words.text("column.scoreShort"), 8)),
                subject.projects().stream().map(this::row).toList())));
    }

    private Row row(ProjectStanding project) {
        String stage = project.stalled() ? words.text("stage.stalled") : words.stage(project.stage());
        boolean proven = project.stage().hasReached(Stage.BENEFIT_PROVEN);
        var schedule = project.standing().schedule();
        return Row.of(subject.project(project), subject.organisation(project),
                Cell.marked(proven ? Mark.BENEFIT : null, stage), subject.status(project.status()),
                Cell.of(schedule.planned() == null ? words.none() : words.text("actualOfPlanned",
                        words.percent(schedule.actual()), words.percent(schedule.planned()))),
                subject.hundredfold(project.standing().attainment()),
                subject.decimal(project.standing().score(), 4));
    }

    Section method() {
        RoundRules round = subject.portfolio().round();
        return Section.of(words.text("method"), Subject.blocks(
                subject.paragraph("method.schedule", words.percentOf(round.scheduleGreen()),
                        words.percentOf(round.scheduleRed()), round.overdueRedDays()),
                subject.paragraph("method.indicators", words.percentOf(round.progressGreen()),
                        words.percentOf(round.progressRed())),
                round.version() == null ? null : subject.paragraph("method.round", words.year(subject.quarter()),
                        words.plain(round.version())),
                subject.paragraph("method.silence"),
                subject.paragraph("method.version", words.plain(subject.portfolio().formulaVersion()),
                        words.date(subject.portfolio().asOf())), sources()));
    }

    /** Which revisions of the quarters before it is made of; none of them was sealed after the report's own. */
    private Block sources() {
        List<String> sealed = subject.course().earlier().stream().filter(p -> !p.provisional()).map(p -> words.text(
                "method.source", words.shortQuarter(p.dates().quarter()), words.plain(p.sealing().revision()))).toList();
        return sealed.isEmpty() ? null : subject.note("method.sources", String.join(", ", sealed));
    }
}
