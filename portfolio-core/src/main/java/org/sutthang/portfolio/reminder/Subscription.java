package org.sutthang.portfolio.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Persistent;

/** How a person wants to be reminded. Whoever has none yet gets the digest and has no calendar address. */
@Entity
@Table(name = "subscription")
public class Subscription extends Persistent {

    @Column(name = "user_id")
    private long userId;

    @Column(name = "digest")
    private boolean digest = true;

    @Column(name = "feed_hash")
    private String feedHash;

    @Column(name = "feed_made_at")
    private Instant feedMadeAt;

    /** For the persistence provider. */
    protected Subscription() {
    }

    /**
     * What holds before anything was chosen.
     *
     * @param userId the key of the person's row
     */
    public Subscription(long userId) {
        this.userId = userId;
    }

    /** What the audit trail keeps: never the secret, nor its hash. */
    record Details(boolean digest, Instant feedMadeAt) implements Audited {
    }

    Details details() {
        return new Details(digest, feedMadeAt);
    }

    long userId() {
        return userId;
    }

    void wantDigest(boolean wanted) {
        digest = wanted;
    }

    void openFeed(String hash, Instant moment) {
        feedHash = hash;
        feedMadeAt = moment;
    }

    void closeFeed() {
        feedHash = null;
        feedMadeAt = null;
    }
}
