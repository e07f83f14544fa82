package org.sutthang.portfolio.project;

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
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.kernel.Coded;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.organisation.Organisation;

/**
 * The delivery of one awarded idea. Its version counts every change to anything that belongs to it, so that a stale edit and a stale standing are both noticed.
 */
@Entity
@Table(name = "project")
public class Project extends Persistent implements Coded {

    @Column(name = "code")
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "idea_id")
    private Idea idea;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "budget_baht")
    private BigDecimal budgetBaht;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private Stage stage;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "golive_on")
    private LocalDate goliveOn;

    @Column(name = "national_strategy")
    private String nationalStrategy;

    @Column(name = "master_plan")
    private String masterPlan;

    @Column(name = "national_plan")
    private String nationalPlan;

    @Column(name = "cabinet_policy")
    private String cabinetPolicy;

    @Column(name = "ministry_plan")
    private String ministryPlan;

    @Column(name = "sdg")
    private String sdg;

    /** For the persistence provider. */
    protected Project() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param code the public code, unique in the system
     * @param details everything about it that can change
     */
    public Project(String code, ProjectDetails details) {
        this.code = code;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public ProjectDetails details() {
        return new ProjectDetails(idea, titleTh, titleEn, organisation, owner, startOn, endOn, budgetBaht, stage,
            approvedOn, goliveOn, nationalStrategy, masterPlan, nationalPlan, cabinetPolicy, ministryPlan, sdg);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(ProjectDetails details) {
        this.idea = details.idea();
        this.titleTh = details.titleTh();
        this.titleEn = details.titleEn();
        this.organisation = details.organisation();
        this.owner = details.owner();
        this.startOn = details.startOn();
        this.endOn = details.endOn();
        this.budgetBaht = details.budgetBaht();
        this.stage = details.stage();
        this.approvedOn = details.approvedOn();
        this.goliveOn = details.goliveOn();
        this.nationalStrategy = details.nationalStrategy();
        this.masterPlan = details.masterPlan();
        this.nationalPlan = details.nationalPlan();
        this.cabinetPolicy = details.cabinetPolicy();
        this.ministryPlan = details.ministryPlan();
        this.sdg = details.sdg();
    }

    /**
     * Passes the project on to another owner; everything else stays.
     *
     * @param newOwner who is answerable for it from now on
     */
    public void passTo(User newOwner) {
        this.owner = newOwner;
    }

    /** @return the public code, unique in the system */
    @Override
    public String getCode() {
        return code;
    }
}
