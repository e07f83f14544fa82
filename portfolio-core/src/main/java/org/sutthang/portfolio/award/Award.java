package org.sutthang.portfolio.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.kernel.Coded;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * What a body granted to an idea on a day.
 */
@Entity
@Table(name = "award")
public class Award extends Persistent implements Coded {

    @Column(name = "code")
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "idea_id")
    private Idea idea;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "body")
    private String body;

    @Column(name = "award_level")
    private String level;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    /** For the persistence provider. */
    protected Award() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param code the public code, unique in the system
     * @param details everything about it that can change
     */
    public Award(String code, AwardDetails details) {
        this.code = code;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public AwardDetails details() {
        return new AwardDetails(idea, nameTh, nameEn, body, level, awardedOn);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(AwardDetails details) {
        this.idea = details.idea();
        this.nameTh = details.nameTh();
        this.nameEn = details.nameEn();
        this.body = details.body();
        this.level = details.level();
        this.awardedOn = details.awardedOn();
    }

    /** @return the public code, unique in the system */
    @Override
    public String getCode() {
        return code;
    }

    /** @return the idea that won it */
    public Idea getIdea() {
        return idea;
    }
}
