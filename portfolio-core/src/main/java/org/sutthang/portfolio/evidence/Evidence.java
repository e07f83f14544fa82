package org.sutthang.portfolio.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.Project;

/** One file beside a quarterly update. It is added and withdrawn, never changed and never deleted. */
@Entity
@Table(name = "evidence")
public class Evidence extends Persistent {

    /** The longest reason for a withdrawal, in characters. */
    static final int LONGEST_REASON = 4000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "code")
    private String code;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "milestone_id")
    private Milestone milestone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    /** Only the key: whoever reads the row must not read the bytes with it. */
    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "file_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private EvidenceType type;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "thumbnail")
    private boolean thumbnail;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    /** For the persistence provider. */
    protected Evidence() {
    }

    /** A new row about a file whose bytes are stored already. */
    Evidence(Project project, String code, FiscalQuarter quarter, Milestone milestone, Indicator indicator,
            CheckedFile file, Long documentId, String addedBy, Instant addedAt) {
        this.project = project;
        this.code = code;
        this.fiscalYear = quarter.fiscalYear();
        this.quarter = quarter.quarter();
        this.milestone = milestone;
        this.indicator = indicator;
        this.documentId = documentId;
        this.name = file.name();
        this.type = file.type();
        this.sizeBytes = file.bytes().length;
        this.sha256 = file.sha256();
        this.thumbnail = file.thumbnail() != null;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /**
     * Takes it out of what counts; it stays readable beside it.
     *
     * @param reason why
     * @param by the acting user
     * @param at when
     * @throws RuleViolation when the reason is empty or too long
     * @throws Conflict when it is withdrawn already
     */
    void withdraw(String reason, String by, Instant at) {
        String text = Texts.orNull(reason);
        if (text == null) {
            throw new RuleViolation("evidence.reason.missing", name);
        }
        if (text.length() > LONGEST_REASON) {
            throw new RuleViolation("evidence.reason.long", text.length(), LONGEST_REASON);
        }
        if (withdrawnAt != null) {
            throw new Conflict("evidence.withdrawn", name);
        }
        withdrawnReason = text;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** Takes the withdrawal back. */
    void restore() {
        withdrawnReason = null;
        withdrawnBy = null;
        withdrawnAt = null;
    }

    /** As the audit trail keeps it. */
    EvidenceDetails details() {
        return new EvidenceDetails(quarter().toString(), new EvidenceSubject(project.getCode(), quarter(),
                milestone == null ? null : milestone.getCode(), indicator == null ? null : indicator.getCode()).written(),
                name, type, sizeBytes, sha256, withdrawnReason);
    }

    FiscalQuarter quarter() {
        return new FiscalQuarter(fiscalYear, quarter);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean provesSame(Milestone otherMilestone, Indicator otherIndicator) {
        return Objects.equals(id(milestone), id(otherMilestone))
                && Objects.equals(id(indicator), id(otherIndicator));
    }

    long sizeBytes() {
        return sizeBytes;
    }

    private static Long id(Persistent row) {
        return row == null ? null : row.getId();
    }
}
