package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.organisation.Organisations;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.Stage;

/**
 * Reads where projects come from, with four statements however many they are. Standings that are worked out for a page do
 * without; it is read when a quarter is sealed, and for the sheet of a project.
 */
@ApplicationScoped
public class RootRows {

    private static final String IDEAS = "select p.code, i.titleTh, i.titleEn, i.proposer, i.define, c.nameTh, c.nameEn "
            + "from Project p join p.idea i left join i.campaign c";
    private static final String AWARDS = "select p.code, a.nameTh, a.nameEn, a.body, a.level, a.awardedOn "
            + "from Award a, Project p";
    private static final String MOVES = "select p.code, m.fromStage, m.stage, m.movedOn, g.displayName, m.decidedBy, "
            + "m.reason, m.lesson from StageMove m join m.project p left join User g on g.userName = m.decidedBy";

    @Inject
    private EntityManager entityManager;
    @Inject
    private Organisations organisations;

    /** A portfolio whose projects name their roots as of its date. */
    PortfolioStanding rooted(PortfolioStanding portfolio) {
        return portfolio.withProjects(rooted(portfolio.projects(), null, portfolio.asOf()));
    }

    /** A project that names its roots as of a date. */
    ProjectStanding rooted(ProjectStanding project, LocalDate asOf) {
        return rooted(List.of(project), project.code(), asOf).get(0);
    }

    private List<ProjectStanding> rooted(List<ProjectStanding> projects, String code, LocalDate asOf) {
        Map<String, List<Object[]>> ideas = rows(IDEAS, code, "", "p.id");
        Map<String, List<Object[]>> awards = rows(AWARDS, code, "a.idea = p.idea", "a.awardedOn, a.id");
        Map<String, List<Object[]>> moves = rows(MOVES, code, "", "m.movedOn, m.id");
        Map<String, OrganisationSummary> tree = organisations.summaries().stream()
                .collect(Collectors.toMap(OrganisationSummary::code, Function.identity()));
        List<ProjectStanding> rooted = new ArrayList<>();
        for (ProjectStanding project : projects) {
            String own = project.code();
            Object[] idea = ideas.get(own).get(0);
            ProjectRoots roots = new ProjectRoots((String) idea[1], (String) idea[2], (String) idea[3],
                    (String) idea[4], (String) idea[5], (String) idea[6],
                    awards.getOrDefault(own, List.of()).stream().map(RootRows::award).toList(),
                    moves.getOrDefault(own, List.of()).stream().map(RootRows::move).toList(),
                    above(project.organisation(), tree));
            rooted.add(project.withContext(project.context().withRoots(roots.upTo(asOf))));
        }
        return rooted;
    }

    private Map<String, List<Object[]>> rows(String select, String code, String where, String order) {
        String conditions = where.isEmpty() || code == null ? where : where + " and ";
        String all = conditions + (code == null ? "" : "p.code = :code");
        TypedQuery<Object[]> query = entityManager.createQuery(
                select + (all.isEmpty() ? "" : " where " + all) + " order by " + order, Object[].class);
        if (code != null) {
            query.setParameter("code", code);
        }
        Map<String, List<Object[]>> groups = new HashMap<>();
        query.getResultList().forEach(row -> groups.computeIfAbsent((String) row[0], k -> new ArrayList<>()).add(row));
        return groups;
    }

    private static ProjectFile.AwardLine award(Object[] c) {
        return new ProjectFile.AwardLine((String) c[1], (String) c[2], (String) c[3], (String) c[4], (LocalDate) c[5]);
    }

    /** Who decided is named as people know them, where it is a user. */
    private static ProjectFile.MoveLine move(Object[] c) {
        return new ProjectFile.MoveLine((Stage) c[1], (Stage) c[2], (LocalDate) c[3],
                (String) (c[4] == null ? c[5] : c[4]), (String) c[6], (String) c[7]);
    }

    /** A tree that runs in a circle ends where it begins. */
    private static List<OrganisationName> above(OrganisationName own, Map<String, OrganisationSummary> tree) {
        List<OrganisationName> above = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        OrganisationSummary next = own == null ? null : tree.get(own.code());
        while (next != null && next.parentCode() != null && passed.add(next.code())) {
            next = tree.get(next.parentCode());
            if (next != null) {
                above.add(OrganisationName.of(next));
            }
        }
        return above;
    }
}
