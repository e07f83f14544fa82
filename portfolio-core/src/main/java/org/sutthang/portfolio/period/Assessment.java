package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * How far the standings of very many projects are worked out, and who does not wait for them. After a start, an import of
 * everything or midnight it takes seconds; a page says so instead of hanging.
 */
@ApplicationScoped
public class Assessment {

    /** So many standings, and the facts behind them, take about a second; fewer are worked out while a page waits. */
    static final int MANY = 16_000;

    private final ThreadLocal<Boolean> inHurry = ThreadLocal.withInitial(() -> false);
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;

    /**
     * How far it is.
     *
     * @param done standings worked out
     * @param total standings to work out
     */
    public record Progress(int done, int total) {
    }

    /**
     * Reads something without waiting for very many standings.
     *
     * @param reading what reads
     * @param <T> what it gives
     * @return what it gives
     * @throws BeingAssessed when too many standings have to be worked out first
     */
    public <T> T inHurry(Supplier<T> reading) {
        inHurry.set(true);
        try {
            return reading.get();
        } finally {
            inHurry.remove();
        }
    }

    /** @return how far it is, or nothing while nothing is worked out */
    public Optional<Progress> progress() {
        int all = total;
        return all == 0 ? Optional.empty() : Optional.of(new Progress(Math.min(done.get(), all), all));
    }

    /** Turns back who is in a hurry. */
    void require(Set<FiscalQuarter> quarters, int standings) {
        if (standings >= MANY && inHurry.get()) {
            throw new BeingAssessed(quarters);
        }
    }

    void begin(int standings) {
        done.set(0);
        total = standings;
    }

    void oneMore() {
        done.incrementAndGet();
    }

    void end() {
        total = 0;
    }
}
