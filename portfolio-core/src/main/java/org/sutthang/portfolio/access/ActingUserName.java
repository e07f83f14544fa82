package org.sutthang.portfolio.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.audit.AuditActor;

/** Names the acting user in the audit trail; what the product does by itself is done by <code>system</code>. */
@ApplicationScoped
public class ActingUserName implements AuditActor {

    /** Who acts when nobody has signed in. */
    public static final String SYSTEM = "system";

    @Inject
    private CurrentUser currentUser;

    @Override
    public String userName() {
        return currentUser.find().map(AuthenticatedUser::userName).orElse(SYSTEM);
    }
}
