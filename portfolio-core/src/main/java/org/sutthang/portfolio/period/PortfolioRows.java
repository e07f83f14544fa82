package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Function;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.project.AdoptionStanding;
import org.sutthang.portfolio.project.Directive;
import org.sutthang.portfolio.project.DirectiveStep;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.project.StageHistory;

/** Reads what standings are worked out from: a fixed number of statements, however many projects. */
@ApplicationScoped
public class PortfolioRows {

    private static final long SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();
    private static final String STAMP = "select p.id, p.version, o.version, u.version, "
            + "(select min(a.awardedOn) from Award a where a.idea = p.idea)";
    private static final String STAMPS = "select p.id, p.version, o.version, u.version, "
            // As a number: of a thousand rows, the dates would take longer than all the rest.
            + "(select extract(epoch from min(a.awarded_on)) from award a where a.idea_id = p.idea_id) from project p "
            + "join organisation o on o.id = p.organisation_id left join app_user u on u.id = p.owner_id "
            + "order by p.code";
    // Within one more select: H2 keeps the plan of a select, but works out that of a bare union each time.
    private static final String ARRIVALS = "select kind, arrived_on, arrived from ("
            + "select 'idea' as kind, c.held_on as arrived_on, count(*) as arrived from idea i "
            + "left join campaign c on c.id = i.campaign_id group by c.held_on "
            + "union all select 'award', f.awarded_on, count(*) from (select min(a.awarded_on) as awarded_on "
            + "from award a group by a.idea_id) f group by f.awarded_on "
            + "union all select 'adoption', d.adopted_on, count(*) from adoption d group by d.adopted_on) a";
    private static final String PROJECTS = STAMP + ", p.code, p.titleTh, p.titleEn, "
            + "o.code, o.nameTh, o.nameEn, o.kind, o.areaCode, i.code, u.userName, u.displayName, u.active, "
            + "p.stage, p.startOn, p.endOn, p.goliveOn, p.budgetBaht, p.nationalStrategy, p.masterPlan, "
            + "p.nationalPlan, p.cabinetPolicy, p.ministryPlan, p.sdg "
            + "from Project p join p.idea i join p.organisation o left join p.owner u";

    @Inject
    private EntityManager entityManager;

    /** A stamp of every project, in the order of their codes. */
    List<ProjectStamp> stamps() {
        return plainly(STAMPS, row -> {
            long owner = row.getLong(4);
            Long ownerVersion = row.wasNull() ? null : (Long) owner;
            long awarded = row.getLong(5);
            LocalDate awardedOn = row.wasNull() ? null : LocalDate.ofEpochDay(awarded / SECONDS_OF_A_DAY);
            return new ProjectStamp(row.getLong(1), row.getLong(2), row.getLong(3), ownerVersion, awardedOn);
        });
    }

