package org.sutthang.portfolio.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.kernel.Coded;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.organisation.Organisation;

/**
 * Something newly designed so that government work achieves results, with its design-thinking canvas.
 */
@Entity
@Table(name = "idea")
public class Idea extends Persistent implements Coded {

    @Column(name = "code")
    private String code;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "proposer")
    private String proposer;

    @Column(name = "empathize")
    private String empathize;

    @Column(name = "define")
    private String define;

    @Column(name = "ideate")
    private String ideate;

    @Column(name = "prototype")
    private String prototype;

    @Column(name = "test")
    private String test;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private IdeaStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registered_by_id")
    private User registeredBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    /** For the persistence provider. */
    protected Idea() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param code the public code, unique in the system
     * @param details everything about it that can change
     */
    public Idea(String code, IdeaDetails details) {
        this.code = code;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public IdeaDetails details() {
        return new IdeaDetails(titleTh, titleEn, campaign, organisation, proposer, empathize, define, ideate,
            prototype, test, status);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(IdeaDetails details) {
        this.titleTh = details.titleTh();
        this.titleEn = details.titleEn();
        this.campaign = details.campaign();
        this.organisation = details.organisation();
        this.proposer = details.proposer();
        this.empathize = details.empathize();
        this.define = details.define();
        this.ideate = details.ideate();
        this.prototype = details.prototype();
        this.test = details.test();
        this.status = details.status();
    }

    /** @return the public code, unique in the system */
    @Override
    public String getCode() {
        return code;
    }

    /** @return how far the selection came */
    public IdeaStatus getStatus() {
        return status;
    }

    /** @return the organisation it came from */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** @return the campaign it came from, or null */
    public Campaign getCampaign() {
        return campaign;
    }

    /** @return who registered it in the product, or null where it came in by a workbook */
    public User getRegisteredBy() {
        return registeredBy;
    }

    /** @return when, by whom and why it was withdrawn, or null */
    public IdeaWithdrawal getWithdrawal() {
        return withdrawnOn == null ? null : new IdeaWithdrawal(withdrawnOn, withdrawnBy, withdrawnReason);
    }

    void registeredBy(User user) {
        this.registeredBy = user;
    }

    /**
     * Takes the next step of the selection.
     *
     * @param next the status it gets
     * @throws RuleViolation when it is withdrawn, or the step is not one of the selection
     */
    public void become(IdeaStatus next) {
        refuseWithdrawn();
        if (!status.mayBecome(next)) {
            throw new RuleViolation("idea.step", code, status, next);
        }
        this.status = next;
    }

    /**
     * Refuses what cannot be done with an idea that was withdrawn.
     *
     * @throws RuleViolation when it is withdrawn
     */
    public void refuseWithdrawn() {
        if (withdrawnOn != null) {
            throw new RuleViolation("idea.withdrawn", code, withdrawnOn);
        }
    }

    /** Takes it out of the selection; an idea that won an award stays, because its project has to come to an end. */
    void withdraw(IdeaWithdrawal withdrawal) {
        refuseWithdrawn();
        if (status == IdeaStatus.AWARDED) {
            throw new RuleViolation("idea.withdraw.awarded", code);
        }
        if (withdrawal.reason() == null) {
            throw new RuleViolation("idea.withdraw.reason");
        }
        this.withdrawnOn = withdrawal.on();
        this.withdrawnBy = withdrawal.by();
        this.withdrawnReason = withdrawal.reason();
    }

    /** Brings a withdrawn idea back to where it was. */
    void reinstate() {
        if (withdrawnOn == null) {
            throw new RuleViolation("idea.reinstate.present", code);
        }
        this.withdrawnOn = null;
        this.withdrawnBy = null;
        this.withdrawnReason = null;
    }
}
