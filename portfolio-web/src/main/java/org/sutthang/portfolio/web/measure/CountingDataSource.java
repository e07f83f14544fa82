package org.sutthang.portfolio.web.measure;

import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
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
        StatementLog.offer(this);
        return counting(DriverManager.getConnection(url, name, secret));
    }

    /** The driver manager lists only drivers that have been loaded, and the server loads none by itself. */
    private void loadDriver() throws SQLException {
        try {
            Class.forName(url.startsWith("jdbc:postgresql:") ? "org.postgresql.Driver" : "org.h2.Driver");
        } catch (ClassNotFoundException e) {
            throw new SQLException(e);
        }
    }

    private static Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(CountingDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class}, new CountingHandler(connection, null));
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
