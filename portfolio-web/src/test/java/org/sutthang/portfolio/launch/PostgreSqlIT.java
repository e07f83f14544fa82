package org.sutthang.portfolio.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sutthang.portfolio.web.testing.RunningProduct;

class PostgreSqlIT {

    @TempDir
    private Path databaseFolder;

    @Test
    void theProductRunsOnPostgreSqlIsNotReadyWithoutItAndGoesOnWhenItIsBack() throws IOException, SQLException {
        EmbeddedPostgres database = database(RunningProduct.freePort());
        try (RunningProduct product = RunningProduct.start(Map.of(
                "SUTTHANG_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                "SUTTHANG_DB_USER", "postgres",
                "SUTTHANG_ADMIN_PASSWORD", RunningProduct.ADMIN_PASSWORD))) {
            assertThat(product.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(administrators(database)).isEqualTo(1);

            database.close();
            assertThat(product.get("/health/ready").statusCode()).isEqualTo(503);

            database = database(database.getPort());
            assertThat(product.get("/health/ready").statusCode()).isEqualTo(200);
        } finally {
            database.close();
        }
    }

    private EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(databaseFolder).setCleanDataDirectory(false).start();
    }

    private static int administrators(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from app_user where user_name = 'admin'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
