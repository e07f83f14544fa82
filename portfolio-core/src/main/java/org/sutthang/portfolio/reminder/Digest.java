package org.sutthang.portfolio.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * The digest of a person and a day. It is stored before anything is sent, and there is one for a person and a day at most, so
 * neither a restart nor a second node sends two.
 */
@Entity
@Table(name = "digest")
public class Digest extends Persistent {

    /** How often sending is tried in a day. */
    static final int MOST_ATTEMPTS = 3;
    /** How long a failed one waits before it is tried again. */
    static final Duration WAIT = Duration.ofMinutes(30);

    private static final int LONGEST_REASON = 1_000;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "for_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DigestState state;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "notices")
    private int notices;

    @Column(name = "reason")
    private String reason;

    @Column(name = "stop_hash")
    private String stopHash;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected Digest() {
    }

    /**
     * A digest that is about to be sent for the first time.
     *
     * @param userId the key of the person's row
     * @param day the day it is for
     */
    public Digest(long userId, LocalDate day) {
        this.userId = userId;
        this.day = day;
        this.state = DigestState.FAILED;
    }

    /**
     * Whether sending may begin: only before it was ever begun, or after the mail server has refused it.
     *
     * @param now the present moment
     * @return false for good once it was sent, or may have been
     */
    boolean mayBegin(Instant now) {
        return state == DigestState.FAILED && attempts < MOST_ATTEMPTS
                && (attempts == 0 || !now.isBefore(changedAt.plus(WAIT)));
    }

    void begin(int howMany, String hashOfStop, Instant now) {
        if (!mayBegin(now)) {
            throw new IllegalStateException(state + " after " + attempts);
        }
        state = DigestState.SENDING;
        attempts++;
        notices = howMany;
        stopHash = hashOfStop;
        changedAt = now;
    }

    void end(DigestState outcome, String why, Instant now) {
        if (state == DigestState.SENDING) {
            state = outcome;
            reason = why == null || why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
            changedAt = now;
        }
    }

    DigestState getState() {
        return state;
    }

    LocalDate getDay() {
        return day;
    }

    int getAttempts() {
        return attempts;
    }

    int getNotices() {
        return notices;
    }

    String getReason() {
        return reason;
    }

    Instant getChangedAt() {
        return changedAt;
    }

    long getUserId() {
        return userId;
    }
}
