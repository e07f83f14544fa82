package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * What the address of a page asks for and the page cannot show. Every page tells it at its head, one sentence for each parameter, with
 * what was found and what is shown instead: an address that was mistyped, cut or kept for long never changes silently into another one.
 */
@Named("askedFilters")
@RequestScoped
public class AskedFilters {

    private static final int LONGEST_NAMED = 20;
    private static final String PREFIX = "asked.";

    private final Map<String, String> told = new LinkedHashMap<>();
    private HttpServletRequest request;
    private ReaderFormat format;

    /** For the container. */
    protected AskedFilters() {
    }

    /**
     * The filters of the present request.
     *
     * @param request has the address
     * @param format the reader's sentences
     */
    @Inject
    public AskedFilters(HttpServletRequest request, ReaderFormat format) {
        this.request = request;
        this.format = format;
    }

    /**
     * What the address says.
     *
     * @param parameter the name of a parameter
     * @return its value, or null
     */
    public String value(String parameter) {
        return request.getParameter(parameter);
    }

    /**
     * Tells of a value that means nothing.
     *
     * @param parameter its name; the sentence is that of {@code asked.} with it
     * @param value as the address has it; null or blank where it has none, of which nothing is told
     * @param known whether it means something
     */
    public void check(String parameter, String value, boolean known) {
        if (!known && value != null && !value.isBlank()) {
            told.put(parameter, format.text(PREFIX + parameter, named(value)));
        }
    }

    /**
     * Tells of a quarter that cannot be shown.
     *
     * @param key says why: {@code asked.quarter}, which has not begun, or {@code asked.quarter.open}, which is not closed
     * @param value as the address has it; null or blank where it has none
     * @param shown the quarter shown
     */
    public void quarter(String key, String value, FiscalQuarter shown) {
        String asked = value == null ? "" : value.strip();
        if (!asked.isEmpty() && !asked.equals(QuarterChoice.written(shown))) {
            told.put(key, QuarterChoice.read(asked)
                    .map(q -> format.text(key, format.shortQuarter(q), format.shortQuarter(shown)))
                    .orElseGet(() -> format.text("asked.quarter.unreadable", named(asked), format.shortQuarter(shown))));
        }
    }

    /**
     * Tells something else of a parameter.
     *
     * @param parameter its name
     * @param sentence what was found and what is shown instead; null for nothing
     */
    public void tell(String parameter, String sentence) {
        if (sentence != null) {
            told.put(parameter, sentence);
        }
    }

    /**
     * A value as sentences name it.
     *
     * @param value as the address has it
     * @return the same, shortened to what a line has room for
     */
    public static String named(String value) {
        String text = value.strip();
        return text.length() > LONGEST_NAMED ? text.substring(0, LONGEST_NAMED) + "…" : text;
    }

    /** @return the sentences, in the order in which they were found; empty where the page shows what its address asks for */
    public List<String> getTold() {
        return List.copyOf(told.values());
    }
}
