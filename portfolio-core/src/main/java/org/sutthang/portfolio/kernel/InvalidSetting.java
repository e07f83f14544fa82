package org.sutthang.portfolio.kernel;

/** A setting of the installation has a value that the product cannot use; it must not start with it. */
public class InvalidSetting extends RuntimeException {

    private final Settings.Key key;
    private final String value;

    InvalidSetting(Settings.Key key, String value) {
        super(key.name() + "=" + value + ": expected " + key.expected());
        this.key = key;
        this.value = value;
    }

    /** @return the setting */
    public Settings.Key getKey() {
        return key;
    }

    /** @return the value as given; for a secret a mask, never the secret itself */
    public String getValue() {
        return value;
    }
}
