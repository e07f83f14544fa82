package org.sutthang.portfolio.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * One step of an idea in the selection, with who decided it, why, and what the scorecard said on that day.
 */
@Entity
@Table(name = "idea_move")
public class IdeaMove extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "idea_id")
    private Idea idea;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private IdeaStatus fromStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private IdeaStatus status;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "weighted_score")
    private BigDecimal weightedScore;

    @Column(name = "marks_given")
    private Integer marksGiven;

    @Column(name = "marks_expected")
    private Integer marksExpected;

    /** For the persistence provider. */
    protected IdeaMove() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param idea the idea that moved
     * @param details everything about the step
     */
    public IdeaMove(Idea idea, IdeaMoveDetails details) {
        this.idea = idea;
        this.fromStatus = details.from();
        this.status = details.to();
        this.movedOn = details.on();
        this.decidedBy = details.decidedBy();
        this.reason = details.reason();
        this.weightedScore = details.weighted();
        this.marksGiven = details.marksGiven();
        this.marksExpected = details.marksExpected();
    }

    /** @return the idea that moved */
    public Idea getIdea() {
        return idea;
    }

    /** @return everything about the step, as one value */
    public IdeaMoveDetails details() {
        return new IdeaMoveDetails(fromStatus, status, movedOn, decidedBy, reason, Decimals.normal(weightedScore),
                marksGiven, marksExpected);
    }
}
