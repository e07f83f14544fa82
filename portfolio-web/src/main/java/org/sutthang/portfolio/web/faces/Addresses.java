package org.sutthang.portfolio.web.faces;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Addresses inside the product: where the reader is, and the same place with something changed. */
public final class Addresses {

    private static final List<String> CHOICES =
            Arrays.stream(Preference.values()).map(Preference::parameter).toList();

    private Addresses() {
    }

    /**
     * Where the reader is, without the parameters that set a language or theme.
     *
     * @param request the present request
     * @return path and query, always inside this product
     */
    public static String here(HttpServletRequest request) {
        Object forwardedFrom = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object failedAt = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean isForwarded = failedAt == null && forwardedFrom != null;
        String path = failedAt != null ? failedAt.toString() : isForwarded ? forwardedFrom.toString() : request.getRequestURI();
        String query = isForwarded ? (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
        String rest = withoutChoices(query);
        return oneSlash(path) + (rest.isEmpty() ? "" : "?" + rest);
    }

    /**
     * Where a form was shown. It is sent to its view without what else the page's address held, so the browser's word for the page is taken where it is a page of
     * this product.
     *
     * @param request the form that was sent
     * @return path and query, always inside this product
     */
    public static String ofForm(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            URI shown = URI.create(referer == null ? "" : referer);
            String page = shown.getRawPath() + (shown.getRawQuery() == null ? "" : "?" + shown.getRawQuery());
            return request.getServerName().equals(shown.getHost()) && isInside(page) ? page : oneSlash(request.getRequestURI());
        } catch (IllegalArgumentException unreadable) {
            return oneSlash(request.getRequestURI());
        }
    }

    /**
     * An address with one more parameter.
     *
     * @param address path and query
     * @param name the parameter's name
     * @param value its value, of letters, digits and dashes
     * @return the address with it
     */
    static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "=" + value;
    }

    /**
     * Whether an address that came from outside may be gone to.
     *
     * @param address path and query
     * @return true for a place inside this product
     */
    public static boolean isInside(String address) {
        return address != null && address.startsWith("/") && !address.startsWith("//") && !address.contains("\\")
                && address.chars().noneMatch(Character::isISOControl);
    }

    /**
     * The language and theme that an address asks for, so that they are not lost where the reader is sent elsewhere before they are kept.
     *
     * @param request the present request
     * @return as in a query, empty where it asks for none
     */
    public static String choices(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? "" : Arrays.stream(query.split("&"))
                .filter(pair -> CHOICES.contains(pair.split("=", 2)[0]) && pair.matches("[a-z]+=[a-z]+"))
                .collect(Collectors.joining("&"));
    }

    private static String withoutChoices(String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> !CHOICES.contains(pair.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    /** Two slashes at the start would be another host. */
    private static String oneSlash(String path) {
        return "/" + path.replaceFirst("^/+", "");
    }
}
