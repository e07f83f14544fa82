package org.sutthang.portfolio.web.text;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The product's sentences in one language, by their keys. */
public final class Messages {

    /** The bundle's base name; {@code _th} and {@code _en} hold the same keys. */
    public static final String BUNDLE = "org.sutthang.portfolio.web.messages";

    private final UserLanguage language;
    private final ResourceBundle bundle;

    /**
     * The sentences of a language.
     *
     * @param language Thai or English
     */
    public Messages(UserLanguage language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @return their language */
    public UserLanguage language() {
        return language;
    }

    /**
     * A sentence with its places filled.
     *
     * @param key its key
     * @param args for {0}, {1}, …; dates and numbers are to be formatted before
     * @return the sentence; a key without one is given back between question marks, so that it is seen
     */
    public String get(String key, Object... args) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException unknown) {
            return "???" + key + "???";
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(args);
    }

    /**
     * Whether there is a sentence for a key.
     *
     * @param key a key
     * @return true where there is
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
