package org.sutthang.portfolio.web.text;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The product's sentences in one language, by their keys. They are written for {@link MessageFormat}; beyond it, words that agree
 * with a number are written as {@code {0|project|projects}}: the first where the argument reads 1, the second otherwise. Numbers
 * come formatted, which the choices of MessageFormat cannot read.
 */
public final class Messages {

    /** The bundle's base name; {@code _th} and {@code _en} hold the same keys. */
    public static final String BUNDLE = "org.sutthang.portfolio.web.messages";

    private static final Pattern AGREEING = Pattern.compile("\\{(\\d)\\|([^|{}]+)\\|([^|{}]+)}");

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
        return args.length == 0 ? pattern : new MessageFormat(agreeing(pattern, args), language.locale()).format(args);
    }

    private static String agreeing(String pattern, Object[] args) {
        return AGREEING.matcher(pattern).replaceAll(words -> {
            int place = Integer.parseInt(words.group(1));
            return Matcher.quoteReplacement(place < args.length && "1".equals(String.valueOf(args[place])) ? words.group(2) : words.group(3));
        });
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
