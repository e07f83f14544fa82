package org.sutthang.portfolio.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Persistent;

/** A sealed document: one revision of a closed period. It is added and never changed. */
@Entity
@Table(name = "snapshot")
public class Snapshot extends Persistent {

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @Column(name = "revision")
    private int revision;

    @Column(name = "chain_position")
    private long chainPosition;

    @Column(name = "document")
    private byte[] document;

    @Column(name = "seal")
    private String seal;

    @Column(name = "previous_seal")
    private String previousSeal;

    @Column(name = "reason")
    private String reason;

    @Column(name = "sealed_by")
    private String sealedBy;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    /** For the persistence provider. */
    protected Snapshot() {
    }

    Snapshot(FiscalQuarter quarter, long chainPosition, SealedDocument sealed) {
        PortfolioStanding.Sealing sealing = sealed.sealing();
        this.fiscalYear = quarter.fiscalYear();
        this.quarter = quarter.quarter();
        this.revision = sealing.revision();
        this.chainPosition = chainPosition;
        this.document = sealed.bytes();
        this.seal = sealing.seal();
        this.previousSeal = sealing.previousSeal();
        this.reason = sealing.reason();
        this.sealedBy = sealing.sealedBy();
        this.sealedAt = sealing.sealedAt();
    }

    SealedDocument sealed() {
        return new SealedDocument(document,
                new PortfolioStanding.Sealing(revision, seal, previousSeal, sealedBy, sealedAt, reason));
    }

    long chainPosition() {
        return chainPosition;
    }
}
