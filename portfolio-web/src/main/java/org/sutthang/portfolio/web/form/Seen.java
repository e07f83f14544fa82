package org.sutthang.portfolio.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page showed, with the version that it showed, so that a change by somebody else since then is noticed.
 *
 * @param code the code of what was shown
 * @param version its version then
 */
public record Seen(String code, long version) {

    private static final char BETWEEN = '|';
    private static final String NUMBER = "\\d{1,18}";
    /** The field in which a page about one thing sends the version that it showed. */
    private static final String SEEN = "seen";
    private static final long NONE = -1;

    /**
     * What was ticked in a list.
     *
     * @param values what the page sent, each as {@link #toString()} writes it; may be null
     * @return what was ticked; what no list can have sent is left out
     */
    public static List<Seen> read(String[] values) {
        List<Seen> ticked = new ArrayList<>();
        for (String value : values == null ? new String[0] : values) {
            int at = value.lastIndexOf(BETWEEN);
            if (at > 0 && value.substring(at + 1).matches(NUMBER)) {
                ticked.add(new Seen(value.substring(0, at), Long.parseLong(value.substring(at + 1))));
            }
        }
        return ticked;
    }

    /**
     * What was ticked in a list, for what is done to all of it at once.
     *
     * @param values what the page sent; may be null
     * @return the versions by the codes
     */
    public static Map<String, Long> versions(String[] values) {
        Map<String, Long> versions = new HashMap<>();
        read(values).forEach(seen -> versions.put(seen.code, seen.version));
        return versions;
    }

    /**
     * The version of the one thing that a page is about.
     *
     * @param request what the page sent
     * @return the version that it showed; what cannot be read is no version of anything, and so counts as stale
     */
    public static long version(HttpServletRequest request) {
        String seen = request.getParameter(SEEN);
        return seen != null && seen.matches(NUMBER) ? Long.parseLong(seen) : NONE;
    }

    /** @return what a list sends when it is ticked */
    @Override
    public String toString() {
        return code + BETWEEN + version;
    }
}
