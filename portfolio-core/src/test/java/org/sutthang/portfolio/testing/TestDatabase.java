package org.sutthang.portfolio.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;
import org.sutthang.portfolio.storage.Migrations;

/** A fresh, migrated database for one test class, on either of the two that the product runs on. */
public enum TestDatabase {
    /** H2 in memory. */
    H2 {
        @Override
        DataSource create(String name) {
            return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    /** A real PostgreSQL that starts with the first test that asks for it. */
    POSTGRESQL {
        @Override
        DataSource create(String name) throws SQLException {
            try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(Server.POSTGRES.getJdbcUrl("postgres", name));
            return source;
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    abstract DataSource create(String name) throws SQLException;

    /** @return a new database with all tables and nothing in them */
    public DataSource fresh() {
        try {
            DataSource source = create("test" + COUNT.incrementAndGet());
            Migrations.run(source);
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("no test database on " + this, e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for tests did not start", e);
            }
        }

        private static void stop(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
