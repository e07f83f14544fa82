package org.sutthang.portfolio.web.notice;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;

/**
 * How many notices the reader has not seen, as last counted in this session. Pages show it without asking the database; the
 * browser asks for a new count once it is a minute old, or after the reader has done something.
 */
@Named("bell")
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

    /** @return how many are not seen, or null where there is none or it was never counted */
    public String getShown() {
        return shown(count);
    }

    static String shown(int unseen) {
        return unseen <= 0 ? null : unseen > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unseen);
    }

    /**
     * Whether the browser is to ask for a new count.
     *
     * @param done what the page says was just done, or null
     * @return true once the last count is old, or something was done since
     */
    public boolean isToAsk(String done) {
        return done != null || !isFresh();
    }
}
