package org.sutthang.portfolio.web.notice;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;

/** How many notices the reader has not seen, as last counted in this session; what asks for it often need not count anew. */
@SessionScoped
public class NoticeBell implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 99;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private volatile int count = -1;
    private volatile long countedAt;

    /** Takes a new count at this moment of the machine's own time: it only measures how long ago that was. */
    void ring(int unseen) {
        count = unseen;
        countedAt = System.nanoTime();
    }

    boolean isFresh() {
        return count >= 0 && System.nanoTime() - countedAt < FRESH.toNanos();
    }

    int count() {
        return count;
    }

    /** How many are not seen, as it is shown; empty where there is none. */
    String shown() {
        return count <= 0 ? "" : count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count);
    }
}
