package org.sutthang.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * One recorded move of a project from a stage to another.
 */
@Entity
@Table(name = "stage_move")
public class StageMove extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private Stage fromStage;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private Stage stage;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "lesson")
    private String lesson;

    /** For the persistence provider. */
    protected StageMove() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param project the project that moved
     * @param fromStage the stage it left
     * @param stage the stage it entered
     * @param movedOn the day of the move
     * @param details everything about it that can change
     */
    public StageMove(Project project, Stage fromStage, Stage stage, LocalDate movedOn, StageMoveDetails details) {
        this.project = project;
        this.fromStage = fromStage;
        this.stage = stage;
        this.movedOn = movedOn;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public StageMoveDetails details() {
        return new StageMoveDetails(decidedBy, reason, lesson);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(StageMoveDetails details) {
        this.decidedBy = details.decidedBy();
        this.reason = details.reason();
        this.lesson = details.lesson();
    }

    /** @return the project that moved */
    public Project getProject() {
        return project;
    }

    /** @return the stage it left */
    public Stage getFromStage() {
        return fromStage;
    }

    /** @return the stage it entered */
    public Stage getStage() {
        return stage;
    }

    /** @return the day of the move */
    public LocalDate getMovedOn() {
        return movedOn;
    }
}
