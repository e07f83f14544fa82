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
import org.sutthang.portfolio.kernel.Coded;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * What an executive ordered about a project, with a due date and an answer.
 */
@Entity
@Table(name = "directive")
public class Directive extends Persistent implements Coded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "code")
    private String code;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "directive_text")
    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DirectiveStatus status;

    @Column(name = "answerer")
    private String answerer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Column(name = "sent_back_on")
    private LocalDate sentBackOn;

    @Column(name = "sent_back_by")
    private String sentBackBy;

    @Column(name = "sent_back_comment")
    private String sentBackComment;

    /** For the persistence provider. */
    protected Directive() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param project the project it is about
     * @param code the code, unique in the project
     * @param details everything about it that can change
     */
    public Directive(Project project, String code, DirectiveDetails details) {
        this.project = project;
        this.code = code;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public DirectiveDetails details() {
        return new DirectiveDetails(givenBy, givenOn, recordedBy, text, dueOn, answer, answeredOn,
                withdrawnOn == null ? status : DirectiveStatus.WITHDRAWN, answerer, answeredBy, closedOn, closedBy,
                withdrawnOn, withdrawnReason, sentBackOn, sentBackBy, sentBackComment);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(DirectiveDetails details) {
        this.givenBy = details.givenBy();
        this.givenOn = details.givenOn();
        this.recordedBy = details.recordedBy();
        this.text = details.text();
        this.dueOn = details.dueOn();
        this.answer = details.answer();
        this.answeredOn = details.answeredOn();
        // Stored as closed: what reads the table by the workbook's three words still can.
        this.status = details.status() == DirectiveStatus.WITHDRAWN ? DirectiveStatus.CLOSED : details.status();
        this.answerer = details.answerer();
        this.answeredBy = details.answeredBy();
        this.closedOn = details.closedOn();
        this.closedBy = details.closedBy();
        this.withdrawnOn = details.withdrawnOn();
        this.withdrawnReason = details.withdrawnReason();
        this.sentBackOn = details.sentBackOn();
        this.sentBackBy = details.sentBackBy();
        this.sentBackComment = details.sentBackComment();
    }

    /** @return the project it is about */
    public Project getProject() {
        return project;
    }

    /** @return the code, unique in the project */
    @Override
    public String getCode() {
        return code;
    }
}
