package org.sutthang.portfolio.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.access.UserSummary;
import org.sutthang.portfolio.access.Users;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.storage.DatabaseReady;

/**
 * Makes sure that somebody can sign in: a database that still has no users once the demo had its turn gets the
 * administrator that the settings name.
 */
@ApplicationScoped
public class FirstUsers {

    private static final int AFTER_EVERYBODY_ELSE = 3000;

    @Inject
    private Users users;
    @Inject
    private UserService service;
    @Inject
    private Settings settings;

    void add(@Observes @Priority(AFTER_EVERYBODY_ELSE) DatabaseReady event) {
        if (!users.isEmpty()) {
            return;
        }
        service.addAtStart(new UserSummary(0, "admin", "ผู้ดูแลระบบ (Administrator)", Role.ADMINISTRATOR, null, null, null, true),
                settings.administratorPassword().orElseThrow(() -> new RuleViolation("start.noAdministrator")));
    }
}
