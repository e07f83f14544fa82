package org.sutthang.portfolio.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Vetoed;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Role;

/**
 * The services of the core on a real database without a server: CDI in plain Java, transactions on the persistence
 * provider's own. Use one per test class, close it afterwards.
 *
 * <pre>{@code
 * try (CoreContainer core = CoreContainer.on(TestDatabase.H2)) {
 *     core.as(Role.MONITOR, () -> core.get(ImportService.class).apply(bytes));
 * }
 * }</pre>
 */
@Vetoed
public final class CoreContainer implements AutoCloseable {

    private static final ThreadLocal<CoreContainer> STARTING = new ThreadLocal<>();

    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final MovableClock clock;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final SeContainer container;

    private CoreContainer(DataSource dataSource, MovableClock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
        properties.put("jakarta.persistence.jtaDataSource", null);
        properties.put("eclipselink.session-name", "core-" + System.identityHashCode(dataSource));
        properties.put("eclipselink.logging.level", "SEVERE");
        this.factory = Persistence.createEntityManagerFactory("portfolio", properties);
        STARTING.set(this);
        this.container = SeContainerInitializer.newInstance()
                .addBeanClasses(Surroundings.class, TransactionInterceptor.class, FiguresInWords.class).initialize();
        this.container.select(Surroundings.class).get().serve(this);
        STARTING.remove();
    }

    /**
     * Starts the services on a fresh database, with the clock at noon of 20 April 2024 (fiscal year 2567, third quarter).
     *
     * @param database which database
     * @return the running services
     */
    public static CoreContainer on(TestDatabase database) {
        return on(database.fresh());
    }

    /**
     * Starts the services on a database that is there already.
     *
     * @param dataSource a migrated database
     * @return the running services
     */
    public static CoreContainer on(DataSource dataSource) {
        return new CoreContainer(dataSource, new MovableClock("2024-04-20"));
    }

    /**
     * A service.
     *
     * @param type its class
     * @param <T> its class
     * @return the service, behind its interceptors
     */
    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** @return the clock that the services read; tests move it */
    public MovableClock clock() {
        return clock;
    }

    /** @return the database, to look into it past the services */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Runs statements past the services.
     *
     * @param statements the statements
     * @throws SQLException when one fails
     */
    public void sql(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /**
     * Looks into the database past the services.
     *
     * @param query what is asked
     * @return the first column of the first row, or null where there is no row
     * @throws SQLException when it fails
     */
    public String text(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getString(1) : null;
        }
    }

    /**
     * Runs something as a user of a role who is not stored.
     *
     * @param role the role
     * @param action what is run
     * @param <T> what it gives
     * @return what the action gives
     */
    public <T> T as(Role role, Callable<T> action) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return as(new AuthenticatedUser(-1, name, name, role, null, null), action);
    }

    /**
     * Runs something as a user.
     *
     * @param user who acts
     * @param action what is run
     * @param <T> what it gives
     * @return what the action gives
     */
    public <T> T as(AuthenticatedUser user, Callable<T> action) {
        try {
            return get(CurrentUser.class).call(user, action);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs something in one transaction; an exception rolls it back.
     *
     * @param action what is run
     * @param <T> what it gives
     * @return what the action gives
     * @throws Exception what the action throws
     */
    public <T> T transaction(Callable<T> action) throws Exception {
        if (current.get() != null) {
            return action.call();
        }
        try (EntityManager manager = factory.createEntityManager()) {
            current.set(manager);
            return commit(manager, action);
        } finally {
            current.remove();
        }
    }

    private static <T> T commit(EntityManager manager, Callable<T> action) throws Exception {
        manager.getTransaction().begin();
        try {
            T result = action.call();
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        }
    }

    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(CoreContainer.class.getClassLoader(),
                new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    EntityManager manager = current.get();
                    if (manager == null) {
                        throw new IllegalStateException("no transaction is active");
                    }
                    try {
                        return method.invoke(manager, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void close() {
        container.close();
        factory.close();
    }

    static CoreContainer starting() {
        return STARTING.get();
    }

    /** What the server gives in the running product. */
    @Singleton
    public static class Surroundings {

        private CoreContainer core;

        void serve(CoreContainer container) {
            this.core = container;
        }

        @Produces
        @Dependent
        EntityManager entityManager() {
            return container().entityManager();
        }

        @Produces
        @Dependent
        Clock clock() {
            return container().clock();
        }

        CoreContainer container() {
            if (core == null) {
                core = starting();
            }
            return core;
        }
    }
}
