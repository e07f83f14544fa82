package org.sutthang.portfolio.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;

/** That the digests of a day were worked through. Who comes second, or begins again after a restart, finds it here. */
@Entity
@Table(name = "digest_run")
public class DigestRun extends Persistent {

    /** A run that has not ended after so long was broken off; another takes it over. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    @Column(name = "for_day")
    private LocalDate day;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "people")
    private int people;

    /** For the persistence provider. */
    protected DigestRun() {
    }

    /**
     * A run that begins.
     *
     * @param day the day whose digests are sent
     * @param beganAt the present moment
     */
    public DigestRun(LocalDate day, Instant beganAt) {
        this.day = day;
        this.beganAt = beganAt;
    }

    boolean isBrokenOff(Instant now) {
        return endedAt == null && !now.isBefore(beganAt.plus(LONGEST));
    }

    void beginAgain(Instant now) {
        beganAt = now;
    }

    void end(int howMany, Instant now) {
        people = howMany;
        endedAt = now;
    }

    LocalDate getDay() {
        return day;
    }

    Instant getBeganAt() {
        return beganAt;
    }

    Instant getEndedAt() {
        return endedAt;
    }

    int getPeople() {
        return people;
    }
}
