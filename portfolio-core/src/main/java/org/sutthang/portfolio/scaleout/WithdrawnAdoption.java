package org.sutthang.portfolio.scaleout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sutthang.portfolio.project.Adoption;
import org.sutthang.portfolio.project.AdoptionValues;

/** An adoption that was withdrawn: it counts nowhere any more, and nothing of it is lost. */
@Entity
@Table(name = "withdrawn_adoption")
public class WithdrawnAdoption extends AdoptionValues {

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "reason")
    private String reason;

    /** For the persistence provider. */
    protected WithdrawnAdoption() {
    }

    WithdrawnAdoption(Adoption adoption, String withdrawnBy, LocalDate withdrawnOn, String reason) {
        super(adoption.getProject(), adoption.getOrganisation(), adoption.details());
        this.withdrawnBy = withdrawnBy;
        this.withdrawnOn = withdrawnOn;
        this.reason = reason;
    }

    String getReason() {
        return reason;
    }
}
