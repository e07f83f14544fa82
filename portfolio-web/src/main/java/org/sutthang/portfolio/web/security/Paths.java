package org.sutthang.portfolio.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Role;

/** Which addresses open without signing in, and what the others ask for. Whatever is not named needs somebody who has signed in. */
final class Paths {

    /** Where people sign in. */
    static final String SIGN_IN = "/signin";
    /** Where people sign out. */
    static final String SIGN_OUT = "/signout";
    /** The interface for programs. */
    static final String PROGRAMS = "/api/";

    private static final List<String> PUBLIC = List.of(SIGN_IN, SIGN_OUT, "/error/", "/jakarta.faces.resource/", "/favicon.ico",
            "/health", "/openapi", "/metrics", "/verify");

    private static final Map<String, List<Permission>> ASKED = Map.of(
            "/users", List.of(Permission.MANAGE_USERS),
            "/organisations", List.of(Permission.MANAGE_ORGANISATIONS),
            "/import", List.of(Permission.IMPORT),
            "/period", List.of(Permission.GOVERN_PERIODS),
            "/reports/workbook", List.of(Permission.EXPORT),
            "/reports/snapshot.json", List.of(Permission.READ_EVERYTHING),
            "/reports/seals", List.of(Permission.READ_EVERYTHING),
            "/reports/revisions", List.of(Permission.READ_EVERYTHING),
            "/mywork", List.of(Permission.RECORD_OWN_RESULTS),
            "/update", List.of(Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS));

    private Paths() {
    }

    /**
     * The path asked for, inside the product.
     *
     * @param request the present request
     * @return such as {@code /portfolio/projects}
     */
    static String of(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }

    /**
     * Whether an address opens without signing in.
     *
     * @param path inside the product
     * @return true for what shows nothing of the portfolio
     */
    static boolean isPublic(String path) {
        return PUBLIC.stream().anyMatch(open -> isAtOrUnder(path, open));
    }

    /**
     * Whether an address belongs to the interface for programs.
     *
     * @param path inside the product
     * @return true for {@code /api} and what is under it
     */
    static boolean isForPrograms(String path) {
        return path.startsWith(PROGRAMS) || path.equals("/api");
    }

    /**
     * Whether a role may open a page; the services ask again for everything that is done there.
     *
     * @param path inside the product
     * @param role of whoever has signed in
     * @return false where the page asks for a permission that the role does not carry
     */
    static boolean mayOpen(String path, Role role) {
        return ASKED.entrySet().stream().filter(entry -> isAtOrUnder(path, entry.getKey()))
                .allMatch(entry -> entry.getValue().stream().anyMatch(role::may));
    }

    private static boolean isAtOrUnder(String path, String place) {
        return place.endsWith("/") ? path.startsWith(place)
                : path.equals(place) || path.equals(place + ".xhtml") || path.startsWith(place + "/");
    }
}
