package org.sutthang.portfolio.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Coded;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * The workshop, contest or call that ideas came from.
 */
@Entity
@Table(name = "campaign")
public class Campaign extends Persistent implements Coded {

    @Column(name = "code")
    private String code;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "participants")
    private Integer participants;

    /** For the persistence provider. */
    protected Campaign() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param code the public code, unique in the system
     * @param details everything about it that can change
     */
    public Campaign(String code, CampaignDetails details) {
        this.code = code;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public CampaignDetails details() {
        return new CampaignDetails(nameTh, nameEn, heldOn, participants);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(CampaignDetails details) {
        this.nameTh = details.nameTh();
        this.nameEn = details.nameEn();
        this.heldOn = details.heldOn();
        this.participants = details.participants();
    }

    /** @return the public code, unique in the system */
    @Override
    public String getCode() {
        return code;
    }
}
