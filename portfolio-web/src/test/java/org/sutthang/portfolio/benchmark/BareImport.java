package org.sutthang.portfolio.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The least that an import can cost here: the zip parsed into cells, and the same rows inserted into the same tables by
 * batches of plain JDBC, in one transaction.
 */
final class BareImport {

    private static final int BATCH = 1_000;
    private static final String INSERT = "insert into ";

    private final Connection connection;
    private final Set<String> tables = new TreeSet<>();
    private List<Object[]> inserts = List.of();

    BareImport(Connection connection) {
        this.connection = connection;
    }

    /** Marks what is stored now; {@link #wipe()} goes back to it. */
    void keepWhatIsThere() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("organisation", "idea", "project", "milestone", "milestone_percent", "indicator",
                    "target", "measurement", "quarterly_update", "audit_entry", "import_mark")) {
                tables.add(table);
                statement.execute("drop table if exists bare_kept_" + table);
                statement.execute("create table bare_kept_" + table + " as select id from " + table);
            }
        }
    }

    /** Removes every row that came since. */
    void wipe() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (String table : tables) {
                statement.execute("delete from " + table + " where id not in (select id from bare_kept_" + table + ")");
            }
            statement.execute("set referential_integrity true");
        }
    }

    /** What the next run inserts: statements as the product sent them, the text and then its parameters. */
    void insert(Collection<Object[]> sent) {
        inserts = sent.stream().filter(s -> String.valueOf(s[0]).toLowerCase(Locale.ROOT).startsWith(INSERT)).toList();
        for (Object[] insert : inserts) {
            String table = String.valueOf(insert[0]).substring(INSERT.length()).split("[ (]")[0].toLowerCase(Locale.ROOT);
            if (!tables.contains(table)) {
                throw new IllegalStateException("the benchmark does not know the table " + table);
            }
        }
    }

    /** Parses the workbook and inserts the rows. */
    int run(byte[] zip) throws IOException, SQLException {
        int cells = parse(zip);
        connection.setAutoCommit(false);
        try {
            for (int from = 0; from < inserts.size();) {
                from = insertFrom(from);
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        return cells;
    }

    private static int parse(byte[] zip) throws IOException {
        int cells = 0;
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                for (String line : new String(entries.readAllBytes(), StandardCharsets.UTF_8).split("\r\n")) {
                    cells += line.split(",", -1).length;
                }
            }
        }
        return cells;
    }

    /** Inserts the rows of one statement that follow each other. */
    private int insertFrom(int first) throws SQLException {
        Object sql = inserts.get(first)[0];
        int next = first;
        try (PreparedStatement prepared = connection.prepareStatement(String.valueOf(sql))) {
            while (next < inserts.size() && sql.equals(inserts.get(next)[0])) {
                Object[] row = inserts.get(next++);
                for (int place = 1; place < row.length; place++) {
                    prepared.setObject(place, row[place]);
                }
                prepared.addBatch();
                if ((next - first) % BATCH == 0) {
                    prepared.executeBatch();
                }
            }
            prepared.executeBatch();
        }
        return next;
    }
}
