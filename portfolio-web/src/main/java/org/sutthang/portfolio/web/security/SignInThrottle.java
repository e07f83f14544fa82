package org.sutthang.portfolio.web.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.sutthang.portfolio.kernel.LastUsed;

/**
 * Slows down whoever guesses passwords: a few failures for one user from one address, and more for one address whatever the user. Counting by both means
 * that nobody can lock a colleague out from elsewhere. Only the most recent are remembered, so that guessing cannot fill the memory.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final int FAILURES_PER_USER = 8;
    private static final int FAILURES_PER_ADDRESS = 60;
    private static final int REMEMBERED = 20_000;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Map<String, Bucket> buckets = LastUsed.keeping(REMEMBERED);

    /**
     * How long somebody has to wait before a password is looked at again.
     *
     * @param userName who wants to sign in; may be null
     * @param address where from
     * @return zero where there is no need to wait
     */
    public Duration waitFor(String userName, String address) {
        Duration forUser = waitOf(user(userName, address));
        Duration forAddress = waitOf(all(address));
        return forUser.compareTo(forAddress) >= 0 ? forUser : forAddress;
    }

    /**
     * Counts a failure.
     *
     * @param userName who wanted to sign in; may be null
     * @param address where from
     */
    public void failed(String userName, String address) {
        user(userName, address).tryConsume(1);
        all(address).tryConsume(1);
    }

    /**
     * Forgets the failures of a user who signed in.
     *
     * @param userName who signed in
     * @param address where from
     */
    public void succeeded(String userName, String address) {
        synchronized (buckets) {
            buckets.remove(userKey(userName, address));
        }
    }

    private static Duration waitOf(Bucket bucket) {
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket user(String userName, String address) {
        return bucket(userKey(userName, address), FAILURES_PER_USER);
    }

    private Bucket all(String address) {
        return bucket(address, FAILURES_PER_ADDRESS);
    }

    private Bucket bucket(String key, int failures) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, k -> Bucket.builder()
                    .addLimit(Bandwidth.builder().capacity(failures).refillIntervally(failures, SPAN).build()).build());
        }
    }

    private static String userKey(String userName, String address) {
        return address + " " + (userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT));
    }
}
