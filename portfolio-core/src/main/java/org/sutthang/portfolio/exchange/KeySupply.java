package org.sutthang.portfolio.exchange;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Database keys for new rows, taken from the sequence that entities use too, a block at a time. */
final class KeySupply {

    private static final int KEYS_IN_A_BLOCK = 1_000;

    private final Connection connection;
    private final String sql;
    private long next = 1;
    private long last;

    KeySupply(Connection connection) throws SQLException {
        this.connection = connection;
        boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        this.sql = postgres ? "select nextval('portfolio_sequence')" : "select next value for portfolio_sequence";
    }

    long next() throws SQLException {
        if (next > last) {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
                row.next();
                last = row.getLong(1);
                next = last - KEYS_IN_A_BLOCK + 1;
            }
        }
        return next++;
    }
}
