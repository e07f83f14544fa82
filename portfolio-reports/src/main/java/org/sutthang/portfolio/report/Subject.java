package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.wording.ReasonSentences;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;

/**
 * What every section of a report is written from.
 *
 * @param course the standings, with those of the quarters before
 * @param span the quarters that it tells of
 * @param figures the headline figures of the last of them
 * @param words the language
 * @param reasons says why
 */
record Subject(PortfolioCourse course, Span span, Figures figures, Wording words, ReasonSentences reasons) {

    private static final int MOST_CAUSES = 2;

    static Subject of(PortfolioCourse course, int months, Wording words) {
        return new Subject(course, Span.of(course, months), course.portfolio().figures(), words,
                new ReasonSentences(words));
    }

    PortfolioStanding portfolio() {
        return course.portfolio();
    }

    /** The days that it tells of: those of the quarter, or of the months up to its end. */
    QuarterDates dates() {
        return span.dates();
    }

    /** What changes are told against, in words: the quarter before, or the last one before the months. */
    String since() {
        return !span.isLong() || previous() == null ? words.text("since.quarter")
                : words.shortQuarter(previous().quarter());
    }

    /** The time that it tells of, in words. */
    String during() {
        return span.isLong() ? words.text("during.months", span.months()) : words.text("during.quarter");
    }

    /** Whether the reader reads some of the projects no further than where they stand. */
    boolean isRestricted() {
        return course.fully() != null;
    }

    /** Whether it is of one organisation and those below it alone. */
    boolean isPart() {
        return portfolio().part() != null;
    }

    /** Whose projects it is about, where it is not about all. */
    String scope() {
        return words.text("scope", organisation(portfolio().part()));
    }

    /** The name of a row that adds all projects up. */
    String total() {
        return words.text(isPart() ? "total.part" : "total.portfolio");
    }

    /** The figures that changes are told against, or null when there are none. */
    Figures previous() {
        return span.before();
    }

    FiscalQuarter quarter() {
        return portfolio().dates().quarter();
    }

    List<ProjectStanding> projects() {
        return portfolio().projects();
    }

    List<ProjectStanding> projects(Predicate<ProjectStanding> which) {
        return portfolio().projects().stream().filter(which).toList();
    }

    int reports(ReportState state) {
        return projects(p -> p.update().report() == state).size();
    }

    /** What the quarter right before the last one said, however many months the report tells of. */
    Status statusLastQuarter(ProjectStanding project) {
        Figures last = portfolio().previous();
        return last == null ? null : last.statuses().get(project.code());
    }

    Cell project(ProjectStanding project) {
        return Cell.of(title(project), project.code());
    }

    String title(ProjectStanding project) {
        return words.name(project.titleTh(), project.titleEn());
    }

    Cell organisation(ProjectStanding project) {
        return Cell.of(organisation(project.organisation()));
    }

    String organisation(OrganisationName organisation) {
        return organisation == null ? words.none() : words.name(organisation.nameTh(), organisation.nameEn());
    }

    Cell status(Status status) {
        return Cell.marked(Mark.of(status), words.status(status));
    }

    Cell number(long number) {
        return Cell.number(words.number(number), BigDecimal.valueOf(number), 0);
    }

    Cell decimal(BigDecimal number, int decimals) {
        return Cell.number(words.decimal(number, decimals), number, decimals);
    }

    /** A fraction as percent with two decimals. */
    Cell hundredfold(BigDecimal fraction) {
        return decimal(fraction == null ? null : fraction.multiply(Decimals.HUNDRED), 2);
    }

    Cell change(long change) {
        return Cell.number(words.change(change), BigDecimal.valueOf(change), 0);
    }

    Cell date(LocalDate day) {
        return Cell.date(words.shortDate(day), day);
    }

    Block.Paragraph paragraph(String key, Object... arguments) {
        return new Block.Paragraph(words.text(key, arguments));
    }

    Block.Note note(String key, Object... arguments) {
        return new Block.Note(words.text(key, arguments));
    }

    /** Quarters of the year without a report, at least 2 when the quarter before was silent too; 0 when it reported. */
    int quartersSilent(ProjectStanding project) {
        if (project.status() != Status.NOT_REPORTED) {
            return 0;
        }
        return Math.max(project.standing().missedReports(), statusLastQuarter(project) == Status.NOT_REPORTED ? 2 : 1);
    }

    /** Says that the reader does not read all of it, or nothing. */
    Block restriction() {
        return isRestricted() ? note("restricted") : null;
    }

    /** The deciding reasons, and behind a missing report those of a late schedule: silence hides nothing. */
    String why(ProjectStanding project, int most) {
        List<String> told = new ArrayList<>(reasons.deciding(project, most));
        if (project.status() == Status.NOT_REPORTED) {
            project.standing().reasons().stream().filter(r -> r.status() == Status.RED).limit(MOST_CAUSES)
                    .forEach(r -> told.add(reasons.sentence(r, project)));
        }
        return String.join("\n", told);
    }

    /** Such as ล่าช้าลดลง 2 โครงการ. */
    String changed(String what, int change) {
        String key = change == 0 ? "changed.same" : change > 0 ? "changed.more" : "changed.fewer";
        return words.text(key, what, Math.abs(change));
    }

    /** A list without nulls, for blocks of which some are left out. */
    static List<Block> blocks(Block... blocks) {
        List<Block> present = new ArrayList<>();
        for (Block block : blocks) {
            if (block != null) {
                present.add(block);
            }
        }
        return List.copyOf(present);
    }
}
