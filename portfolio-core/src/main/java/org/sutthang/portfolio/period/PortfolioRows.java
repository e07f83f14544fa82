package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.Directive;
import org.sutthang.portfolio.project.DirectiveStep;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.project.Stage;
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
        Reader reader = new Reader(projectIds, fiscalYear);
        return new FactRows(
                reader.pairs("select m.project.id, m.movedOn, m.fromStage, m.stage from StageMove m", "m.project.id",
                        "m.id", row -> new StageHistory.Move((LocalDate) row[1], (Stage) row[2], (Stage) row[3])),
                reader.pairs("select m.project.id, m.id, m.code, m.titleTh, m.titleEn, m.weight, m.baselineOn, "
                        + "m.baseline1On, m.forecastOn, m.actualOn, m.waivedReason from Milestone m where m.withdrawnOn is null",
                        "m.project.id", "m.sortOrder, m.code", FactRows.MilestoneRow::of),
                reader.pairs("select p.milestone.id, p.percentOn, p.percentComplete from MilestonePercent p",
                        "p.milestone.project.id", "p.percentOn",
                        row -> new MilestoneFacts.Percent((LocalDate) row[1], Decimals.normal((BigDecimal) row[2]))),
                reader.pairs("select i.project.id, i from Indicator i where i.withdrawnOn is null", "i.project.id", "i.sortOrder, i.code", null),
                reader.ofYear("select y.indicator.id, y from IndicatorYear y", "y", "y.indicator.project.id", null),
                reader.pairs("select p.indicator.id, p.organisation.code from IndicatorPart p",
                        "p.indicator.project.id", "p.organisation.code", null),
                reader.ofYear("select t.indicator.id, t.quarter, t.value from Target t", "t",
                        "t.indicator.project.id", row -> new FactRows.TargetRow((Long) row[0], (Integer) row[1],
                                Decimals.normal((BigDecimal) row[2]))),
                reader.ofYear("select m.indicator.id, m.quarter, o.code, m.value, m.numerator, m.denominator, m.met "
                        + "from Measurement m left join m.part o", "m", "m.indicator.project.id",
                        row -> new ReportedPart((Integer) row[1], (String) row[2], (BigDecimal) row[3],
                                (BigDecimal) row[4], (BigDecimal) row[5], (Boolean) row[6])),
                reader.ofYear("select u.project.id, u from QuarterlyUpdate u", "u", "u.project.id", null),
                reader.ofYear("select e.project.id, e from DeadlineException e", "e", "e.project.id", null),
                directives(reader),
                reader.pairs("select a.project.id, o.code, o.nameTh, o.nameEn, o.areaCode, a.adoptedOn, a.benefitType, "
                        + "a.unit, a.baseline, a.result from Adoption a join a.organisation o", "a.project.id",
                        "a.adoptedOn, o.code", FactRows::adoption));
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

    /** Reads rows whose first column is the key of what they belong to, and groups them by it. */
    private final class Reader {

        private final Collection<Long> projectIds;
        private final int fiscalYear;

        Reader(Collection<Long> projectIds, int fiscalYear) {
            this.projectIds = projectIds;
            this.fiscalYear = fiscalYear;
        }

        <T> Map<Long, List<T>> pairs(String select, String project, String order, Function<Object[], T> make) {
            String where = projectIds == null ? ""
                    : (select.contains(" where ") ? " and " : " where ") + project + " in :projects";
            return grouped(entityManager.createQuery(select + where + " order by " + order, Object[].class), make);
        }

        <T> Map<Long, List<T>> ofYear(String select, String alias, String project, Function<Object[], T> make) {
            String where = " where " + alias + ".fiscalYear = :year"
                    + (projectIds == null ? "" : " and " + project + " in :projects");
            return grouped(entityManager.createQuery(select + where, Object[].class).setParameter("year", fiscalYear),
                    make);
        }

        @SuppressWarnings("unchecked")
        private <T> Map<Long, List<T>> grouped(TypedQuery<Object[]> query, Function<Object[], T> make) {
            if (projectIds != null) {
                query.setParameter("projects", projectIds);
            }
            Map<Long, List<T>> groups = new HashMap<>();
            for (Object[] row : query.setHint("eclipselink.read-only", true).getResultList()) {
                T value = make == null ? (T) row[1] : make.apply(row);
                groups.computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add(value);
            }
            return groups;
        }
    }
}
