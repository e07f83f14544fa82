package org.sutthang.portfolio.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectRights;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.ReportScope;

/** Which reports a batch is made of, as far as the acting user may read them; in the order of their codes. */
@ApplicationScoped
@Requires(Permission.READ_REPORTS)
public class BatchItems {

    @Inject
    private PortfolioReading standings;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private ProjectRights rights;
    @Inject
    private CurrentUser currentUser;

    /**
     * The reports of a batch.
     *
     * @param asked what is asked
     * @return what is asked of each of them; none where there is no project to report on
     */
    public List<ReportOptions> of(BatchOptions asked) {
        ReportOptions each = asked.each();
        List<ProjectStanding> projects = (each.revision() == null ? standings.of(each.quarter())
                : standings.of(each.quarter(), each.revision())).projects();
        return switch (asked.kind()) {
            case PROJECTS -> projects.stream().filter(readInFull()).map(ProjectStanding::code).sorted()
                    .map(code -> each.withScope(new ReportScope.Project(code))).toList();
            case ORGANISATIONS -> delivering(projects).stream()
                    .map(code -> each.withScope(new ReportScope.Organisation(code))).toList();
        };
    }

    /** A sealed project can have passed out of a bound reader's reach since; those are few enough to ask for one by one. */
    private Predicate<ProjectStanding> readInFull() {
        var inFull = rights.inFull();
        boolean bound = currentUser.boundTo().isPresent();
        return p -> inFull.test(p.code(), p.organisation() == null ? null : p.organisation().code())
                && (!bound || rights.readsInFull(p.code()));
    }

    /** Who was above whom is what was sealed with a project, else what the tree says today: as the reports themselves have it. */
    private Collection<String> delivering(List<ProjectStanding> projects) {
        OrganisationTree tree = organisations.tree();
        Set<String> codes = new TreeSet<>();
        for (ProjectStanding project : projects) {
            if (project.organisation() == null) {
                continue;
            }
            codes.add(project.organisation().code());
            if (project.context().roots() == null) {
                codes.addAll(above(project.organisation().code(), tree));
            } else {
                project.context().roots().above().forEach(organisation -> codes.add(organisation.code()));
            }
        }
        codes.removeIf(code -> tree.find(code).isEmpty());
        organisations.own().map(Branch::codes).ifPresent(codes::retainAll);
        return codes;
    }

    private static Set<String> above(String code, OrganisationTree tree) {
        Set<String> above = new HashSet<>();
        Optional<OrganisationSummary> next = tree.find(code);
        while (next.isPresent() && next.get().parentCode() != null && above.add(next.get().parentCode())) {
            next = tree.find(next.get().parentCode());
        }
        return above;
    }
}
