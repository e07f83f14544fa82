package org.sutthang.portfolio.web.measure;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Stands before a connection or a statement, counts what is executed and keeps it for the log. */
final class CountingHandler implements InvocationHandler {

    private final Object target;
    private final String sql;
    private final Map<Integer, Object> parameters = new TreeMap<>();

    CountingHandler(Object target, String sql) {
        this.target = target;
        this.sql = sql;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (target instanceof Statement) {
            observe(method.getName(), arguments);
        }
        try {
            Object result = method.invoke(target, arguments);
            return target instanceof Connection && StatementCount.isWanted() ? counting(result, arguments) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void observe(String method, Object... arguments) {
        if (method.startsWith("set") && arguments != null && arguments.length > 1
                && arguments[0] instanceof Integer place) {
            parameters.put(place, "setNull".equals(method) ? null : arguments[1]);
        } else if ("addBatch".equals(method)) {
            StatementLog.record(text(arguments), parameters.values().toArray());
        } else if ("executeBatch".equals(method)) {
            StatementCount.increase();
        } else if (method.startsWith("execute")) {
            StatementCount.increase();
            StatementLog.record(text(arguments), parameters.values().toArray());
        }
    }

    private String text(Object... arguments) {
        return sql == null && arguments != null ? String.valueOf(arguments[0]) : sql;
    }

    private static Object counting(Object result, Object... arguments) {
        Class<?> type = switch (result) {
            case CallableStatement call -> CallableStatement.class;
            case PreparedStatement prepared -> PreparedStatement.class;
            case Statement statement -> Statement.class;
            case null, default -> null;
        };
        if (type == null) {
            return result;
        }
        String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
        return Proxy.newProxyInstance(CountingHandler.class.getClassLoader(), new Class<?>[] {type},
                new CountingHandler(result, sql));
    }
}
