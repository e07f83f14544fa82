package org.sutthang.portfolio.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnySettingTheDemoRunsFromAnH2FileOnThisMachineOnly() {
        Settings settings = settings(Map.of());

        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.databaseUrl()).startsWith("jdbc:h2:file:").contains("/data/sutthang;").contains("WRITE_DELAY=0");
        assertThat(settings.isDemoWhenEmpty()).isTrue();
        assertThat(settings.isLoopbackOnly()).isTrue();
        assertThat(settings.today()).isEmpty();
    }

    @Test
    void anAdministratorsPasswordMakesItARealInstallation() {
        Settings settings = settings(Map.of("SUTTHANG_ADMIN_PASSWORD", "correct horse"));

        assertThat(settings.isDemoWhenEmpty()).isFalse();
        assertThat(settings.isLoopbackOnly()).isFalse();
    }

    @Test
    void aFixedDateIsNeverOfferedToTheNetwork() {
        Settings settings = settings(Map.of("SUTTHANG_ADMIN_PASSWORD", "correct horse", "SUTTHANG_TODAY", "2024-03-31"));

        assertThat(settings.isLoopbackOnly()).isTrue();
        Clock clock = OfficeClock.of(settings);
        assertThat(LocalDate.now(clock)).isEqualTo("2024-03-31");
    }

    @Test
    void reportsNameThePublicAddressAndWithoutOneOnlyThatOfThisMachineToItself() {
        assertThat(settings(Map.of("SUTTHANG_PUBLIC_URL", "https://sutthang.example.go.th/")).publicUrl())
                .contains("https://sutthang.example.go.th");
        assertThat(settings(Map.of("SUTTHANG_HTTP_PORT", "8163")).publicUrl()).contains("http://127.0.0.1:8163");
        assertThat(settings(Map.of("SUTTHANG_ADMIN_PASSWORD", "correct horse")).publicUrl()).isEmpty();
    }

    @Test
    void mailIsOffUntilAServerIsNamedWithTheAddressItComesFrom() {
        assertThat(settings(Map.of()).mail()).isEmpty();
        MailSettings mail = settings(Map.of("SUTTHANG_SMTP_HOST", "mail.example.go.th", "SUTTHANG_MAIL_FROM",
                "sutthang@example.go.th")).mail().orElseThrow();
        assertThat(mail.port()).isEqualTo(587);
        assertThat(mail.encryption()).isEqualTo(MailSettings.Encryption.STARTTLS);
        assertThat(mail.digestHour()).isEqualTo(7);
        assertThat(mail.user()).isNull();
        assertThat(mail.publicUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings(Map.of("SUTTHANG_SMTP_HOST", "10.0.0.5", "SUTTHANG_SMTP_TLS", "TLS", "SUTTHANG_MAIL_FROM",
                "a@b.th")).mail().orElseThrow().port()).isEqualTo(465);
    }

    @Test
    void withAMailServerEverythingThatMailNeedsMustBeThere() {
        assertThatThrownBy(() -> settings(Map.of("SUTTHANG_SMTP_HOST", "mail.example.go.th")))
                .hasMessageStartingWith("SUTTHANG_MAIL_FROM=:");
        assertThatThrownBy(() -> settings(Map.of("SUTTHANG_SMTP_HOST", "mail.example.go.th", "SUTTHANG_MAIL_FROM", "a@b.th",
                "SUTTHANG_ADMIN_PASSWORD", "correct horse"))).as("its links lead somewhere")
                .hasMessageStartingWith("SUTTHANG_PUBLIC_URL=:");
        assertThatThrownBy(() -> settings(Map.of("SUTTHANG_SMTP_PASSWORD", "very secret")))
                .hasMessageStartingWith("SUTTHANG_SMTP_USER=:").hasMessageNotContaining("very secret");
        assertThatThrownBy(() -> settings(Map.of("SUTTHANG_SMTP_USER", "sutthang")))
                .hasMessageStartingWith("SUTTHANG_SMTP_PASSWORD=***:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "somchai", "a@b", "a b@c.th", "สมชาย <a@b.th>", "a@b.th, c@d.th", "a@b.th\r\nBcc: c@d.th",
        "a@b.th\n", "a..b@c.th", "@c.th", "a@-c.th", "สมชาย@b.th"})
    void oneAddressIsAnAddressAndNothingElseIs(String text) {
        assertThat(MailSettings.isAddress(text)).isFalse();
        assertThat(MailSettings.isAddress("somchai.j+sutthang@opsmoi.moi.go.th")).isTrue();
    }

    @Test
    void anH2AddressAlwaysKeepsAcknowledgedWrites() {
        assertThat(settings(Map.of("SUTTHANG_DB_URL", "jdbc:h2:mem:x")).databaseUrl())
                .isEqualTo("jdbc:h2:mem:x;WRITE_DELAY=0;CACHE_SIZE=131072;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void postgreSqlGetsItsOwnDataSource() {
        Settings settings = settings(Map.of("SUTTHANG_DB_URL", "jdbc:postgresql://db/sutthang"));

        assertThat(settings.databaseUrl()).isEqualTo("jdbc:postgresql://db/sutthang");
        assertThat(settings.dataSourceClass()).startsWith("org.postgresql");
    }

    @ParameterizedTest
    @CsvSource({
        "SUTTHANG_HTTP_PORT, eighty",
        "SUTTHANG_HTTP_PORT, 0",
        "SUTTHANG_HTTP_PORT, 65536",
        "SUTTHANG_DATA_DIR, a;b",
        "SUTTHANG_DB_URL, jdbc:mysql://db/x",
        "SUTTHANG_DEMO, maybe",
        "SUTTHANG_TODAY, 31/03/2567",
        "SUTTHANG_PUBLIC_URL, sutthang.example.go.th",
        "SUTTHANG_PUBLIC_URL, https://sutthang.example.go.th/?a=b",
        "SUTTHANG_PUBLIC_URL, javascript:alert(1)",
        "SUTTHANG_SMTP_HOST, smtp://mail",
        "SUTTHANG_SMTP_PORT, 70000",
        "SUTTHANG_SMTP_TLS, ssl",
        "SUTTHANG_MAIL_FROM, สุดทาง <a@b.th>",
        "SUTTHANG_DIGEST_HOUR, 24",
    })
    void aWrongValueIsNamedWithWhatWasExpected(String name, String value) {
        assertThatThrownBy(() -> settings(Map.of(name, value)))
                .isInstanceOf(InvalidSetting.class)
                .hasMessage(name + "=" + value + ": expected " + Settings.Key.valueOf(name).expected());
    }

    @Test
    void aSecretIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> settings(Map.of("SUTTHANG_ADMIN_PASSWORD", "short")))
                .hasMessageContaining("SUTTHANG_ADMIN_PASSWORD")
                .hasMessageNotContaining("short");
    }

    private static Settings settings(Map<String, String> values) {
        return Settings.from(values::get);
    }
}
