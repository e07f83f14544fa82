package org.sutthang.portfolio.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that go to a database, so that a test can say how many a page may need. */
public final class CountingDataSource {

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource source;

    private CountingDataSource(DataSource source) {
        this.source = proxy(DataSource.class, source);
    }

    /**
     * Counts on a database.
     *
     * @param source the database
     * @return the counter
     */
    public static CountingDataSource on(DataSource source) {
        return new CountingDataSource(source);
    }

    /** @return the database, to be used in place of the one it was made of */
    public DataSource source() {
        return source;
    }

    /** @return how many statements were prepared or created since the last call */
    public int take() {
        return statements.getAndSet(0);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(CountingDataSource.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare") || "createStatement".equals(method.getName())) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
