package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.project.ProjectRights;

/**
 * What reports are made of, as far as the acting user may see it: a quarter with those before it, of the whole portfolio or
 * of an organisation with its children. Of a closed quarter nothing enters that was sealed after it.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class CourseReading {

    @Inject
    private PortfolioStandings standings;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private NarrativeDrafts narratives;
    @Inject
    private ProjectRights rights;
    @Inject
    private CurrentUser currentUser;

    /**
     * The portfolio, or the part of it that the reader is bound to.
     *
     * @param asked which quarters
     * @return the course
     * @throws NotFound when the quarter has no such revision
     */
    @Transactional
    public PortfolioCourse portfolio(CourseQuestion asked) {
        List<PortfolioStanding> whole = standings.course(asked);
        return forReader(organisations.own().map(own -> part(whole, asked, p -> Narrowing.covers(own, p),
                OrganisationName.of(own.head()))).orElseGet(() -> course(narrated(whole))));
    }

    /** What was written for a quarter that is not closed shows at once; of a closed one it is what was sealed. */
    private List<PortfolioStanding> narrated(List<PortfolioStanding> whole) {
        PortfolioStanding last = whole.getLast();
        if (!last.provisional()) {
            return whole;
        }
        List<PortfolioStanding> narrated = new ArrayList<>(whole.subList(0, whole.size() - 1));
        narrated.add(last.saying(narratives.texts(last.dates().quarter())));
        return narrated;
    }

    /**
     * What an organisation and those below it deliver. Who was below it is what was sealed with each project; where that was
     * not kept, and while a quarter is not closed, what the tree says today.
     *
     * @param asked which quarters
     * @param code the organisation's code
     * @return the course; without projects where it delivers none
     * @throws NotFound when there is no such organisation, or the quarter has no such revision
     * @throws AccessDenied when the organisation is beyond the reader's own
     */
    @Transactional
    public PortfolioCourse organisation(CourseQuestion asked, String code) {
        OrganisationTree tree = organisations.tree();
        OrganisationSummary head = tree.find(code).orElseThrow(() -> new NotFound("organisation", code));
        Optional<Branch> own = organisations.own();
        if (own.isPresent() && !own.get().covers(code)) {
            throw new AccessDenied("outOfReach", code);
        }
        Branch today = tree.branch(head.id()).orElseThrow();
        List<PortfolioStanding> whole = standings.course(asked);
        Predicate<ProjectStanding> which = p -> isBelow(p, today)
                && (own.isEmpty() || Narrowing.covers(own.get(), p));
        return forReader(part(whole, asked, which, name(whole.getLast(), head)));
    }

    private static boolean isBelow(ProjectStanding project, Branch today) {
        if (project.context().roots() == null) {
            return Narrowing.covers(today, project);
        }
        return names(project).anyMatch(name -> name.code().equals(today.head().code()));
    }

    private static Stream<OrganisationName> names(ProjectStanding project) {
        return Stream.concat(Stream.ofNullable(project.organisation()), project.context().roots() == null
                ? Stream.empty() : project.context().roots().above().stream());
    }

    /** Its name as it was sealed, where any project was sealed with it. */
    private static OrganisationName name(PortfolioStanding portfolio, OrganisationSummary head) {
        return portfolio.projects().stream().flatMap(CourseReading::names)
                .filter(name -> name.code().equals(head.code())).findFirst().orElseGet(() -> OrganisationName.of(head));
    }

    private PortfolioCourse forReader(PortfolioCourse course) {
        if (currentUser.may(Permission.READ_EVERYTHING)) {
            return course;
        }
        BiPredicate<String, String> inFull = rights.inFull();
        return course.withheld(p -> inFull.test(p.code(), p.organisation() == null ? null : p.organisation().code()));
    }

    private static PortfolioCourse course(List<PortfolioStanding> all) {
        return new PortfolioCourse(all.getLast(), List.copyOf(all.subList(0, all.size() - 1)), null);
    }

    /** Only the first and the last of the span are compared with the quarter before them; the others stand beside it. */
    private PortfolioCourse part(List<PortfolioStanding> whole, CourseQuestion asked, Predicate<ProjectStanding> which,
            OrganisationName name) {
        FiscalQuarter first = asked.quarter().plus(1 - asked.span());
        List<PortfolioStanding> parts = new ArrayList<>();
        for (PortfolioStanding each : whole) {
            FiscalQuarter quarter = each.dates().quarter();
            boolean compared = quarter.equals(asked.quarter()) || quarter.equals(first);
            parts.add(Narrowing.of(each, which, name, compared ? before(each, whole, which, name) : null));
        }
        return course(parts);
    }

    /** The figures of the same part in the quarter before, of the very revision that a sealed quarter was compared with. */
    private Figures before(PortfolioStanding each, List<PortfolioStanding> whole, Predicate<ProjectStanding> which,
            OrganisationName name) {
        Figures compared = each.previous();
        if (compared == null) {
            return null;
        }
        Optional<PortfolioStanding> then = whole.stream().filter(p -> p.dates().quarter().equals(compared.quarter())
                && (each.provisional() || isRevision(p, compared.revision()))).findFirst();
        if (then.isEmpty() && compared.revision() != null) {
            then = standings.revision(compared.quarter(), compared.revision()).map(CountedPortfolio::portfolio);
        }
        return then.map(p -> Narrowing.of(p, which, name, null).figures()).filter(f -> f.projects() > 0).orElse(null);
    }

    private static boolean isRevision(PortfolioStanding portfolio, Integer revision) {
        return revision != null && !portfolio.provisional() && portfolio.sealing().revision() == revision;
    }
}
