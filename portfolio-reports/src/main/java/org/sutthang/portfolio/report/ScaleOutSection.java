package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.List;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.project.BenefitTotal;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;

/**
 * What adoptions by other organisations came to, each type of benefit and unit by itself, with its coverage. What changed is what was
 * gained and comes first; the sum of the results is what it is now.
 */
final class ScaleOutSection {

    private final Subject subject;
    private final Wording words;

    ScaleOutSection(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    Section section() {
        List<ProjectStanding> adopted = subject.projects(p -> !p.context().adoptions().isEmpty());
        List<AdoptionStanding> adoptions = adopted.stream().flatMap(p -> p.context().adoptions().stream()).toList();
        String heading = words.text("scaleOut");
        if (adoptions.isEmpty()) {
            return Section.of(heading, List.of(subject.paragraph("scaleOut.none")));
        }
        List<Row> rows = BenefitTotal.of(adoptions).stream().map(this::row).toList();
        return Section.of(heading, Subject.blocks(
                new Block.Table(null, List.of(Column.text(words.text("column.benefitType"), 32).of(Column.Field.SUBJECT),
                        Column.text(words.text("column.unit"), 14).of(Column.Field.UNIT),
                        Column.number(words.text("column.benefitChange"), 18).of(Column.Field.CHANGE),
                        Column.number(words.text("column.result"), 18).of(Column.Field.RESULT),
                        Column.number(words.text("column.measured"), 18)), rows),
                subject.note("scaleOut.note")));
    }

    List<String> sentences() {
        List<ProjectStanding> adopted = subject.projects(p -> !p.context().adoptions().isEmpty());
        int adoptions = adopted.stream().mapToInt(p -> p.context().adoptions().size()).sum();
        return adoptions == 0 ? List.of() : List.of(words.text("scaleOut.counts", adopted.size(), adoptions));
    }

    private Row row(BenefitTotal total) {
        return Row.of(Cell.of(total.benefitType() == null ? words.text("scaleOut.noType") : words.typed(total.benefitType())),
                Cell.of(words.typed(total.unit())),
                Cell.of(figure(total.change())), Cell.of(figure(total.result())),
                Cell.of(words.text("scaleOut.coverage", total.measured(), total.adoptions())));
    }

    private String figure(BigDecimal figure) {
        return figure == null ? words.none() : words.decimal(figure, Math.min(2, Math.max(0, figure.scale())));
    }
}
