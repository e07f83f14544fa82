package org.sutthang.portfolio.kernel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The settings of one installation, read once when the product starts. {@link Key} is the only list of configuration
 * keys there is. A value comes from the environment, else from a system property of the same name, else the default.
 */
public final class Settings {

    /** A configuration key: its name is the name of the environment variable. */
    public enum Key {
        /** The TCP port on which pages and the interface for programs are served. */
        SUTTHANG_HTTP_PORT("8080", "a whole number from 1 to 65535"),
        /** The folder for the H2 database file and the server's working files; created when missing. */
        SUTTHANG_DATA_DIR("data", "a folder that can be written"),
        /** The JDBC address of the database; without it, an H2 file in the data folder. */
        SUTTHANG_DB_URL("", "an address that starts with jdbc:postgresql: or jdbc:h2:"),
        /** The name to sign in to the database with. */
        SUTTHANG_DB_USER("sutthang", "a database user's name"),
        /** The password to sign in to the database with. */
        SUTTHANG_DB_PASSWORD("sutthang", "a database user's password"),
        /** The first administrator's password; setting it makes this a real installation instead of a demo. */
        SUTTHANG_ADMIN_PASSWORD("", "at least 10 characters"),
        /** Whether an empty database is filled with the demo portfolio; without it, only when no administrator is set. */
        SUTTHANG_DEMO("", "on or off"),
        /** The date the product takes for today, for demonstrations and tests; without it, the real date. */
        SUTTHANG_TODAY("", "a date of the Common Era such as 2024-03-31"),
        /** Where people reach the product, printed on reports for whoever wants to verify one; without it, no report names an address. */
        SUTTHANG_PUBLIC_URL("", "an address such as https://sutthang.example.go.th, without anything after it; SUTTHANG_SMTP_HOST needs it"),
        /** The mail server that takes the digests; without it, no mail is sent. */
        SUTTHANG_SMTP_HOST("", "the name or address of a mail server"),
        /** The mail server's port; without it, 465 with tls, else 587. */
        SUTTHANG_SMTP_PORT("", "a whole number from 1 to 65535"),
        /** The name to sign in to the mail server with; without it, nobody signs in. */
        SUTTHANG_SMTP_USER("", "a mail user's name, together with SUTTHANG_SMTP_PASSWORD"),
        /** The password to sign in to the mail server with. */
        SUTTHANG_SMTP_PASSWORD("", "a mail user's password, together with SUTTHANG_SMTP_USER"),
        /** Whether the way to the mail server is encrypted. */
        SUTTHANG_SMTP_TLS("starttls", "off, starttls or tls"),
        /** The address that mail comes from; needed with a mail server. */
        SUTTHANG_MAIL_FROM("", "an e-mail address such as sutthang@example.go.th, needed with SUTTHANG_SMTP_HOST"),
        /** The hour of the day, Thai time, from which the digests are sent. */
        SUTTHANG_DIGEST_HOUR("7", "a whole number from 0 to 23");

        private final String defaultValue;
        private final String expected;

        Key(String defaultValue, String expected) {
            this.defaultValue = defaultValue;
            this.expected = expected;
        }

        /** @return the value taken when none is given; empty when there is none */
        public String defaultValue() {
            return defaultValue;
        }

        /** @return in English, what a value must be */
        public String expected() {
            return expected;
        }

        /** @return whether the value must never be shown */
        public boolean isSecret() {
            return name().endsWith("_PASSWORD");
        }
    }

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int SHORTEST_PASSWORD = 10;
    static final int HIGHEST_PORT = 65_535;
    private static final Pattern PUBLIC_URL = Pattern.compile("(?i)https?://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?");

    private final Map<Key, String> values = new EnumMap<>(Key.class);
    private final int httpPort;
    private final Path dataDirectory;
    private final LocalDate today;
    private final MailSettings mail;

    private Settings(UnaryOperator<String> source) {
        for (Key key : Key.values()) {
            String given = source.apply(key.name());
            values.put(key, given == null || given.isBlank() ? key.defaultValue() : given.strip());
        }
        httpPort = parsePort();
        dataDirectory = parseDataDirectory();
        today = parseToday();
        check(Key.SUTTHANG_DB_URL, url -> url.isEmpty() || url.startsWith(H2) || url.startsWith(POSTGRESQL));
        check(Key.SUTTHANG_ADMIN_PASSWORD, password -> password.isEmpty() || password.length() >= SHORTEST_PASSWORD);
        check(Key.SUTTHANG_PUBLIC_URL, url -> url.isEmpty() || PUBLIC_URL.matcher(url).matches());
        check(Key.SUTTHANG_DEMO, demo -> demo.isEmpty() || "on".equalsIgnoreCase(demo) || "off".equalsIgnoreCase(demo));
        mail = MailSettings.of(values, this);
    }

    /**
     * Reads the settings of this process.
     *
     * @return the settings, all of them valid
     * @throws InvalidSetting for the first value that cannot be used
     */
    public static Settings ofThisProcess() {
        return from(name -> {
            String environment = System.getenv(name);
            return environment == null ? System.getProperty(name) : environment;
        });
    }

