package org.sutthang.portfolio.web.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.sutthang.portfolio.storage.PortfolioDataSource;

/** Answers {@code GET /health/ready}: up only after a complete start, and while the database answers. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = PortfolioDataSource.JNDI_NAME)
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        boolean up = StartupState.current() == StartupState.READY && databaseAnswers();
        return HealthCheckResponse.named("sutthang").status(up).build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }
}
