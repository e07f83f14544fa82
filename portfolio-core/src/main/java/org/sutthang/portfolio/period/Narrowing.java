package org.sutthang.portfolio.period;

import java.util.List;
import java.util.function.Predicate;
import org.sutthang.portfolio.organisation.Branch;

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
        return of(whole, p -> covers(part, p), OrganisationName.of(part.head()), before);
    }

    /**
     * A part of a portfolio.
     *
     * @param whole the portfolio
     * @param which the projects that stay
     * @param part the organisation that the part is named by
     * @param before the figures of the same part in the quarter before, or null when there are none to compare with
     */
    static PortfolioStanding of(PortfolioStanding whole, Predicate<ProjectStanding> which, OrganisationName part,
            Figures before) {
        List<ProjectStanding> projects = whole.projects().stream().filter(which).toList();
        int ideas = ideas(projects, p -> true);
        int awarded = ideas(projects, p -> p.awardedOn() != null && !p.awardedOn().isAfter(whole.asOf()));
        return new PortfolioStanding(whole.dates(), whole.asOf(), whole.deadlineOn(), whole.formulaVersion(),
                whole.round(), ideas, awarded, null, before, projects, whole.sealing(), part, null);
    }

    static boolean covers(Branch part, ProjectStanding project) {
        return project.organisation() != null && part.covers(project.organisation().code());
    }

    private static int ideas(List<ProjectStanding> projects, Predicate<ProjectStanding> which) {
        return (int) projects.stream().filter(which).map(ProjectStanding::ideaCode).distinct().count();
    }
}
