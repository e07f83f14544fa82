package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.access.UserDetails;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.access.Users;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;

/** How the acting user wants to be reminded: the digest, its language, and the address of the personal calendar. */
@ApplicationScoped
public class SubscriptionService {

    private static final String SUBJECT = "subscription";

    @Inject
    private Subscriptions subscriptions;
    @Inject
    private Users users;
    @Inject
    private UserService service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** What the audit trail keeps of a language. */
    private record Language(String language) implements Audited {
    }

    /** @return how the acting user is reminded */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public SubscriptionSheet mine() {
        User user = user();
        Subscription.Details details = subscriptions.of(currentUser.get().id()).map(Subscription::details)
                .orElse(new Subscription.Details(true, null));
        return new SubscriptionSheet(user.getVersion(), user.details().email(), user.details().language(),
                details.digest(), details.feedMadeAt());
    }

    /**
     * Changes how the acting user is reminded.
     *
     * @param version the version of the user that was read
     * @param digest whether the digest is wanted
     * @param language the language of digest and calendar, {@code th} or {@code en}
     * @throws RuleViolation when there is no such language
     * @throws StaleEdit when the administrator has changed the user since
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public void change(long version, boolean digest, String language) {
        User user = user();
        StaleEdit.check("user", user.getUserName(), version, user.getVersion());
        if (!"th".equals(language) && !"en".equals(language)) {
            throw new RuleViolation("account.language", language);
        }
        UserDetails d = user.details();
        if (!language.equals(d.language())) {
            user.change(new UserDetails(d.displayName(), d.passwordHash(), d.role(), d.organisationId(), d.email(), language,
                    d.active()));
            audit.changed("user", user.getUserName(), null, new Language(d.language()), new Language(language));
        }
        change(subscription(currentUser.get().id()), user.getUserName(), s -> s.wantDigest(digest));
    }

    /**
     * Makes a new address for the calendar of the acting user; the one before answers no more.
     *
     * @return the secret of the address, told this once
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public String renewFeed() {
        String secret = Secret.random();
        change(subscription(currentUser.get().id()), currentUser.get().userName(),
                s -> s.openFeed(Secret.hash(secret), clock.instant()));
        return secret;
    }

    /** Withdraws the address for the calendar of the acting user: it answers no more. */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public void withdrawFeed() {
        change(subscription(currentUser.get().id()), currentUser.get().userName(), Subscription::closeFeed);
    }

    /**
     * Whose calendar it is; for whoever knows the secret, without signing in.
     *
     * @param secret as told by {@link #renewFeed()}
     * @return the person while active, nothing for any other text
     */
    @Transactional
    public Optional<AuthenticatedUser> holder(String secret) {
        return Secret.isSecret(secret) ? subscriptions.holder(Secret.hash(secret)).flatMap(service::findActive)
                : Optional.empty();
    }

    /** Switches the digest off for the person of a digest; the product does so by itself on the wish of who has it. */
    void stopDigest(User person) {
        change(subscription(person.getId()), person.getUserName(), s -> s.wantDigest(false));
    }

    private void change(Subscription subscription, String userName, Consumer<Subscription> change) {
        Subscription.Details before = subscription.details();
        change.accept(subscription);
        audit.changed(SUBJECT, userName, null, before, subscription.details());
    }

    private Subscription subscription(long userId) {
        return subscriptions.of(userId).orElseGet(() -> {
            Subscription first = new Subscription(userId);
            subscriptions.add(first);
            return first;
        });
    }

    private User user() {
        return users.find(currentUser.get().userName()).orElseThrow(IllegalStateException::new);
    }
}
