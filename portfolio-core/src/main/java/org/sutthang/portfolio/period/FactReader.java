package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.SharedValues;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.project.StageHistory;
import org.sutthang.portfolio.standing.Status;

/**
 * Reads by plain JDBC what there is most of: ten thousand projects have a million of these rows, and mapping a row costs
 * more than reading it. Rows are grouped by the key of what they belong to, those of a year by the year before, and sorted
 * here, where both databases give the same order.
 */
final class FactReader {

    private static final String INDICATORS = "select i.project_id, i.id, i.code, i.sort_order, i.name_th, i.name_en, i.kind, "
            + "i.unit, i.direction, i.aggregation, i.factor, i.frequency, i.weight, i.baseline, i.criteria, i.criteria_basis, "
            + "i.c1, i.c2, i.c3, i.c4, i.c5 from indicator i where i.withdrawn_on is null";
    private static final String UPDATES = "select u.fiscal_year, u.project_id, u.fiscal_quarter, u.status, u.submitted_on, "
            + "u.submitted_by, u.summary, u.obstacles, u.evidence, u.disbursed_baht, u.owner_rating, u.owner_rating_reason, "
            + "u.monitor_rating, u.monitor_rating_reason, u.review_comment, u.disbursed_kept_reason from quarterly_update u";

    private final Connection connection;
    private final Collection<Long> projectIds;
    private final Collection<Integer> years;
    private final SharedValues shared = new SharedValues();

    /**
     * A reader for one reading.
     *
     * @param connection of the present transaction
     * @param projectIds of which projects, or null for all
     * @param years of which Buddhist fiscal years
     */
    FactReader(Connection connection, Collection<Long> projectIds, Collection<Integer> years) {
        this.connection = connection;
        this.projectIds = projectIds;
        this.years = years;
    }

    /** A milestone before its percents are known. */
    record MilestoneRow(long id, int place, MilestoneFacts facts) {

        static final Comparator<MilestoneRow> IN_ORDER =
                Comparator.comparingInt(MilestoneRow::place).thenComparing(m -> m.facts.code());

        MilestoneFacts with(List<MilestoneFacts.Percent> percents) {
            return new MilestoneFacts(facts.code(), facts.titleTh(), facts.titleEn(), facts.weight(), facts.baselineOn(),
                    facts.baseline1On(), facts.forecastOn(), facts.actualOn(), facts.waived(), percents);
        }
    }

    /** An indicator, without what no standing is worked out from. */
    record IndicatorRow(long id, String code, int place, IndicatorDetails details) {

        static final Comparator<IndicatorRow> IN_ORDER =
                Comparator.comparingInt(IndicatorRow::place).thenComparing(IndicatorRow::code);
    }

    /** How a row is read. */
    @FunctionalInterface
    interface RowReading<T> {
        T of(ResultSet row) throws SQLException;
    }

    Map<Long, List<StageHistory.Move>> moves() {
        return rows("select m.project_id, m.moved_on, m.from_stage, m.stage from stage_move m", "m.project_id", " order by m.id",
                r -> new StageHistory.Move(date(r, 2), constant(Stage.class, r, 3), constant(Stage.class, r, 4)));
    }

    Map<Long, List<MilestoneRow>> milestones() {
        return rows("select m.project_id, m.id, m.sort_order, m.code, m.title_th, m.title_en, m.weight, m.baseline_on, "
                + "m.baseline1_on, m.forecast_on, m.actual_on, m.waived_reason from milestone m where m.withdrawn_on is null",
                "m.project_id", "", r -> new MilestoneRow(r.getLong(2), r.getInt(3), new MilestoneFacts(text(r, 4), text(r, 5),
                        text(r, 6), number(r, 7), date(r, 8), date(r, 9), date(r, 10), date(r, 11),
                        r.getString(12) != null, List.of())));
    }

    Map<Long, List<MilestoneFacts.Percent>> percents() {
        return rows("select p.milestone_id, p.percent_on, p.percent_complete from milestone_percent p"
                + (projectIds == null ? "" : " join milestone m on m.id = p.milestone_id"), "m.project_id", "",
                r -> shared.one(new MilestoneFacts.Percent(date(r, 2), normal(r, 3))));
    }

    Map<Long, List<IndicatorRow>> indicators() {
        return rows(INDICATORS, "i.project_id", "", r -> new IndicatorRow(r.getLong(2), text(r, 3), r.getInt(4),
                new IndicatorDetails(text(r, 5), text(r, 6), constant(IndicatorKind.class, r, 7), text(r, 8),
                        constant(Direction.class, r, 9), constant(Aggregation.class, r, 10), number(r, 11),
                        constant(Frequency.class, r, 12), number(r, 13), number(r, 14),
                        constant(CriteriaKind.class, r, 15), constant(CriteriaBasis.class, r, 16), number(r, 17),
                        number(r, 18), number(r, 19), number(r, 20), number(r, 21), null, null, null,
                        null, null)));
    }

