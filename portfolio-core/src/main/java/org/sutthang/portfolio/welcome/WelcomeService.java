package org.sutthang.portfolio.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;

/**
 * The welcome of the acting user. What was done counts from the moment of the welcome on, so that history that came in under
 * somebody's name ticks nothing. What a person has looked at and put away changes nothing for anybody else and is not in the audit
 * trail.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class WelcomeService {

    @Inject
    private Welcomes welcomes;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * The welcome of the acting user; the first call begins it.
     *
     * @return the three things to do, with what has happened
     */
    @Transactional
    public WelcomeSheet mine() {
        AuthenticatedUser user = currentUser.get();
        Welcome welcome = begun();
        List<WelcomeStep> looks = welcomes.looks(user.id());
        Set<String> deeds = audit.deeds(user.userName(), welcome.begunAt());
        return new WelcomeSheet(WelcomeStep.of(user.role()).stream()
                .map(step -> new WelcomeSheet.Item(step, looks.contains(step) || step.isAmong(deeds))).toList(), welcome.isPutAway());
    }

    /**
     * Notes that the acting user has looked at something; only a step of the own role is noted, and once.
     *
     * @param step which of the things to do
     */
    @Transactional
    public void looked(WelcomeStep step) {
        AuthenticatedUser user = currentUser.get();
        if (step.role() == user.role() && !welcomes.looks(user.id()).contains(step)) {
            welcomes.add(new WelcomeLook(user.id(), step));
        }
    }

    /** Puts the welcome away: it is not shown again of its own accord. */
    @Transactional
    public void putAway() {
        begun().putAway(true);
    }

    /** Brings the welcome back: it is shown again until everything is done. */
    @Transactional
    public void bringBack() {
        begun().putAway(false);
    }

    private Welcome begun() {
        long user = currentUser.get().id();
        return welcomes.of(user).orElseGet(() -> {
            Welcome first = new Welcome(user, clock.instant());
            welcomes.add(first);
            return first;
        });
    }
}
