package org.sutthang.portfolio.web.faces;

import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.access.Role;

/** A main page: where it is, the pages that belong to it, and the roles that come for it. */
enum MainPage {
    /** The owner's projects and what is due. */
    MINE("m", "/mywork", List.of("/update", "/matrix"), Role.OWNER),
    /** The portfolio in ten seconds. */
    DASHBOARD("d", "/dashboard", List.of(), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** All projects. */
    PROJECTS("p", "/portfolio", List.of("/project", "/plan", "/people", "/transfers", "/lessons", "/explanation", "/views",
            "/ratings"), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** Ideas, the campaigns they came from, and the awards they won. */
    IDEAS("i", "/ideas", List.of("/idea", "/campaign", "/award"), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** Who has reported and who has not; review and closing. */
    REPORTING("q", "/period", List.of("/period/", "/doubts", "/rounds"), Role.MONITOR),
    /** What executives ordered. */
    DIRECTIVES("c", "/directives", List.of("/directives/"), Role.MONITOR, Role.EXECUTIVE, Role.OWNER),
    /** Which organisations adopted which innovation. */
    SCALE_OUT("s", "/scaleout", List.of("/scaleout/"), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** Plans and new dates that wait for approval. */
    REQUESTS("a", "/requests", List.of(), Role.MONITOR),
    /** The workbook comes in. */
    IMPORT("w", "/import", List.of("/import/"), Role.MONITOR),
    /** The quarterly reports. */
    REPORTS("r", "/reports", List.of("/reports/"), Role.MONITOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.OWNER),
    /** Offices and areas. */
    ORGANISATIONS("o", "/organisations", List.of("/organisations/"), Role.MONITOR, Role.ADMINISTRATOR),
    /** Who may sign in. */
    USERS("u", "/users", List.of("/users/", "/mail"), Role.ADMINISTRATOR);

    private final String letter;
    private final String path;
    private final List<String> owned;
    private final List<Role> roles;

    MainPage(String letter, String path, List<String> owned, Role... roles) {
        this.letter = letter;
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

    /** The key that leads here after g; each page has its own. */
    String letter() {
        return letter;
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
