package org.sutthang.portfolio.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** The least that an answer can cost here: its SQL by plain JDBC, and its bytes written to a socket. */
final class BareLimit implements AutoCloseable {

    private final HttpServer server;
    private final Connection connection;
    private List<Object[]> statements = List.of();
    private byte[] answer = new byte[0];

    BareLimit(DataSource source) throws IOException, SQLException {
        connection = source.getConnection().unwrap(Connection.class);
        // Without it head and body are two packets, and the reader's delayed acknowledgement adds forty milliseconds.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.start();
    }

    /** What the next answers consist of. */
    void answerWith(List<Object[]> executed, byte[] bytes) {
        statements = executed.stream().filter(BareLimit::reads).toList();
        answer = bytes;
    }

    private static boolean reads(Object... statement) {
        String sql = String.valueOf(statement[0]).stripLeading().toLowerCase(Locale.ROOT);
        return sql.startsWith("select") && !sql.contains("for update");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Connection connection() {
        return connection;
    }

    /** Runs the statements once, reading every column of every row. */
    int replay() throws SQLException {
        int cells = 0;
        for (Object[] statement : statements) {
            try (PreparedStatement prepared = connection.prepareStatement((String) statement[0])) {
                for (int i = 1; i < statement.length; i++) {
                    prepared.setObject(i, statement[i]);
                }
                try (ResultSet rows = prepared.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int c = 1; c <= columns; c++) {
                            cells += rows.getObject(c) == null ? 0 : 1;
                        }
                    }
                }
            }
        }
        return cells;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            replay();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        server.stop(0);
        connection.close();
    }
}
