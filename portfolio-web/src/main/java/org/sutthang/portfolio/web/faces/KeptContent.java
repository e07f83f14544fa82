package org.sutthang.portfolio.web.faces;

import jakarta.faces.context.FacesContext;
import org.omnifaces.util.cache.CacheFactory;

/**
 * The part of a page that looks the same for every reader who asks for the same, kept as it was written. Its key must name
 * everything that it is made of: the address, the language, and the edition of each portfolio and tree that was read. The
 * template {@code kept.xhtml} keeps what it writes under the key.
 *
 * @param key names what the part is made of
 * @param html the part as it was written before, or null where it has to be written
 */
public record KeptContent(String key, String html) {

    /** The scope of the cache, in the words of its library. */
    private static final String SCOPE = "application";

    /**
     * Looks for a part that was written before.
     *
     * @param parts what it is made of
     * @return the part, with its HTML where it is kept
     */
    public static KeptContent find(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            String text = String.valueOf(part);
            // The length before each part: no two lists of parts have one key.
            key.append(text.length()).append(':').append(text);
        }
        return new KeptContent(key.toString(),
                CacheFactory.getCache(FacesContext.getCurrentInstance(), SCOPE).get(key.toString()));
    }

    /** @return whether it has to be written */
    public boolean isNew() {
        return html == null;
    }
}
