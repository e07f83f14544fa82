package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.project.ProjectRights;

/**
 * What the one-page sheet of a project is made of, for those who read the project in full: its standing in a quarter and in
 * the quarters that had been sealed before.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class ProjectCourseReading {

    @Inject
    private PortfolioStandings standings;
    @Inject
    private Snapshots snapshots;
    @Inject
    private Periods periods;
    @Inject
    private PortfolioRows rows;
    @Inject
    private RootRows roots;
    @Inject
    private ProjectRights rights;

    /**
     * One project.
     *
     * @param asked which quarters
     * @param code the project's code
     * @return the project in the quarter, and in those sealed before
     * @throws NotFound when there is no such project, or the quarter has no such revision
     * @throws AccessDenied when the reader may not read it in full
     */
    @Transactional
    public ProjectCourse project(CourseQuestion asked, String code) {
        if (rows.project(code).isEmpty()) {
            throw new NotFound("project", code);
        }
        if (!rights.readsInFull(code)) {
            throw new AccessDenied("inFull", code);
        }
        PeriodBook book = periods.book();
        Integer own = asked.revision() == null ? book.revision(asked.quarter()).orElse(null) : asked.revision();
        return own == null ? live(asked, code, book) : sealed(asked.quarter(), own, code);
    }

    private ProjectCourse live(CourseQuestion asked, String code, PeriodBook book) {
        ProjectInQuarter now = standings.of(code, asked.quarter());
        ProjectStanding project = roots.rooted(now.project(), now.project().standing().asOf());
        return new ProjectCourse(code, now.dates(), project.standing().asOf(), now.round(), null, project,
                earlier(asked.quarter(), code, book.revisions()), List.of());
    }

    private ProjectCourse sealed(FiscalQuarter quarter, int revision, String code) {
        PortfolioStanding portfolio = standings.revision(quarter, revision)
                .orElseThrow(() -> new NotFound("revision", revision)).portfolio();
        Map<FiscalQuarter, Integer> before = snapshots.sealedBefore(quarter, revision);
        return new ProjectCourse(code, portfolio.dates(), portfolio.asOf(), portfolio.round(), portfolio.sealing(),
                portfolio.project(code).orElse(null), earlier(quarter, code, before), List.copyOf(before.keySet()));
    }

    private List<ProjectInQuarter> earlier(FiscalQuarter quarter, String code, Map<FiscalQuarter, Integer> closed) {
        List<ProjectInQuarter> earlier = new ArrayList<>();
        for (int back = CourseQuestion.QUARTERS - 1; back > 0; back--) {
            FiscalQuarter each = quarter.plus(-back);
            if (closed.containsKey(each)) {
                PortfolioStanding then = standings.revision(each, closed.get(each)).orElseThrow().portfolio();
                then.project(code).ifPresent(p -> earlier.add(new ProjectInQuarter(p, true, then.dates(), then.round(),
                        then.sealing())));
            }
        }
        return earlier;
    }
}
