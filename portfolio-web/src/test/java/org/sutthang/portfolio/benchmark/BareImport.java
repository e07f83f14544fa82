package org.sutthang.portfolio.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The least that an import can cost here: the zip parsed, and its cells inserted in batches, in one transaction. */
final class BareImport {

    private static final int BATCH = 1_000;

    private final Connection connection;

    BareImport(Connection connection) {
        this.connection = connection;
    }

    void run(byte[] zip) throws IOException, SQLException {
        connection.setAutoCommit(false);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                insert(entry.getName().replace(".csv", "").toUpperCase(Locale.ROOT), text.split("\r\n"));
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void insert(String sheet, String... lines) throws SQLException {
        int columns = lines[0].split(",", -1).length;
        String table = "BARE_" + sheet;
        try (Statement statement = connection.createStatement()) {
            StringBuilder definition = new StringBuilder("create table if not exists " + table + " (id bigint primary key");
            for (int c = 1; c <= columns; c++) {
                definition.append(", c").append(c).append(" varchar(400)");
            }
            // The same keys as the product's tables have: its own, and one that finds the row again.
            statement.execute(definition.append(')').toString());
            statement.execute("create index if not exists " + table + "_key on " + table + " (c1)");
            statement.execute("delete from " + table);
        }
        try (PreparedStatement prepared = connection.prepareStatement(
                "insert into " + table + " values (?" + ", ?".repeat(columns) + ")")) {
            for (int line = 1; line < lines.length; line++) {
                String[] cells = lines[line].split(",", -1);
                prepared.setLong(1, line);
                for (int c = 0; c < columns; c++) {
                    prepared.setString(c + 2, cells[c]);
                }
                prepared.addBatch();
                if (line % BATCH == 0) {
                    prepared.executeBatch();
                }
            }
            prepared.executeBatch();
        }
    }
}
