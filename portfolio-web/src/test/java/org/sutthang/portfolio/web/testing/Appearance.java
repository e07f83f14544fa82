package org.sutthang.portfolio.web.testing;

import java.util.Arrays;
import java.util.List;
import org.sutthang.portfolio.web.text.UserLanguage;

/** One way a page can be seen. Together the eight are every language with every theme and width; those of a language follow each other. */
public enum Appearance {
    /** Thai, light, on a desk. */
    THAI_LIGHT_WIDE("th", "light", 1366, 900),
    /** Thai, dark, on a desk. */
    THAI_DARK_WIDE("th", "dark", 1366, 900),
    /** Thai, dark, on a phone. */
    THAI_DARK_NARROW("th", "dark", 360, 740),
    /** Thai, light, on a phone. */
    THAI_LIGHT_NARROW("th", "light", 360, 740),
    /** English, light, on a phone. */
    ENGLISH_LIGHT_NARROW("en", "light", 360, 740),
    /** English, dark, on a phone. */
    ENGLISH_DARK_NARROW("en", "dark", 360, 740),
    /** English, dark, on a desk. */
    ENGLISH_DARK_WIDE("en", "dark", 1366, 900),
    /** English, light, on a desk. */
    ENGLISH_LIGHT_WIDE("en", "light", 1366, 900);

    private final String language;
    private final String theme;
    private final int width;
    private final int height;

    Appearance(String language, String theme, int width, int height) {
        this.language = language;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /** Those of a language; of every language for null. */
    static List<Appearance> of(UserLanguage language) {
        return Arrays.stream(values()).filter(appearance -> language == null || appearance.language.equals(language.code())).toList();
    }

    String language() {
        return language;
    }

    String theme() {
        return theme;
    }

    boolean isThai() {
        return language.equals("th");
    }

    boolean isDark() {
        return theme.equals("dark");
    }

    /** Whether larger text is tried: where the language differs and there is room for it. */
    boolean isReadLarge() {
        return this == THAI_LIGHT_WIDE || this == ENGLISH_LIGHT_WIDE;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String fileSuffix() {
        return language + "-" + theme + "-" + width;
    }
}
