package org.sutthang.portfolio.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One change: who, when, what, before and after. Entries are added and never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "portfolio")
    @Column(name = "id")
    private Long id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "in_name_of")
    private String inNameOf;

    @Column(name = "action")
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_code")
    private String subjectCode;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "before_state")
    private String before;

    @Column(name = "after_state")
    private String after;

    @Column(name = "undoes")
    private Long undoes;

    /** For the persistence provider. */
    protected AuditEntry() {
    }

    AuditEntry(Instant recordedAt, String actor, String inNameOf, AuditRecord what, Long undoes) {
        this.recordedAt = recordedAt;
        this.actor = actor;
        this.inNameOf = inNameOf;
        this.action = what.action();
        this.subjectType = what.subjectType();
        this.subjectCode = what.subjectCode();
        this.projectCode = what.projectCode();
        this.before = what.before();
        this.after = what.after();
        this.undoes = undoes;
    }
}
