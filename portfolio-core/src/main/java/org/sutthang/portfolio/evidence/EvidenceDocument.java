package org.sutthang.portfolio.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sutthang.portfolio.kernel.Persistent;

/** The bytes of a file, never changed once they are stored. */
@Entity
@Table(name = "evidence_document")
public class EvidenceDocument extends Persistent {

    @Column(name = "document")
    private byte[] document;

    @Column(name = "thumbnail")
    private byte[] thumbnail;

    /** For the persistence provider. */
    protected EvidenceDocument() {
    }

    /** A new row; the bytes are the caller's and are not changed. */
    EvidenceDocument(byte[] document, byte[] thumbnail) {
        this.document = document;
        this.thumbnail = thumbnail;
    }
}
