package org.sutthang.portfolio.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.web.testing.LaunchedProcess;
import org.sutthang.portfolio.web.testing.RunningProduct;

@Order(1)
class LauncherIT {

    private static final Duration LONGEST = Duration.ofMinutes(4);

    @Test
    void aWrongSettingIsNamedWithItsValueAndWhatWasExpected() {
        assertFails(1, Map.of("SUTTHANG_HTTP_PORT", "eighty"),
                "ค่ากำหนด SUTTHANG_HTTP_PORT คือ \"eighty\" แต่ต้องเป็นจำนวนเต็ม 1 ถึง 65535",
                "the setting SUTTHANG_HTTP_PORT is \"eighty\", but must be a whole number from 1 to 65535");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(RunningProduct.freshFolder().resolve("file"));
        assertFails(2, Map.of("SUTTHANG_DATA_DIR", file.toString()), "the data folder " + file + " cannot be made or written");
    }

    @Test
    void aDataFolderInUseIsNotSharedWithAnotherProcess() throws IOException {
        Path folder = RunningProduct.freshFolder();
        try (FileChannel channel = FileChannel.open(folder.resolve("sutthang.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertFails(3, Map.of("SUTTHANG_DATA_DIR", folder.toString()), "another running Sutthang uses the data folder");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(other.getLocalPort());
            assertFails(4, Map.of("SUTTHANG_HTTP_PORT", port), "port " + port + " is taken by another program");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        String url = "jdbc:postgresql://127.0.0.1:" + RunningProduct.freePort() + "/sutthang";
        assertFails(5, Map.of("SUTTHANG_DB_URL", url), "the database " + url + " cannot be reached");
    }

    @Test
    void aMigrationThatFailsStopsTheProduct() throws Exception {
        Path folder = RunningProduct.freshFolder();
        Settings settings = Settings.from(Map.of("SUTTHANG_DATA_DIR", folder.toString())::get);
        try (Connection connection = DriverManager.getConnection(settings.databaseUrl(), settings.databaseUser(),
                settings.databasePassword()); Statement statement = connection.createStatement()) {
            statement.execute("create table something_else (id int)");
        }
        assertFails(6, Map.of("SUTTHANG_DATA_DIR", folder.toString()), "the database could not be prepared");
    }

    @Test
    void aRealInstallationWithoutAnybodyWhoCouldSignInDoesNotStart() {
        assertFails(6, Map.of("SUTTHANG_DEMO", "off"), "the database has no users", "ฐานข้อมูลยังไม่มีผู้ใช้");
    }

    private static void assertFails(int exitCode, Map<String, String> settings, String... sentences) {
        Map<String, String> complete = new HashMap<>(settings);
        complete.computeIfAbsent("SUTTHANG_DATA_DIR", key -> RunningProduct.freshFolder().toString());
        complete.computeIfAbsent("SUTTHANG_HTTP_PORT", key -> String.valueOf(RunningProduct.freePort()));
        LaunchedProcess process = LaunchedProcess.of(complete);
        assertThat(process.awaitExit(LONGEST)).as(process.output()).isEqualTo(exitCode);
        assertThat(process.output()).contains("เริ่มระบบไม่ได้").contains(sentences);
    }
}
