package org.sutthang.portfolio.kernel;

/** What every stored text has in common. */
public final class Texts {

    private Texts() {
    }

    /**
     * A text as it is stored: nothing is null, not an empty text.
     *
     * @param text the text, or null
     * @return the text without space around it, or null when nothing is left
     */
    public static String orNull(String text) {
        if (text == null) {
            return null;
        }
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /**
     * The first of two texts that is there.
     *
     * @param first the preferred text, or null
     * @param second what stands in for it, or null
     * @return the first text that is not null
     */
    public static String either(String first, String second) {
        return first == null ? second : first;
    }
}
