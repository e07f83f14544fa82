package org.sutthang.portfolio.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.exchange.workbook.Problem;

/**
 * Keeps the warnings of an import as marks on the rows that they are about. The same import again keeps the marks that
 * are there; a mark whose reason is gone goes when its sheet is imported again.
 */
final class ImportMarks {

    private static final String ARGUMENTS = "\n";

    private final Connection connection;
    private final String user;
    private final LocalDateTime now;

    ImportMarks(Connection connection, String user, Instant now) {
        this.connection = connection;
        this.user = user;
        this.now = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /**
     * Makes the stored marks those of this import.
     *
     * @param marks the warnings
     * @param projects the projects that the import concerns
     * @param sheets the sheets that the workbook has
     * @param keys gives a database key for a new mark
     */
    void keep(List<ImportWarnings.Mark> marks, Set<String> projects, Set<String> sheets, KeySupply keys)
            throws SQLException {
        Map<List<String>, ImportWarnings.Mark> wanted = new LinkedHashMap<>();
        marks.forEach(mark -> wanted.putIfAbsent(identity(mark), mark));
        List<Long> gone = new ArrayList<>();
        for (Map.Entry<List<String>, Long> stored : stored().entrySet()) {
            boolean again = wanted.remove(stored.getKey()) != null;
            String project = stored.getKey().get(0);
            if (!again && (project == null || projects.contains(project))
                    && sheets.contains(stored.getKey().get(1))) {
                gone.add(stored.getValue());
            }
        }
        delete(gone);
        insert(wanted.values(), keys);
    }

    private static List<String> identity(ImportWarnings.Mark mark) {
        Problem problem = mark.problem();
        return Arrays.asList(mark.projectCode(), problem.sheet(), mark.rowKey(), problem.column(),
                problem.value(), problem.expected().key(), arguments(problem));
    }

    private static String arguments(Problem problem) {
        return problem.arguments().isEmpty() ? null : String.join(ARGUMENTS, problem.arguments());
    }

    private Map<List<String>, Long> stored() throws SQLException {
        Map<List<String>, Long> stored = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select id, project_code, sheet, row_key, column_name, found, expected_key, expected_arguments"
                + " from import_mark")) {
            while (rows.next()) {
                stored.put(Arrays.asList(rows.getString(2), rows.getString(3), rows.getString(4),
                        rows.getString(5), rows.getString(6), rows.getString(7), rows.getString(8)), rows.getLong(1));
            }
        }
        return stored;
    }

    private void delete(List<Long> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from import_mark where id = ?")) {
            for (Long id : ids) {
                statement.setLong(1, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void insert(Iterable<ImportWarnings.Mark> marks, KeySupply keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into import_mark (id, version, "
                + "project_code, sheet, row_key, column_name, found, expected_key, expected_arguments, imported_by, "
                + "imported_at) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ImportWarnings.Mark mark : marks) {
                Problem problem = mark.problem();
                statement.setLong(1, keys.next());
                statement.setString(2, mark.projectCode());
                statement.setString(3, problem.sheet());
                statement.setString(4, mark.rowKey());
                statement.setString(5, problem.column());
                statement.setString(6, problem.value());
                statement.setString(7, problem.expected().key());
                statement.setString(8, arguments(problem));
                statement.setString(9, user);
                statement.setObject(10, now);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