    Map<Long, List<String>> parts() {
        return rows("select p.indicator_id, o.code from " + ofIndicators("indicator_part", "p")
                + " join organisation o on o.id = p.organisation_id", "i.project_id", "", r -> text(r, 2));
    }

    Map<Integer, Map<Long, List<IndicatorYearDetails>>> indicatorYears() {
        return ofYears("select y.fiscal_year, y.indicator_id, y.weight, y.baseline, y.criteria, y.criteria_basis, y.c1, y.c2, "
                + "y.c3, y.c4, y.c5 from " + ofIndicators("indicator_year", "y"), "y", "i.project_id",
                r -> new IndicatorYearDetails(number(r, 3), number(r, 4), constant(CriteriaKind.class, r, 5),
                        constant(CriteriaBasis.class, r, 6), number(r, 7), number(r, 8), number(r, 9),
                        number(r, 10), number(r, 11)));
    }

    Map<Integer, Map<Long, List<FactRows.TargetRow>>> targets() {
        return ofYears("select t.fiscal_year, t.indicator_id, t.fiscal_quarter, t.target_value from "
                + ofIndicators("target", "t"), "t", "i.project_id", r -> shared.one(new FactRows.TargetRow(r.getInt(3), normal(r, 4))));
    }

    Map<Integer, Map<Long, List<ReportedPart>>> results() {
        return ofYears("select m.fiscal_year, m.indicator_id, m.fiscal_quarter, o.code, m.result_value, m.numerator, "
                + "m.denominator, m.met from " + ofIndicators("measurement", "m") + " left join organisation o on o.id = m.part_id",
                "m", "i.project_id", r -> shared.one(new ReportedPart(r.getInt(3), text(r, 4), number(r, 5), number(r, 6),
                        number(r, 7), r.getObject(8, Boolean.class))));
    }

    Map<Integer, Map<Long, List<FactRows.UpdateRow>>> updates() {
        return ofYears(UPDATES, "u", "u.project_id", r -> new FactRows.UpdateRow(r.getInt(3), new QuarterlyUpdateDetails(
                constant(UpdateStatus.class, r, 4), date(r, 5), text(r, 6), text(r, 7), text(r, 8), text(r, 9),
                number(r, 10), constant(Status.class, r, 11), text(r, 12), constant(Status.class, r, 13),
                text(r, 14), text(r, 15), text(r, 16))));
    }

    /**
     * What belongs to indicators; of all projects, the keys alone do. Of some, their indicators come first: before an outer join H2
     * keeps the order that is written, and would read all results to find those of one project.
     */
    private String ofIndicators(String table, String alias) {
        return projectIds == null ? table + " " + alias
                : "indicator i join " + table + " " + alias + " on " + alias + ".indicator_id = i.id";
    }

    /** Rows whose first column is the key of what they belong to. */
    private <T> Map<Long, List<T>> rows(String select, String project, String order, RowReading<T> reading) {
        Map<Long, List<T>> groups = new HashMap<>();
        read(where(select, projectIds == null ? List.of() : List.of(in(project, projectIds.size()))) + order, List.of(),
                r -> group(groups, r.getLong(1), reading.of(r)));
        return groups;
    }

    /** Rows whose first column is the year and whose second is the key of what they belong to; every year asked for is there. */
    private <T> Map<Integer, Map<Long, List<T>>> ofYears(String select, String alias, String project, RowReading<T> reading) {
        Map<Integer, Map<Long, List<T>>> groups = new HashMap<>();
        years.forEach(year -> groups.put(year, new HashMap<>()));
        List<String> conditions = new ArrayList<>(List.of(in(alias + ".fiscal_year", years.size())));
        if (projectIds != null) {
            conditions.add(in(project, projectIds.size()));
        }
        read(where(select, conditions), years, r -> group(groups.get(r.getInt(1)), r.getLong(2), reading.of(r)));
        return groups;
    }

    private static <T> boolean group(Map<Long, List<T>> groups, long key, T value) {
        return groups.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private static String in(String column, int values) {
        return column + " in (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }

    private static String where(String select, List<String> conditions) {
        return conditions.isEmpty() ? select
                : select + (select.contains(" where ") ? " and " : " where ") + String.join(" and ", conditions);
    }

    private void read(String sql, Collection<Integer> first, RowReading<?> reading) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (Integer value : first) {
                statement.setInt(++place, value);
            }
            for (Long id : projectIds == null ? List.<Long>of() : projectIds) {
                statement.setLong(++place, id);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.of(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate date(ResultSet row, int column) throws SQLException {
        return shared.one(row.getObject(column, LocalDate.class));
    }

    private String text(ResultSet row, int column) throws SQLException {
        return shared.one(row.getString(column));
    }

    private BigDecimal number(ResultSet row, int column) throws SQLException {
        return shared.one(row.getBigDecimal(column));
    }

    private BigDecimal normal(ResultSet row, int column) throws SQLException {
        return shared.one(Decimals.normal(row.getBigDecimal(column)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, int column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
