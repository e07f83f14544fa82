package org.sutthang.portfolio.web.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.sutthang.portfolio.kernel.LastUsed;

/**
 * Slows down whoever asks too often for what opens without signing in. Programs fetch a calendar a few times an hour, but a
 * whole office can come from one address. Only the most recent addresses are remembered.
 */
@ApplicationScoped
public class AddressThrottle {

    private static final int REQUESTS = 120;
    private static final int REMEMBERED = 20_000;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Map<String, Bucket> buckets = LastUsed.keeping(REMEMBERED);

    /**
     * Counts a request.
     *
     * @param address where it comes from
     * @return zero where it may be answered, else how long to wait
     */
    public Duration take(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(address, from -> Bucket.builder()
                    .addLimit(Bandwidth.builder().capacity(REQUESTS).refillGreedy(REQUESTS, SPAN).build()).build());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