    /**
     * Reads the settings from a source.
     *
     * @param source gives the value for a key's name, null when there is none
     * @return the settings, all of them valid
     * @throws InvalidSetting for the first value that cannot be used
     */
    public static Settings from(UnaryOperator<String> source) {
        return new Settings(source);
    }

    /** @return the port to listen on, 1 to 65535 */
    public int httpPort() {
        return httpPort;
    }

    /** @return the data folder as an absolute path; it may not exist yet */
    public Path dataDirectory() {
        return dataDirectory;
    }

    /**
     * H2 writes half a second later by default, and a killed process loses what it had acknowledged. It keeps 16 MB of
     * pages and 8 statements, too few for a portfolio.
     */
    private static final List<String> H2_OPTIONS =
            List.of("WRITE_DELAY=0", "CACHE_SIZE=131072", "QUERY_CACHE_SIZE=64", "DB_CLOSE_ON_EXIT=FALSE");

    /** @return the JDBC address, complete with what an H2 file needs to keep every acknowledged write */
    public String databaseUrl() {
        String given = values.get(Key.SUTTHANG_DB_URL);
        String url = given.isEmpty()
                ? H2 + "file:" + dataDirectory.resolve("sutthang").toString().replace('\\', '/')
                : given;
        if (url.startsWith(POSTGRESQL)) {
            return url;
        }
        for (String option : H2_OPTIONS) {
            String name = option.substring(0, option.indexOf('=') + 1);
            url = url.toUpperCase(Locale.ROOT).contains(";" + name) ? url : url + ";" + option;
        }
        return url;
    }

    /** @return the class name of the data source that fits the database's address */
    public String dataSourceClass() {
        return databaseUrl().startsWith(POSTGRESQL) ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource";
    }

    /** @return the database user's name */
    public String databaseUser() {
        return values.get(Key.SUTTHANG_DB_USER);
    }

    /** @return the database user's password */
    public String databasePassword() {
        return values.get(Key.SUTTHANG_DB_PASSWORD);
    }

    /** @return the first administrator's password, when one is configured */
    public Optional<String> administratorPassword() {
        return Optional.of(values.get(Key.SUTTHANG_ADMIN_PASSWORD)).filter(password -> !password.isEmpty());
    }

    /**
     * Tells whether an empty database is to be filled with the demo portfolio. A database that has data is never
     * touched by this.
     *
     * @return true when the demo is on, or not mentioned and no administrator's password is configured
     */
    public boolean isDemoWhenEmpty() {
        String demo = values.get(Key.SUTTHANG_DEMO);
        return demo.isEmpty() ? administratorPassword().isEmpty() : "on".equalsIgnoreCase(demo);
    }

    /**
     * Where people reach the product from outside. It is a setting and never the address of a request: a report prints the
     * same bytes for everybody, and nobody can have it name another place.
     *
     * @return the address without a slash at its end; while only this machine may reach the product, its own; else nothing
     */
    public Optional<String> publicUrl() {
        String given = values.get(Key.SUTTHANG_PUBLIC_URL);
        if (given.isEmpty()) {
            return isLoopbackOnly() ? Optional.of("http://127.0.0.1:" + httpPort) : Optional.empty();
        }
        return Optional.of(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
    }

    /** @return how mail is sent, or nothing while no mail server is configured */
    public Optional<MailSettings> mail() {
        return Optional.ofNullable(mail);
    }

    /** @return the date to take for today, when one is fixed */
    public Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    /**
     * Tells whether only this machine may reach the product: the demo has well-known passwords, and a fixed date is for
     * trying things out, so neither is ever offered to a network.
     *
     * @return true when it must listen on the loopback address alone
     */
    public boolean isLoopbackOnly() {
        return isDemoWhenEmpty() || today != null;
    }

    private int parsePort() {
        return wholeNumber(Key.SUTTHANG_HTTP_PORT, values.get(Key.SUTTHANG_HTTP_PORT), 1, HIGHEST_PORT);
    }

    static int wholeNumber(Key key, String value, int lowest, int highest) {
        try {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through: not a number is as wrong as a number out of range.
        }
        throw new InvalidSetting(key, value);
    }

    private Path parseDataDirectory() {
        String value = values.get(Key.SUTTHANG_DATA_DIR);
        try {
            if (!value.contains(";")) {
                return Path.of(value).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            // Falls through; a semicolon would end the path inside H2's address.
        }
        throw new InvalidSetting(Key.SUTTHANG_DATA_DIR, value);
    }

    private LocalDate parseToday() {
        String value = values.get(Key.SUTTHANG_TODAY);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new InvalidSetting(Key.SUTTHANG_TODAY, value);
        }
    }

    private void check(Key key, Predicate<String> valid) {
        String value = values.get(key);
        if (!valid.test(value)) {
            throw new InvalidSetting(key, key.isSecret() ? "***" : value);
        }
    }
}
