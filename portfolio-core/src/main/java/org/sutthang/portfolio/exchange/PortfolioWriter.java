package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.kernel.StaleEdit;

/** Writes a planned import: new keys in blocks, then inserts and updates in batches, each table once. */
final class PortfolioWriter {

    private static final int BATCH = 1_000;
    private static final String MEASUREMENT = "measurement";

    private final Connection connection;
    private final PortfolioState state;
    private final String user;
    private final LocalDateTime now;
    private final KeySupply keys;

    PortfolioWriter(Connection connection, PortfolioState state, KeySupply keys, String user, Instant now) {
        this.connection = connection;
        this.state = state;
        this.keys = keys;
        this.user = user;
        this.now = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /**
     * Writes everything that is new or changed.
     *
     * @param touchedProjects codes of the projects of which anything changes; their version goes up
     * @throws StaleEdit if someone else has changed a row since it was read
     */
    void write(Set<String> touchedProjects) throws SQLException {
        for (SheetMapping mapping : Mappings.ALL) {
            List<Entry> created = new ArrayList<>();
            List<Entry> changed = new ArrayList<>();
            List<Entry> removed = new ArrayList<>();
            for (Entry entry : state.rows(mapping.sheet())) {
                if (entry.isRemoved()) {
                    removed.add(entry);
                } else if (entry.isCreated()) {
                    created.add(entry);
                } else if (entry.isChanged(mapping.compared())) {
                    changed.add(entry);
                }
            }
            delete(mapping, removed);
            assignKeys(mapping, created);
            insert(mapping, mapping.table().equals(Mappings.ORGANISATION) ? parentsFirst(created) : created);
            update(mapping, changed);
            if (mapping.table().equals(Mappings.PROJECT)) {
                changed.forEach(entry -> touchedProjects.remove(entry.get(Projects.CODE)));
            }
        }
        raiseVersions(touchedProjects);
    }

    private void assignKeys(SheetMapping mapping, List<Entry> created) throws SQLException {
        Map<Object, Integer> places = new HashMap<>();
        boolean ordered = Mappings.isOrdered(mapping);
        Column<?> project = mapping.sheet().columns().get(0);
        if (ordered && !created.isEmpty()) {
            state.rows(mapping.sheet()).forEach(entry ->
                    places.merge(entry.get(project), entry.sortOrder(), Integer::max));
        }
        for (Entry entry : created) {
            entry.assignId(keys.next());
            state.ids(mapping.table()).put(RowKey.of(entry.after(), mapping.sheet().keys()), entry.id());
            if (ordered) {
                entry.assignSortOrder(places.merge(entry.get(project), 1, Integer::sum));
            }
        }
    }

    private List<Entry> parentsFirst(List<Entry> created) {
        Set<Entry> ordered = new LinkedHashSet<>();
        for (Entry entry : created) {
            Deque<Entry> line = new ArrayDeque<>();
            for (Entry up = entry; up != null && up.isCreated() && !ordered.contains(up);
                    up = state.find(Organisations.SHEET, RowKey.of(up.get(Organisations.PARENT_CODE)))) {
                line.push(up);
            }
            ordered.addAll(line);
        }
        return List.copyOf(ordered);
    }

    private void insert(SheetMapping mapping, List<Entry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(List.of("id", "version"));
        mapping.columns().forEach(column -> names.add(column.name()));
        mapping.references().forEach(reference -> names.add(reference.name()));
        if (Mappings.isOrdered(mapping)) {
            names.add("sort_order");
        } else if (mapping.table().equals(Mappings.ORGANISATION)) {
            names.add("active");
        } else if (mapping.table().equals(MEASUREMENT)) {
            names.addAll(List.of("recorded_by", "recorded_at"));
        }
        String sql = "insert into " + mapping.table() + " (" + String.join(", ", names) + ") values (?"
                + ", ?".repeat(names.size() - 1) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Entry entry : entries) {
                statement.setLong(1, entry.id());
                statement.setLong(2, 1);
                int place = bindValues(statement, mapping, entry, 3);
                if (Mappings.isOrdered(mapping)) {
                    statement.setInt(place, entry.sortOrder());
                } else if (mapping.table().equals(Mappings.ORGANISATION)) {
                    statement.setBoolean(place, true);
                } else {
                    bindRecorded(statement, mapping, place);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private void update(SheetMapping mapping, List<Entry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        List<String> sets = new ArrayList<>();
        mapping.columns().forEach(column -> sets.add(column.name() + " = ?"));
        mapping.references().forEach(reference -> sets.add(reference.name() + " = ?"));
        if (mapping.table().equals(MEASUREMENT)) {
            new ImportCorrections(connection, keys, user, now).keep(entries, IndicatorView.of(state));
            sets.addAll(List.of("recorded_by = ?", "recorded_at = ?"));
        }
        String sql = "update " + mapping.table() + " set version = version + 1, " + String.join(", ", sets)
                + " where id = ? and version = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Entry entry : entries) {
                int place = bindRecorded(statement, mapping, bindValues(statement, mapping, entry, 1));
                statement.setLong(place, entry.id());
                statement.setLong(place + 1, entry.version());
                statement.addBatch();
            }
            int[] counts = statement.executeBatch();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 0) {
                    Entry entry = entries.get(i);
                    StaleEdit.check(mapping.table(), RowKey.of(entry.after(), mapping.sheet().keys()),
                            entry.version(), -1);
                }
            }
        }
    }

    private void delete(SheetMapping mapping, List<Entry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "delete from " + mapping.table() + " where id = ?")) {
            for (Entry entry : entries) {
                if (!entry.isCreated()) {
                    statement.setLong(1, entry.id());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private void raiseVersions(Set<String> projects) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update project set version = version + 1 where id = ?")) {
            for (String code : projects) {
                Long id = state.ids(Mappings.PROJECT).get(RowKey.of(code));
                if (id != null) {
                    statement.setLong(1, id);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private int bindValues(PreparedStatement statement, SheetMapping mapping, Entry entry, int first)
            throws SQLException {
        int place = first;
        for (SheetMapping.Stored stored : mapping.columns()) {
            bind(statement, place++, stored.column(), entry.get(stored.column()));
        }
        for (SheetMapping.Reference reference : mapping.references()) {
            Column<?> last = reference.columns().get(reference.columns().size() - 1);
            if (entry.get(last) == null) {
                statement.setNull(place++, Types.BIGINT);
            } else {
                statement.setLong(place++, state.ids(reference.target())
                        .get(RowKey.of(entry.after(), reference.columns())));
            }
        }
        return place;
    }

    private int bindRecorded(PreparedStatement statement, SheetMapping mapping, int place) throws SQLException {
        if (!mapping.table().equals(MEASUREMENT)) {
            return place;
        }
        statement.setString(place, user);
        statement.setObject(place + 1, now);
        return place + 2;
    }

    private static void bind(PreparedStatement statement, int place, Column<?> column, Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, sqlType(column.type()));
            case String text -> statement.setString(place, column.isWord() ? text.toUpperCase(Locale.ROOT) : text);
            case BigDecimal number -> statement.setBigDecimal(place, number);
            case Integer number -> statement.setInt(place, number);
            case LocalDate date -> statement.setObject(place, date);
            case Boolean yes -> statement.setBoolean(place, yes);
            default -> throw new IllegalArgumentException(column + " holds " + value.getClass());
        }
    }

    private static int sqlType(Class<?> type) {
        if (type == String.class) {
            return Types.VARCHAR;
        }
        if (type == BigDecimal.class) {
            return Types.NUMERIC;
        }
        if (type == LocalDate.class) {
            return Types.DATE;
        }
        return type == Integer.class ? Types.INTEGER : Types.BOOLEAN;
    }
}
