package org.sutthang.portfolio.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sutthang.portfolio.kernel.Settings.Key;

/**
 * How mail is sent.
 *
 * @param host the mail server
 * @param port its port
 * @param user the name to sign in with, or null where nobody signs in
 * @param password the password, or null likewise
 * @param encryption of the way to the server
 * @param from the address that mail comes from
 * @param digestHour the hour of the day, Thai time, from which the digests are sent
 * @param publicUrl where people reach the product, without a slash at its end
 */
public record MailSettings(String host, int port, String user, String password, Encryption encryption, String from,
        int digestHour, String publicUrl) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:-]{0,252}[A-Za-z0-9])?");
    /** Narrower than the standard: one plain address, without a name beside it, quotes, comments or spaces. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final int LONGEST_ADDRESS = 200;
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_OVER_TLS = 465;
    private static final int LAST_HOUR = 23;

    /** Whether the way to the mail server is encrypted. */
    public enum Encryption {
        /** It is not: for a server on the same machine or network only. */
        OFF,
        /** It begins plain and must be encrypted before anything is said. */
        STARTTLS,
        /** It is from the beginning. */
        TLS
    }

    /**
     * Whether a text is one plain e-mail address.
     *
     * @param text any text, or null
     * @return false also where something stands before, behind or between
     */
    public static boolean isAddress(String text) {
        return text != null && text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    /** Every value is looked at, also while no server is configured: a wrong one is found at once, not on the day it is. */
    static MailSettings of(Map<Key, String> values, Settings settings) {
        String host = values.get(Key.SUTTHANG_SMTP_HOST);
        require(Key.SUTTHANG_SMTP_HOST, host, host.isEmpty() || HOST.matcher(host).matches());
        Encryption encryption = encryption(values.get(Key.SUTTHANG_SMTP_TLS));
        String port = values.get(Key.SUTTHANG_SMTP_PORT);
        int number = port.isEmpty() ? encryption == Encryption.TLS ? SUBMISSION_OVER_TLS : SUBMISSION
                : Settings.wholeNumber(Key.SUTTHANG_SMTP_PORT, port, 1, Settings.HIGHEST_PORT);
        int hour = Settings.wholeNumber(Key.SUTTHANG_DIGEST_HOUR, values.get(Key.SUTTHANG_DIGEST_HOUR), 0, LAST_HOUR);
        String from = values.get(Key.SUTTHANG_MAIL_FROM);
        require(Key.SUTTHANG_MAIL_FROM, from, from.isEmpty() ? host.isEmpty() : isAddress(from));
        String user = values.get(Key.SUTTHANG_SMTP_USER);
        String password = values.get(Key.SUTTHANG_SMTP_PASSWORD);
        require(Key.SUTTHANG_SMTP_USER, user, !user.isEmpty() || password.isEmpty());
        require(Key.SUTTHANG_SMTP_PASSWORD, "***", !password.isEmpty() || user.isEmpty());
        if (host.isEmpty()) {
            return null;
        }
        Optional<String> publicUrl = settings.publicUrl();
        require(Key.SUTTHANG_PUBLIC_URL, "", publicUrl.isPresent());
        // Nothing else of the kernel is used here: the launcher checks the settings before anything else is there.
        return new MailSettings(host, number, user.isEmpty() ? null : user, user.isEmpty() ? null : password, encryption,
                from, hour, publicUrl.get());
    }

    private static Encryption encryption(String value) {
        for (Encryption encryption : Encryption.values()) {
            if (encryption.name().equals(value.toUpperCase(Locale.ROOT))) {
                return encryption;
            }
        }
        throw new InvalidSetting(Key.SUTTHANG_SMTP_TLS, value);
    }

    private static void require(Key key, String value, boolean valid) {
        if (!valid) {
            throw new InvalidSetting(key, value);
        }
    }

    /** The password is never shown. */
    @Override
    public String toString() {
        return host + ":" + port + " " + encryption + " from " + from;
    }
}
