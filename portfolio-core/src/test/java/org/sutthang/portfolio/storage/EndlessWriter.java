package org.sutthang.portfolio.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.sutthang.portfolio.kernel.Settings;

/** A process that writes one row after the other and acknowledges each commit on its output, until it is killed. */
final class EndlessWriter {

    private EndlessWriter() {
    }

    /** @param arguments the data folder */
    public static void main(String[] arguments) throws SQLException {
        PrintStream acknowledgements = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        try (Connection connection = open(arguments[0]); Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int primary key)");
            try (PreparedStatement insert = connection.prepareStatement("insert into written values (?)")) {
                for (int number = 1; true; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    acknowledgements.println(number);
                }
            }
        }
    }

    /** Opens the database of a data folder exactly as the product addresses it. */
    static Connection open(String dataFolder) throws SQLException {
        Settings settings = Settings.from(Map.of("SUTTHANG_DATA_DIR", dataFolder)::get);
        return DriverManager.getConnection(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
    }
}
