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
 * Makes sure that somebody can sign in: a database that still has no users once everybody else had a turn gets those of
 * the demo, or the administrator that the settings name.
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
        if (settings.isDemoWhenEmpty()) {
            add("admin", "ผู้ดูแลระบบ (สาธิต)", Role.ADMINISTRATOR, DemoUsers.PASSWORD);
            add("monitor", "กลุ่มพัฒนาระบบบริหาร (สาธิต)", Role.MONITOR, DemoUsers.PASSWORD);
            add("owner", "ผู้รับผิดชอบโครงการ (สาธิต)", Role.OWNER, DemoUsers.PASSWORD);
            add("executive", "ผู้บริหาร (สาธิต)", Role.EXECUTIVE, DemoUsers.PASSWORD);
        } else {
            add("admin", "ผู้ดูแลระบบ", Role.ADMINISTRATOR,
                    settings.administratorPassword().orElseThrow(() -> new RuleViolation("start.noAdministrator")));
        }
    }

    private void add(String userName, String displayName, Role role, String password) {
        service.addAtStart(new UserSummary(0, userName, displayName, role, null, null, null, true), password);
    }
}
