package org.sutthang.portfolio.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * What one assessor gave an idea on one criterion; without a figure where it was taken back.
 */
@Entity
@Table(name = "idea_mark")
public class IdeaMark extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "criterion_id")
    private Criterion criterion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "idea_id")
    private Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assessor_id")
    private User assessor;

    @Column(name = "mark")
    private Integer mark;

    /** For the persistence provider. */
    protected IdeaMark() {
    }

    IdeaMark(Criterion criterion, Idea idea, User assessor) {
        this.criterion = criterion;
        this.idea = idea;
        this.assessor = assessor;
    }

    void give(Integer given) {
        this.mark = given;
    }

    /** @return the mark from 1 to 5, or null where it was taken back */
    public Integer getMark() {
        return mark;
    }

    Criterion getCriterion() {
        return criterion;
    }
}
