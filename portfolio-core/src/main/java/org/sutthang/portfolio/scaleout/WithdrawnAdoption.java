package org.sutthang.portfolio.scaleout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.project.Adoption;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.project.Project;

/** An adoption that was withdrawn: it counts nowhere any more, and nothing of it is lost. */
@Entity
@Table(name = "withdrawn_adoption")
public class WithdrawnAdoption extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "benefit_type")
    private String benefitType;

    @Column(name = "unit")
    private String unit;

    @Column(name = "baseline")
    private BigDecimal baseline;

    @Column(name = "result_value")
    private BigDecimal result;

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
        AdoptionDetails details = adoption.details();
        this.project = adoption.getProject();
        this.organisation = adoption.getOrganisation();
        this.adoptedOn = details.adoptedOn();
        this.benefitType = details.benefitType();
        this.unit = details.unit();
        this.baseline = details.baseline();
        this.result = details.result();
        this.withdrawnBy = withdrawnBy;
        this.withdrawnOn = withdrawnOn;
        this.reason = reason;
    }
}
