package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.MilestonePercents;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * Reads stored rows as rows of the workbook, one statement a table however many rows there are. What rows refer to is
 * read first, so that a foreign key becomes a code without a join.
 */
final class PortfolioLoader {

    private static final int LISTED_AT_MOST = 500;

    private final Connection connection;
    private final PortfolioState state = new PortfolioState();
    private final Map<String, Map<Long, RowKey>> codes = new HashMap<>();

    PortfolioLoader(Connection connection) {
        this.connection = connection;
    }

    /**
     * The codes that others refer to and the closed quarters; the first step.
     *
     * @param lock whether the periods stay as they are until the transaction ends
     */
    PortfolioLoader loadReferences(boolean lock) throws SQLException {
        loadCodes(Mappings.ORGANISATION, "select id, code from organisation");
        loadCodes(Mappings.CAMPAIGN, "select id, code from campaign");
        loadCodes(Mappings.IDEA, "select id, code from idea");
        loadCodes(Mappings.PROJECT, "select id, code from project");
        loadCodes(Mappings.USER, "select id, user_name from app_user");
        loadCodes(Mappings.INDICATOR, "select id, code from indicator");
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select fiscal_year, fiscal_quarter, closed_at from reporting_period" + (lock ? " for update" : ""))) {
            while (rows.next()) {
                if (rows.getObject(3) != null) {
                    state.closed().add(new FiscalQuarter(rows.getInt(1), rows.getInt(2)));
                }
            }
        }
        return this;
    }

    /** Adds the users that came to be since. */
    void loadUsers(PortfolioState known) throws SQLException {
        loadCodes(Mappings.USER, "select id, user_name from app_user");
        known.ids(Mappings.USER).putAll(state.ids(Mappings.USER));
    }

    private void loadCodes(String table, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            statement.setFetchSize(1_000);
            while (rows.next()) {
                register(table, rows.getLong(1), RowKey.of(rows.getString(2)));
            }
        }
    }

    private void register(String table, long id, RowKey key) {
        state.ids(table).put(key, id);
        codes.computeIfAbsent(table, any -> new HashMap<>()).put(id, key);
    }

    /** The project of every indicator, by their codes. */
    Map<String, String> projectsOfIndicators() throws SQLException {
        Map<String, String> projects = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select i.code, p.code from indicator i join project p on p.id = i.project_id")) {
            while (rows.next()) {
                projects.put(rows.getString(1), rows.getString(2));
            }
        }
        return projects;
    }

    /**
     * The rows of every sheet.
     *
     * @param projects the codes of the projects whose rows are wanted, or {@code null} for all
     */
    PortfolioState loadRows(Collection<String> projects) throws SQLException {
        String ids = projects == null ? null : projects.stream()
                .map(code -> state.ids(Mappings.PROJECT).get(RowKey.of(code))).filter(id -> id != null)
                .map(String::valueOf).limit(LISTED_AT_MOST + 1L).collect(Collectors.joining(","));
        boolean listed = ids != null && ids.chars().filter(c -> c == ',').count() < LISTED_AT_MOST;
        for (SheetMapping mapping : Mappings.ALL) {
            String condition = mapping.scope().condition();
            if (condition == null || !listed) {
                load(mapping, "");
            } else if (!ids.isEmpty()) {
                load(mapping, " where " + String.format(condition, ids));
            }
        }
        latestPercents();
        return state;
    }

    /** The rows of every sheet, without what was withdrawn from plans: what a workbook shows. */
    PortfolioState loadLive() throws SQLException {
        for (SheetMapping mapping : Mappings.ALL) {
            load(mapping, mapping.live() == null ? "" : " where " + mapping.live());
        }
        latestPercents();
        return state;
    }

    private void load(SheetMapping mapping, String where) throws SQLException {
        List<String> names = new ArrayList<>(List.of("t.id", "t.version",
                Mappings.isOrdered(mapping) ? "t.sort_order" : "0"));
        mapping.columns().forEach(column -> names.add("t." + column.name()));
        mapping.references().forEach(reference -> names.add("t." + reference.name()));
        String sql = "select " + String.join(", ", names) + " from " + mapping.table() + " t" + where
                + " order by t.id";
        boolean target = mapping.table().equals(Mappings.MILESTONE);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(2_000);
            try (ResultSet rows = statement.executeQuery(sql)) {
                Map<RowKey, Entry> entries = state.entries(mapping.sheet());
                while (rows.next()) {
                    TableRow values = values(mapping, rows);
                    RowKey key = RowKey.of(values, mapping.sheet().keys());
                    entries.put(key, Entry.stored(rows.getLong(1), rows.getLong(2), rows.getInt(3), values));
                    if (target) {
                        register(mapping.table(), rows.getLong(1), key);
                    }
                }
            }
        }
    }

    private TableRow values(SheetMapping mapping, ResultSet rows) throws SQLException {
        TableRow values = new TableRow(mapping.sheet());
        int place = 4;
        for (SheetMapping.Stored stored : mapping.columns()) {
            values.setRaw(stored.column(), value(rows, place++, stored.column()));
        }
        for (SheetMapping.Reference reference : mapping.references()) {
            long id = rows.getLong(place++);
            RowKey key = rows.wasNull() ? null : codes.get(reference.target()).get(id);
            if (key != null) {
                values.setRaw(reference.columns().get(0), key.first());
                if (reference.columns().size() > 1) {
                    values.setRaw(reference.columns().get(1), key.second());
                }
            }
        }
        return values;
    }

    private static Object value(ResultSet rows, int place, Column<?> column) throws SQLException {
        Class<?> type = column.type();
        if (type == String.class) {
            String text = rows.getString(place);
            return text != null && column.isWord() ? text.toLowerCase(Locale.ROOT) : text;
        }
        if (type == BigDecimal.class) {
            return Decimals.normal(rows.getBigDecimal(place));
        }
        if (type == LocalDate.class) {
            return rows.getObject(place, LocalDate.class);
        }
        Object value = type == Integer.class ? (Object) rows.getInt(place) : (Object) rows.getBoolean(place);
        return rows.wasNull() ? null : value;
    }

    /** A milestone's row shows its latest percent. */
    private void latestPercents() {
        for (Entry percent : state.rows(MilestonePercents.SHEET)) {
            Entry milestone = state.find(Milestones.SHEET, new RowKey(percent.get(MilestonePercents.PROJECT_CODE),
                    percent.get(MilestonePercents.MILESTONE_CODE), null, null));
            LocalDate shown = milestone.get(Milestones.PERCENT_ON);
            if (shown == null || shown.isBefore(percent.get(MilestonePercents.PERCENT_ON))) {
                milestone.after().set(Milestones.PERCENT_ON, percent.get(MilestonePercents.PERCENT_ON))
                        .set(Milestones.PERCENT_COMPLETE, percent.get(MilestonePercents.PERCENT_COMPLETE));
            }
        }
    }
}
