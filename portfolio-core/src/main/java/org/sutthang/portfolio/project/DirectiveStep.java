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

/** A step of a directive as it is kept; it never changes again. */
@Entity
@Table(name = "directive_step")
public class DirectiveStep extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "directive_id")
    private Directive directive;

    @Column(name = "step_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "move")
    private DirectiveMove move;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "in_name_of")
    private String inNameOf;

    @Column(name = "words")
    private String words;

    /** For the persistence provider. */
    protected DirectiveStep() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param directive what it was done with
     * @param number its place among the steps of the directive, from 1
     * @param details what was done
     */
    public DirectiveStep(Directive directive, int number, DirectiveStepDetails details) {
        this.directive = directive;
        this.number = number;
        this.move = details.move();
        this.takenOn = details.on();
        this.takenBy = details.by();
        this.inNameOf = details.inNameOf();
        this.words = details.words();
    }

    /** @return what was done */
    public DirectiveStepDetails details() {
        return new DirectiveStepDetails(move, takenOn, takenBy, inNameOf, words);
    }

    /** @return its place among the steps of the directive */
    public int getNumber() {
        return number;
    }
}
