package org.sutthang.portfolio.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of a database up to the version this product needs. */
public final class Migrations {

    private Migrations() {
    }

    /**
     * Applies every migration that the database does not have yet. The scripts are common to both databases; where a
     * type has two names, a placeholder stands for it ({@code ${blob}}).
     *
     * @param dataSource an H2 or a PostgreSQL database
     * @return how many migrations were applied, 0 when it was up to date
     * @throws org.flywaydb.core.api.FlywayException when a migration fails or was changed after it had been applied
     * @throws SQLException when the database cannot be reached
     */
    public static int run(DataSource dataSource) throws SQLException {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(Map.of("blob", isPostgreSql(dataSource) ? "bytea" : "blob"))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static boolean isPostgreSql(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
