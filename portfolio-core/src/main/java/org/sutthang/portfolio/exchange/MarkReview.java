package org.sutthang.portfolio.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sutthang.portfolio.exchange.KeptMark.Kind;
import org.sutthang.portfolio.kernel.Persistent;

/** That somebody has looked into a mark, and what was found. It holds for the version of the row that was looked at. */
@Entity
@Table(name = "mark_review")
public class MarkReview extends Persistent {

    @Enumerated(EnumType.STRING)
    @Column(name = "mark_kind")
    private Kind kind;

    @Column(name = "mark_id")
    private long markId;

    @Column(name = "mark_version")
    private long markVersion;

    @Column(name = "note")
    private String note;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    /** For the persistence provider. */
    protected MarkReview() {
    }

    MarkReview(Kind kind, long markId) {
        this.kind = kind;
        this.markId = markId;
    }

    void look(long version, KeptMark.Review found) {
        this.markVersion = version;
        this.note = found.note();
        this.reviewedBy = found.by();
        this.reviewedAt = found.at();
    }

    Kind kind() {
        return kind;
    }

    long markId() {
        return markId;
    }

    long markVersion() {
        return markVersion;
    }

    KeptMark.Review review() {
        return new KeptMark.Review(note, reviewedBy, reviewedAt);
    }
}
