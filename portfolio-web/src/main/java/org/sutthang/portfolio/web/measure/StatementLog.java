package org.sutthang.portfolio.web.measure;

import java.util.Collection;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * Hands the statements that are executed, and the data source, to a benchmark in the same process. It lives outside the
 * server's class loaders, so both sides meet in the system properties and speak in types of the JDK only.
 */
final class StatementLog {

    /** Where the data source is put: a {@link DataSource}. */
    private static final String DATA_SOURCE = "sutthang.measure.dataSource";
    /** Where a benchmark puts what it wants the statements in: a collection of arrays, the text and then its parameters. */
    private static final String LOG = "sutthang.measure.log";

    private StatementLog() {
    }

    static void offer(DataSource source) {
        System.getProperties().put(DATA_SOURCE, source);
    }

    @SuppressWarnings("unchecked")
    static void record(String sql, Object... parameters) {
        Properties properties = System.getProperties();
        if (properties.get(LOG) instanceof Collection<?> log) {
            Object[] statement = new Object[parameters.length + 1];
            statement[0] = sql;
            System.arraycopy(parameters, 0, statement, 1, parameters.length);
            ((Collection<Object[]>) log).add(statement);
        }
    }
}
