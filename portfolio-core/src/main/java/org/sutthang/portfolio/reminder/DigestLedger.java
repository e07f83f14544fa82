package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.access.User;

/**
 * Keeps the book of digests, each entry in a transaction of its own: what may be sent is claimed before it is sent, and what
 * became of it is written down afterwards. The product itself uses it, when nobody can have signed in.
 */
@ApplicationScoped
public class DigestLedger {

    private static final int FAILURES_SHOWN = 50;

    private static final Set<String> EXAMPLES = Set.of("example.org", "example.com", "example.net");

    @Inject
    private Digests digests;
    @Inject
    private Subscriptions subscriptions;
    @Inject
    private SubscriptionService service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * Begins the run of a day.
     *
     * @param day the present day
     * @return whether it is for the caller to work through; false where it was done or is being done
     */
    @Transactional
    public boolean beginRun(LocalDate day) {
        requireNobody();
        Instant now = clock.instant();
        Optional<DigestRun> known = digests.run(day);
        if (known.isEmpty()) {
            digests.add(new DigestRun(day, now));
            return true;
        }
        boolean brokenOff = known.get().isBrokenOff(now);
        if (brokenOff) {
            known.get().beginAgain(now);
        }
        return brokenOff;
    }

    /**
     * Ends the run of a day.
     *
     * @param day the day
     * @param people how many people were looked at
     */
    @Transactional
    public void endRun(LocalDate day, int people) {
        requireNobody();
        digests.run(day).ifPresent(run -> run.end(people, clock.instant()));
    }

    /**
     * Who may get a digest today.
     *
     * @param day the present day
     * @param again whether only those are meant whose digest was refused and may be tried again
     * @return people who are active, have an address of their own and want it
     */
    @Transactional
    public List<Recipient> recipients(LocalDate day, boolean again) {
        requireNobody();
        Instant now = clock.instant();
        List<Digest> known = digests.ofDay(day);
        return subscriptions.wantingDigest().stream().filter(user -> !isNobodys(user.details().email())).filter(user -> known.stream()
                        .filter(d -> d.getUserId() == user.getId()).findFirst().map(d -> d.mayBegin(now)).orElse(!again))
                .map(user -> new Recipient(user.getId(), user.getUserName(), user.details().email())).toList();
    }

    /** Names that are reserved for examples (RFC 2606) belong to nobody; people of the demo have such addresses. */
    private static boolean isNobodys(String email) {
        return EXAMPLES.contains(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Somebody who may get a digest.
     *
     * @param userId the key of the person's row
     * @param userName the name to sign in with
     * @param email where it goes
     */
    public record Recipient(long userId, String userName, String email) {
    }

    /**
     * Claims the digest of a person and a day, before it is sent.
     *
     * @param userId the key of the person's row
     * @param day the day
     * @param notices how many notices it names
     * @return the secret that stops further digests, where it is for the caller to send it; nothing where it was sent, may
     *     have been sent, or is being sent by another. Another that is quicker by a moment can also make this throw the
     *     persistence provider's exception, and it is not for the caller either.
     */
    @Transactional
    public Optional<String> claim(long userId, LocalDate day, int notices) {
        requireNobody();
        Instant now = clock.instant();
        Optional<Digest> known = digests.lock(userId, day);
        Digest digest = known.orElseGet(() -> new Digest(userId, day));
        if (!digest.mayBegin(now)) {
            return Optional.empty();
        }
        String stop = Secret.random();
        digest.begin(notices, Secret.hash(stop), now);
        if (known.isEmpty()) {
            digests.add(digest);
        }
        return Optional.of(stop);
    }

    /**
     * Writes down what became of a claimed digest.
     *
     * @param userId the key of the person's row
     * @param day the day
     * @param outcome sent, failed or uncertain
     * @param reason why it failed, or null
     */
    @Transactional
    public void ended(long userId, LocalDate day, DigestState outcome, String reason) {
        requireNobody();
        digests.find(userId, day).ifPresent(digest -> digest.end(outcome, reason, clock.instant()));
    }

    /**
     * Switches the digest off for whoever holds the secret of one, without signing in.
     *
     * @param stop the secret that {@link #claim} gave
     * @return whether there is such a digest
     */
    @Transactional
    public boolean stop(String stop) {
        Optional<User> person = Secret.isSecret(stop) ? digests.stoppedBy(Secret.hash(stop)) : Optional.empty();
        person.ifPresent(service::stopDigest);
        return person.isPresent();
    }

    /** @return what became of the digests */
    @Transactional
    @Requires(Permission.MANAGE_USERS)
    public DigestReport report() {
        Optional<DigestRun> last = digests.lastRun();
        int sent = last.map(run -> (int) digests.ofDay(run.getDay()).stream()
                .filter(d -> d.getState() == DigestState.SENT).count()).orElse(0);
        return new DigestReport(last.map(DigestRun::getDay).orElse(null), last.map(DigestRun::getBeganAt).orElse(null),
                last.map(DigestRun::getEndedAt).orElse(null), last.map(DigestRun::getPeople).orElse(0), sent,
                subscriptions.wantingDigest().size(), digests.failures(FAILURES_SHOWN));
    }

    private void requireNobody() {
        if (currentUser.find().isPresent()) {
            throw new AccessDenied();
        }
    }
}
