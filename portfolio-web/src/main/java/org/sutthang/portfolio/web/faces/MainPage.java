package org.sutthang.portfolio.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** A main page: where it is, the pages that belong to it, and the roles that come for it. */
enum MainPage {
    /** The owner's projects and what is due. */
    MINE("/period/mine", List.of("/period/update"), "OWNER"),
    /** The portfolio in ten seconds. */
    DASHBOARD("/dashboard", List.of(), "MONITOR", "EXECUTIVE", "ADMINISTRATOR", "OWNER"),
    /** All projects. */
    PROJECTS("/portfolio", List.of("/project"), "MONITOR", "EXECUTIVE", "ADMINISTRATOR", "OWNER"),
    /** Who has reported and who has not; review and closing. */
    REPORTING("/period/reporting", List.of("/period/"), "MONITOR"),
    /** The workbook comes in. */
    IMPORT("/exchange/import", List.of("/exchange/"), "MONITOR"),
    /** The quarterly reports. */
    REPORTS("/report/reports", List.of("/report/"), "MONITOR", "EXECUTIVE", "ADMINISTRATOR", "OWNER"),
    /** Offices and areas. */
    ORGANISATIONS("/admin/organisations", List.of(), "MONITOR", "ADMINISTRATOR"),
    /** Who may sign in. */
    USERS("/admin/users", List.of(), "ADMINISTRATOR");

    private final String path;
    private final List<String> owned;
    private final List<String> roles;

    MainPage(String path, List<String> owned, String... roles) {
        this.path = path;
        this.owned = owned;
        this.roles = List.of(roles);
    }

    static List<MainPage> all() {
        return List.of(values());
    }

    String path() {
        return path;
    }

    String key() {
        return "frame.nav." + name().toLowerCase(Locale.ROOT);
    }

    boolean owns(String viewPath) {
        return owned.stream().anyMatch(viewPath::startsWith);
    }

    boolean isFor(HttpServletRequest request) {
        return roles.stream().anyMatch(request::isUserInRole);
    }
}
