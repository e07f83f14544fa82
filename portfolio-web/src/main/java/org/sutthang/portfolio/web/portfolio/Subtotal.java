package org.sutthang.portfolio.web.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.period.AttainmentByOrganisation;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** What some projects come to together, in a few words: how many, how many of them late, their mean attainment and their budget. */
final class Subtotal {

    private Subtotal() {
    }

    /**
     * Counts.
     *
     * @param projects the projects
     * @param format the reader's words
     * @return the words that have anything to say, the number of projects first
     */
    static List<String> of(List<ProjectStanding> projects, ReaderFormat format) {
        List<String> words = new ArrayList<>();
        words.add(format.text("browse.total.projects", projects.size()));
        long late = projects.stream().filter(ProjectStanding::late).count();
        if (late > 0) {
            words.add(format.text("browse.total.late", format.number(late)));
        }
        AttainmentByOrganisation.Mean mean = AttainmentByOrganisation.together(projects);
        if (mean.attainment() != null) {
            String share = format.decimal(mean.attainment().movePointRight(2), 0);
            words.add(mean.owing() == 0 ? format.text("browse.total.attainment", share)
                    : format.text("browse.total.attainment.of", share, format.number(mean.covered()), format.number(mean.owing()),
                            format.number(mean.covered() + mean.others())));
        }
        BigDecimal budget = projects.stream().map(ProjectStanding::budgetBaht).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (budget.signum() > 0) {
            words.add(format.text("browse.total.budget", format.decimal(budget, 0)));
        }
        return words;
    }
}
