package org.sutthang.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.organisation.Organisation;

/** The columns of an adoption, which are kept as they were when it is withdrawn. */
@MappedSuperclass
public abstract class AdoptionValues extends Persistent {

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

    /** For the persistence provider. */
    protected AdoptionValues() {
    }

    /**
     * A new row.
     *
     * @param project the project whose innovation was adopted
     * @param organisation who adopted it
     * @param details the rest
     */
    protected AdoptionValues(Project project, Organisation organisation, AdoptionDetails details) {
        this.project = project;
        this.organisation = organisation;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public AdoptionDetails details() {
        return new AdoptionDetails(adoptedOn, benefitType, unit, baseline, result);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(AdoptionDetails details) {
        this.adoptedOn = details.adoptedOn();
        this.benefitType = details.benefitType();
        this.unit = details.unit();
        this.baseline = details.baseline();
        this.result = details.result();
    }

    /** @return the project whose innovation was adopted */
    public Project getProject() {
        return project;
    }

    /** @return who adopted it */
    public Organisation getOrganisation() {
        return organisation;
    }
}
