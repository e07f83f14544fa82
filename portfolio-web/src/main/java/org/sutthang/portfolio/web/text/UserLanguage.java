package org.sutthang.portfolio.web.text;

import java.util.Locale;
import java.util.Optional;

/** A language that every screen and report exists in. */
public enum UserLanguage {
    /** Thai: the first language, with the Buddhist era. */
    TH("th"),
    /** English, with the Common Era. */
    EN("en");

    private final String code;
    private final Locale locale;

    UserLanguage(String code) {
        this.code = code;
        this.locale = Locale.of(code);
    }

    /** @return the two-letter code, as in addresses and the cookie */
    public String code() {
        return code;
    }

    /** @return the locale of its message bundle */
    public Locale locale() {
        return locale;
    }

    /** @return the other of the two */
    public UserLanguage other() {
        return this == TH ? EN : TH;
    }

    /**
     * The language of a code.
     *
     * @param code such as {@code th}; may be null or anything a visitor sends
     * @return the language, or empty where there is no such
     */
    public static Optional<UserLanguage> of(String code) {
        for (UserLanguage language : values()) {
            if (language.code.equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
