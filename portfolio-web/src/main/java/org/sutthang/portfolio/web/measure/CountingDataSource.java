package org.sutthang.portfolio.web.measure;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Opens connections of either database and counts each statement that is sent through them. */
public class CountingDataSource implements DataSource {

    private String url;
    private String user;
    private String password;

    /** @param url the JDBC address */
    public void setUrl(String url) {
        this.url = url;
    }

    /** @param user the database user's name */
    public void setUser(String user) {
        this.user = user;
    }

    /** @param password the database user's password */
    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        loadDriver();
        return counting(Connection.class, DriverManager.getConnection(url, name, secret));
    }

    /** The driver manager lists only drivers that have been loaded, and the server loads none by itself. */
    private void loadDriver() throws SQLException {
        try {
            Class.forName(url.startsWith("jdbc:postgresql:") ? "org.postgresql.Driver" : "org.h2.Driver");
        } catch (ClassNotFoundException e) {
            throw new SQLException(e);
        }
    }

    private static <T> T counting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader() == null
                ? CountingDataSource.class.getClassLoader() : type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> counted(target, method, arguments)));
    }

    private static Object counted(Object target, Method method, Object... arguments) throws Throwable {
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            StatementCount.increase();
        }
        try {
            Object result = method.invoke(target, arguments);
            return target instanceof Connection ? countingStatement(result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object countingStatement(Object result) {
        return switch (result) {
            case CallableStatement call -> counting(CallableStatement.class, call);
            case PreparedStatement prepared -> counting(PreparedStatement.class, prepared);
            case Statement statement -> counting(Statement.class, statement);
            case null, default -> result;
        };
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Statements are counted, not logged.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
