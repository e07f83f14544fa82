package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.wording.ReasonSentences;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/**
 * What every section of a report is written from.
 *
 * @param portfolio the standings
 * @param figures their headline figures
 * @param words the language
 * @param reasons says why
 */
record Subject(PortfolioStanding portfolio, Figures figures, Wording words, ReasonSentences reasons) {

    static Subject of(PortfolioStanding portfolio, Wording words) {
        return new Subject(portfolio, portfolio.figures(), words, new ReasonSentences(words));
    }

    /** Whether it is of one organisation and those below it alone. */
    boolean isPart() {
        return portfolio.part() != null;
    }

    /** Whose projects it is about, where it is not about all. */
    String scope() {
        return words.text("scope", organisation(portfolio.part()));
    }

    /** The name of a row that adds all projects up. */
    String total() {
        return words.text(isPart() ? "total.part" : "total.portfolio");
    }

    /** The figures of the quarter before, or null when it had no portfolio. */
    Figures previous() {
        return portfolio.previous();
    }

    FiscalQuarter quarter() {
        return portfolio.dates().quarter();
    }

    List<ProjectStanding> projects() {
        return portfolio.projects();
    }

    List<ProjectStanding> projects(Predicate<ProjectStanding> which) {
        return portfolio.projects().stream().filter(which).toList();
    }

    Status statusBefore(ProjectStanding project) {
        return previous() == null ? null : previous().statuses().get(project.code());
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
        return Math.max(project.standing().missedReports(), statusBefore(project) == Status.NOT_REPORTED ? 2 : 1);
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
