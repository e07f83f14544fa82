package org.sutthang.portfolio.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sutthang.portfolio.kernel.Settings;

/**
 * Asks the database for one connection before the server starts: inside the server the same failure would be buried in
 * the log of a deployment. The drivers are the very ones packed into this jar.
 */
final class DatabaseProbe {

    private static final int SECONDS = 10;

    private final Settings settings;

    DatabaseProbe(Settings settings) {
        this.settings = settings;
    }

    /**
     * Opens and closes one connection.
     *
     * @param workFolder where the driver may be unpacked to
     * @throws FailedStart when the database does not answer or refuses the user
     */
    void check(Path workFolder) throws FailedStart {
        boolean postgreSql = settings.databaseUrl().startsWith("jdbc:postgresql:");
        Path driverJar = workFolder.resolve("driver.jar");
        try {
            if (postgreSql) {
                unpackFromArchive("WEB-INF/lib/postgresql-", driverJar);
            } else {
                unpack(DatabaseProbe.class.getResourceAsStream("/MICRO-INF/runtime/h2.jar"), driverJar);
            }
            try (URLClassLoader loader = new URLClassLoader(new URL[] {driverJar.toUri().toURL()},
                    ClassLoader.getPlatformClassLoader())) {
                connect(loader, postgreSql ? "org.postgresql.Driver" : "org.h2.Driver");
            }
            Files.delete(driverJar);
        } catch (SQLException e) {
            throw new FailedStart(FailedStart.Reason.DATABASE, settings.databaseUrl(), firstLine(e));
        } catch (IOException | ReflectiveOperationException e) {
            throw new FailedStart(FailedStart.Reason.SERVER, e, workFolder);
        }
    }

    private void connect(ClassLoader loader, String driverClass) throws SQLException, ReflectiveOperationException {
        Driver driver = (Driver) loader.loadClass(driverClass).getDeclaredConstructor().newInstance();
        Properties properties = new Properties();
        properties.setProperty("user", settings.databaseUser());
        properties.setProperty("password", settings.databasePassword());
        if (driverClass.startsWith("org.postgresql")) {
            properties.setProperty("loginTimeout", String.valueOf(SECONDS));
        }
        try (Connection connection = driver.connect(settings.databaseUrl(), properties)) {
            connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static void unpackFromArchive(String prefix, Path target) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(DatabaseProbe.class.getResourceAsStream(Server.ARCHIVE))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().startsWith(prefix)) {
                    unpack(archive, target);
                    return;
                }
            }
        }
        throw new IOException(prefix);
    }

    private static void unpack(InputStream source, Path target) throws IOException {
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String firstLine(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
