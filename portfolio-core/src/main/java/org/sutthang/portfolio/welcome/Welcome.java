package org.sutthang.portfolio.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sutthang.portfolio.kernel.Persistent;

/** That a person has been welcomed: since when deeds count, and whether the welcome was put away. */
@Entity
@Table(name = "welcome")
public class Welcome extends Persistent {

    @Column(name = "user_id")
    private long userId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "put_away")
    private boolean putAway;

    /** For the persistence provider. */
    protected Welcome() {
    }

    Welcome(long userId, Instant begunAt) {
        this.userId = userId;
        this.begunAt = begunAt;
    }

    Instant begunAt() {
        return begunAt;
    }

    boolean isPutAway() {
        return putAway;
    }

    void putAway(boolean away) {
        putAway = away;
    }
}
