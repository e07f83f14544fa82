package org.sutthang.portfolio.period;

import java.util.List;
import java.util.function.Predicate;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationSummary;

/** Leaves of a portfolio what one organisation and those below it deliver, sealed figures as they were sealed. */
final class Narrowing {

    private Narrowing() {
    }

    /**
     * A part of a portfolio.
     *
     * @param whole the portfolio
     * @param part the organisations whose projects stay
     * @param before the figures of the same part in the quarter before, or null when there are none to compare with
     */
    static PortfolioStanding of(PortfolioStanding whole, Branch part, Figures before) {
        List<ProjectStanding> projects = whole.projects().stream().filter(p -> covers(part, p)).toList();
        int ideas = ideas(projects, p -> true);
        int awarded = ideas(projects, p -> p.awardedOn() != null && !p.awardedOn().isAfter(whole.asOf()));
        return new PortfolioStanding(whole.dates(), whole.asOf(), whole.deadlineOn(), whole.formulaVersion(),
                whole.round(), ideas, awarded, null, before, projects, whole.sealing(), name(part.head()));
    }

    static boolean covers(Branch part, ProjectStanding project) {
        return project.organisation() != null && part.covers(project.organisation().code());
    }

    private static int ideas(List<ProjectStanding> projects, Predicate<ProjectStanding> which) {
        return (int) projects.stream().filter(which).map(ProjectStanding::ideaCode).distinct().count();
    }

    private static OrganisationName name(OrganisationSummary head) {
        return new OrganisationName(head.code(), head.nameTh(), head.nameEn(), head.kind(), head.areaCode());
    }
}
