package org.sutthang.portfolio.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sutthang.portfolio.access.UserService;

/** The users of the demo, whose names and password everybody knows. */
@ApplicationScoped
public class DemoUsers {

    /** The password of every user of the demo. */
    public static final String PASSWORD = "sutthang-demo";

    private static final List<String> NAMES = List.of("admin", "monitor", "owner", "executive");

    @Inject
    private UserService users;

    /**
     * Tells whether anybody could sign in with what everybody knows.
     *
     * @return true when a user of the demo has the well-known password
     */
    boolean canSignIn() {
        return NAMES.stream().anyMatch(name -> users.authenticate(name, PASSWORD).isPresent());
    }
}
