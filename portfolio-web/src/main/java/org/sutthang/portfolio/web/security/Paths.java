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
    /** Where whoever was given a password chooses one of the own. */
    static final String OWN_PASSWORD = "/password";
    /** The interface for programs. */
    static final String PROGRAMS = "/api/";

    private static final List<String> PUBLIC = List.of(SIGN_IN, SIGN_OUT, "/error/", "/jakarta.faces.resource/", "/favicon.ico",
            "/health", "/openapi", "/metrics", "/verify", "/notices/count", "/calendar/", "/unsubscribe");

    private static final Map<String, List<Permission>> ASKED = Map.ofEntries(
            Map.entry("/users", List.of(Permission.MANAGE_USERS)),
            Map.entry("/mail", List.of(Permission.MANAGE_USERS)),
            Map.entry("/organisations", List.of(Permission.MANAGE_ORGANISATIONS)),
            Map.entry("/import", List.of(Permission.IMPORT)),
            Map.entry("/period", List.of(Permission.GOVERN_PERIODS)),
            Map.entry("/rounds", List.of(Permission.GOVERN_PERIODS)),
            Map.entry("/doubts", List.of(Permission.GOVERN_PERIODS)),
            Map.entry("/ratings", List.of(Permission.READ_EVERYTHING)),
            Map.entry("/reports/workbook", List.of(Permission.EXPORT)),
            Map.entry("/reports/snapshot.json", List.of(Permission.READ_EVERYTHING)),
            Map.entry("/mywork", List.of(Permission.RECORD_OWN_RESULTS)),
            Map.entry("/update", List.of(Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS)),
            Map.entry("/evidence/upload", List.of(Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS)),
            Map.entry("/campaigns/edit", List.of(Permission.REGISTER_AWARDS)),
            Map.entry("/campaigns/criteria", List.of(Permission.REGISTER_AWARDS)),
            Map.entry("/campaigns/ranking", List.of(Permission.READ_EVERYTHING)),
            Map.entry("/awards/edit", List.of(Permission.REGISTER_AWARDS)),
            Map.entry("/ideas/edit", List.of(Permission.REGISTER_IDEAS)),
            Map.entry("/ideas/score", List.of(Permission.SCORE_IDEAS)),
            Map.entry("/plan", List.of(Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN, Permission.READ_EVERYTHING)),
            Map.entry("/requests", List.of(Permission.MOVE_THROUGH_GATES)),
            Map.entry("/transfers", List.of(Permission.PASS_ON_ANY_PROJECTS)),
            Map.entry("/directives/give", List.of(Permission.GIVE_DIRECTIVES, Permission.RECORD_DIRECTIVES)),
            Map.entry("/matrix", List.of(Permission.RECORD_OWN_RESULTS, Permission.RECORD_ANY_RESULTS)),
            Map.entry("/reports/seals", List.of(Permission.READ_EVERYTHING)),
            Map.entry("/reports/revisions", List.of(Permission.READ_EVERYTHING)));

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

    /**
     * Whether an address opens for somebody who has only a password that somebody else gave them.
     *
     * @param path inside the product
     * @return true for the page that asks for one of the own, and for what is no page of the portfolio
     */
    static boolean opensBeforeAnOwnPassword(String path) {
        return isAtOrUnder(path, OWN_PASSWORD) || isPublic(path) || isForPrograms(path);
    }

    private static boolean isAtOrUnder(String path, String place) {
        return place.endsWith("/") ? path.startsWith(place)
                : path.equals(place) || path.equals(place + ".xhtml") || path.startsWith(place + "/");
    }
}
