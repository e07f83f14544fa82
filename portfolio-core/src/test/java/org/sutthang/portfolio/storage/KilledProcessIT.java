package org.sutthang.portfolio.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.sutthang.portfolio.kernel.Settings;

class KilledProcessIT {

    private static final int WRITES_BEFORE_THE_KILL = 300;

    @TempDir
    private Path dataFolder;

    @RepeatedTest(3)
    void everyAcknowledgedWriteOutlivesTheProcessThatWasKilledWhileWriting() throws Exception {
        int acknowledged = writeUntilKilled();

        assertThat(acknowledged).isGreaterThanOrEqualTo(WRITES_BEFORE_THE_KILL);
        assertThat(rowsFound()).isGreaterThanOrEqualTo(acknowledged);
    }

    /** @return the last number that the writer acknowledged */
    private int writeUntilKilled() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath(), EndlessWriter.class.getName(), dataFolder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader acknowledgements = writer.inputReader()) {
            for (String line = acknowledgements.readLine(); line != null; line = acknowledgements.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == WRITES_BEFORE_THE_KILL) {
                    writer.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe breaks with the process; what was read until then is what was acknowledged.
        } catch (NumberFormatException e) {
            // The kill cut the last line short.
        }
        writer.waitFor();
        return acknowledged;
    }

    private int rowsFound() throws SQLException {
        try (Connection connection = EndlessWriter.open(dataFolder.toString());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from written")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String classPath() {
        return Stream.of(EndlessWriter.class, Settings.class, org.h2.Driver.class)
                .map(KilledProcessIT::placeOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
