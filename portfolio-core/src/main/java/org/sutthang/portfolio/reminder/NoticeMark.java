package org.sutthang.portfolio.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sutthang.portfolio.kernel.Persistent;

/** That a person has seen a notice, or was sent it: in which state, so that it is new again once that has changed. */
@Entity
@Table(name = "notice_mark")
public class NoticeMark extends Persistent {

    @Column(name = "user_id")
    private long userId;

    @Column(name = "notice_key")
    private String key;

    @Column(name = "seen_state")
    private String seenState;

    @Column(name = "mailed_state")
    private String mailedState;

    /** For the persistence provider. */
    protected NoticeMark() {
    }

    /**
     * A mark that says nothing yet.
     *
     * @param userId the key of the person's row
     * @param key of the notice
     */
    public NoticeMark(long userId, String key) {
        this.userId = userId;
        this.key = key;
    }

    /** @return the key of the notice */
    public String getKey() {
        return key;
    }

    boolean hasSeen(Notice notice) {
        return notice.state().equals(seenState);
    }

    boolean wasSent(Notice notice) {
        return notice.state().equals(mailedState);
    }

    void see(Notice notice) {
        seenState = notice.state();
    }

    void unsee() {
        seenState = null;
    }

    void send(Notice notice) {
        mailedState = notice.state();
    }
}
