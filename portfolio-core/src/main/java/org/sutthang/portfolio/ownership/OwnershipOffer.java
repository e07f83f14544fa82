package org.sutthang.portfolio.ownership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.project.Project;

/** A project that its owner offers to another: it passes when that other accepts. */
@Entity
@Table(name = "ownership_offer")
public class OwnershipOffer extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    private User from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    private User to;

    @Column(name = "note")
    private String note;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OfferState state;

    @Column(name = "reason")
    private String reason;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** For the persistence provider. */
    protected OwnershipOffer() {
    }

    OwnershipOffer(Project project, User from, User to, String note, Instant offeredAt) {
        this.project = project;
        this.from = from;
        this.to = to;
        this.note = note;
        this.offeredAt = offeredAt;
        this.state = OfferState.PENDING;
    }

    /** Ends it one way or another; what has ended stays as it ended. */
    void settle(OfferState outcome, String why, Instant at) {
        if (state != OfferState.PENDING) {
            throw new Conflict("ownership.settled", project.getCode());
        }
        state = outcome;
        reason = why;
        settledAt = at;
    }

    Project getProject() {
        return project;
    }

    User getFrom() {
        return from;
    }

    User getTo() {
        return to;
    }

    String getNote() {
        return note;
    }

    Instant getOfferedAt() {
        return offeredAt;
    }
}
