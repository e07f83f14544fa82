package org.sutthang.portfolio.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who is acting on the present thread. The web sets it for the time of a request; whatever runs without a request names
 * the user it acts for. Without one, everything is denied.
 */
@ApplicationScoped
public class CurrentUser {

    private final ThreadLocal<AuthenticatedUser> acting = new ThreadLocal<>();

    /**
     * Runs something as a user; the one who acted before acts again afterwards.
     *
     * @param user who acts, or null for nobody
     * @param action what is run
     * @param <T> what it gives
     * @return what the action gives
     * @throws Exception what the action throws
     */
    public <T> T call(AuthenticatedUser user, Callable<T> action) throws Exception {
        AuthenticatedUser before = acting.get();
        acting.set(user);
        try {
            return action.call();
        } finally {
            if (before == null) {
                acting.remove();
            } else {
                acting.set(before);
            }
        }
    }

    /** @return who acts, or nothing when nobody has signed in */
    public Optional<AuthenticatedUser> find() {
        return Optional.ofNullable(acting.get());
    }

    /**
     * Who acts.
     *
     * @return the user
     * @throws AccessDenied when nobody has signed in
     */
    public AuthenticatedUser get() {
        return find().orElseThrow(AccessDenied::new);
    }

    /**
     * The organisation that bounds what the acting user may see and do. Owners are not bound: they see the standing of all,
     * and the rest of their own projects alone.
     *
     * @return the key of its row, or nothing for the whole portfolio
     * @throws AccessDenied when nobody has signed in
     */
    public Optional<Long> boundTo() {
        AuthenticatedUser user = get();
        return user.role().may(Permission.READ_EVERYTHING) ? Optional.ofNullable(user.organisationId())
                : Optional.empty();
    }

    /**
     * Insists that the acting user is not bound to an organisation, for what concerns the whole portfolio.
     *
     * @throws AccessDenied when the user is bound, or nobody has signed in
     */
    public void requireUnbound() {
        if (boundTo().isPresent()) {
            throw new AccessDenied("whole");
        }
    }

    /**
     * Whether the acting user has a permission.
     *
     * @param permission the permission
     * @return false also when nobody has signed in
     */
    public boolean may(Permission permission) {
        return find().map(user -> user.role().may(permission)).orElse(false);
    }

    /**
     * Insists on a permission.
     *
     * @param permission the permission
     * @throws AccessDenied when the acting user does not have it
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new AccessDenied();
        }
    }
}