    /** How a row is read. */
    @FunctionalInterface
    private interface RowReading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Asks by plain JDBC: every page reads these rows of every project, and mapping a row costs more than reading it.
     */
    private <T> List<T> plainly(String sql, RowReading<T> reading) {
        entityManager.flush();
        List<T> found = new ArrayList<>();
        try (Statement statement = entityManager.unwrap(Connection.class).createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(reading.of(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /**
     * The projects themselves.
     *
     * @param projectIds which, or null for all
     */
    List<ProjectRow> projectsOf(Collection<Long> projectIds) {
        TypedQuery<Object[]> query = entityManager.createQuery(
                PROJECTS + (projectIds == null ? "" : " where p.id in :ids"), Object[].class);
        if (projectIds != null) {
            query.setParameter("ids", projectIds);
        }
        return query.getResultList().stream().map(ProjectRow::of).toList();
    }

    List<ProjectRow> project(String code) {
        return entityManager.createQuery(PROJECTS + " where p.code = :code", Object[].class)
                .setParameter("code", code).getResultList().stream().map(ProjectRow::of).toList();
    }

    List<ProjectRow> projects(Collection<String> codes) {
        return entityManager.createQuery(PROJECTS + " where p.code in :codes order by p.code", Object[].class)
                .setParameter("codes", codes).getResultList().stream().map(ProjectRow::of).toList();
    }

    private record Arrival(String kind, LocalDate day, int count) {
    }

    /** When ideas, awards and adoptions arrived, in one statement. */
    Arrivals arrivals() {
        Arrivals arrivals = new Arrivals();
        for (Arrival arrival : plainly(ARRIVALS, row -> new Arrival(row.getString(1).strip(),
                row.getObject(2, LocalDate.class), row.getInt(3)))) {
            NavigableMap<LocalDate, Integer> kind = switch (arrival.kind()) {
                case "idea" -> arrivals.ideas();
                case "award" -> arrivals.awards();
                default -> arrivals.adoptions();
            };
            kind.merge(arrival.day() == null ? Arrivals.ALWAYS : arrival.day(), arrival.count(), Integer::sum);
        }
        return arrivals;
    }

    /**
     * The rows of a fiscal year.
     *
     * @param projectIds of which projects, or null for all
     * @param fiscalYear the Buddhist fiscal year
     */
    FactRows facts(Collection<Long> projectIds, int fiscalYear) {
        return facts(projectIds, Set.of(fiscalYear)).get(fiscalYear);
    }

    /**
     * The rows of several fiscal years, by as many statements as those of one.
     *
     * @param projectIds of which projects, or null for all
     * @param fiscalYears the Buddhist fiscal years
     * @return the rows of each year; what belongs to no year is shared between them
     */
    Map<Integer, FactRows> facts(Collection<Long> projectIds, Set<Integer> fiscalYears) {
        entityManager.flush();
        FactReader plain = new FactReader(entityManager.unwrap(Connection.class), projectIds, fiscalYears);
        Reader mapped = new Reader(projectIds, fiscalYears);
        Map<Long, List<StageHistory.Move>> moves = plain.moves();
        Map<Long, List<MilestoneFacts>> milestones = milestones(plain);
        Map<Integer, Map<Long, List<IndicatorFacts>>> indicators = new YearlyIndicators(plain).of(fiscalYears);
        Map<Integer, Map<Long, List<FactRows.UpdateRow>>> updates = plain.updates();
        Map<Integer, Map<Long, List<DeadlineException>>> exceptions = mapped.exceptions();
        Map<Long, List<FactRows.DirectiveRow>> directives = directives(mapped);
        Map<Long, List<AdoptionStanding>> adoptions = mapped.pairs("select a.project.id, o.code, o.nameTh, o.nameEn, o.areaCode, "
                + "a.adoptedOn, a.benefitType, a.unit, a.baseline, a.result from Adoption a join a.organisation o",
                "a.project.id", "a.adoptedOn, o.code", FactRows::adoption);
        Map<Integer, FactRows> years = new HashMap<>();
        fiscalYears.forEach(year -> years.put(year, new FactRows(moves, milestones, indicators.get(year), updates.get(year),
                exceptions.getOrDefault(year, Map.of()), directives, adoptions)));
        return years;
    }

    private static Map<Long, List<MilestoneFacts>> milestones(FactReader plain) {
        Map<Long, List<FactReader.MilestoneRow>> rows = plain.milestones();
        Map<Long, List<MilestoneFacts.Percent>> percents = plain.percents();
        percents.values().forEach(each -> each.sort(Comparator.comparing(MilestoneFacts.Percent::on)));
        Map<Long, List<MilestoneFacts>> milestones = new HashMap<>();
        rows.forEach((project, each) -> milestones.put(project, each.stream().sorted(FactReader.MilestoneRow.IN_ORDER)
                .map(m -> m.with(percents.getOrDefault(m.id(), List.of()))).toList()));
        return milestones;
    }

    private static Map<Long, List<FactRows.DirectiveRow>> directives(Reader reader) {
        Map<Long, List<FactRows.DirectiveRow>> rows = reader.pairs("select d.project.id, d, g.displayName, "
                        + "w.displayName, s from Directive d left join User g on g.userName = d.givenBy "
                        + "left join User w on w.userName = d.answerer left join DirectiveStep s on s.directive = d",
                "d.project.id", "d.givenOn desc, d.code, s.number", row -> new FactRows.DirectiveRow(
                        ((Directive) row[1]).getCode(), ((Directive) row[1]).details(), (String) row[2],
                        (String) row[3], row[4] == null ? List.of() : List.of(((DirectiveStep) row[4]).details())));
        rows.replaceAll((project, each) -> FactRows.DirectiveRow.joined(each));
        return rows;
    }

    /** Reads what there is little of: rows whose first column is the key of what they belong to, grouped by it. */
    private final class Reader {

        private final Collection<Long> projectIds;
        private final Set<Integer> fiscalYears;

        Reader(Collection<Long> projectIds, Set<Integer> fiscalYears) {
            this.projectIds = projectIds;
            this.fiscalYears = fiscalYears;
        }

        <T> Map<Long, List<T>> pairs(String select, String project, String order, Function<Object[], T> make) {
            TypedQuery<Object[]> query = query(select + (projectIds == null ? "" : " where " + project + " in :projects")
                    + " order by " + order);
            Map<Long, List<T>> groups = new HashMap<>();
            for (Object[] row : query.getResultList()) {
                groups.computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add(make.apply(row));
            }
            return groups;
        }

        Map<Integer, Map<Long, List<DeadlineException>>> exceptions() {
            TypedQuery<Object[]> query = query("select e.project.id, e from DeadlineException e where e.fiscalYear in :years"
                    + (projectIds == null ? "" : " and e.project.id in :projects")).setParameter("years", fiscalYears);
            Map<Integer, Map<Long, List<DeadlineException>>> groups = new HashMap<>();
            for (Object[] row : query.getResultList()) {
                DeadlineException exception = (DeadlineException) row[1];
                groups.computeIfAbsent(exception.getFiscalYear(), year -> new HashMap<>())
                        .computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add(exception);
            }
            return groups;
        }

        private TypedQuery<Object[]> query(String text) {
            TypedQuery<Object[]> query = entityManager.createQuery(text, Object[].class);
            return (projectIds == null ? query : query.setParameter("projects", projectIds))
                    .setHint("eclipselink.read-only", true);
        }
    }
}
