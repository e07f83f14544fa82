package org.sutthang.portfolio.web.faces;

import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.access.Role;

/** A main page: where it is, the pages that belong to it, and the roles that come for it. */
enum MainPage {
    /** The owner's projects and what is due. */
    MINE("/mywork", List.of("/update", "/matrix"), Role.OWNER),
    /** The portfolio in ten seconds. */
    DASHBOARD("/dashboard", List.of(), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** All projects. */
    PROJECTS("/portfolio", List.of("/project", "/plan", "/people", "/transfers", "/lessons", "/explanation", "/views",
            "/ratings"), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** Ideas, the campaigns they came from, and the awards they won. */
    IDEAS("/ideas", List.of("/idea", "/campaign", "/award"), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** Who has reported and who has not; review and closing. */
    REPORTING("/period", List.of("/period/", "/doubts", "/rounds"), Role.MONITOR),
    /** What executives ordered. */
    DIRECTIVES("/directives", List.of("/directives/"), Role.MONITOR, Role.EXECUTIVE, Role.OWNER),
    /** Which organisations adopted which innovation. */
    SCALE_OUT("/scaleout", List.of("/scaleout/"), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** Plans and new dates that wait for approval. */
    REQUESTS("/requests", List.of(), Role.MONITOR),
    /** The workbook comes in. */
    IMPORT("/import", List.of("/import/"), Role.MONITOR),
    /** The quarterly reports. */
    REPORTS("/reports", List.of("/reports/"), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** Offices and areas. */
    ORGANISATIONS("/organisations", List.of("/organisations/"), Role.MONITOR, Role.ADMINISTRATOR),
    /** Who may sign in. */
    USERS("/users", List.of("/users/", "/mail"), Role.ADMINISTRATOR);

    private final String path;
    private final List<String> owned;
    private final List<Role> roles;

    MainPage(String path, List<String> owned, Role... roles) {
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

    boolean isFor(Role role) {
        return roles.contains(role);
    }
}
