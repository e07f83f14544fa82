package org.sutthang.portfolio.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.sutthang.portfolio.kernel.Coded;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * An office, department, state enterprise, province or smaller body that owns, pilots or adopts innovations.
 */
@Entity
@Table(name = "organisation")
public class Organisation extends Persistent implements Coded {

    @Column(name = "code")
    private String code;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Organisation parent;

    @Column(name = "area_code")
    private String areaCode;

    @Column(name = "active")
    private boolean active;

    /** For the persistence provider. */
    protected Organisation() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param code the public code, unique in the system
     * @param details everything about it that can change
     */
    public Organisation(String code, OrganisationDetails details) {
        this.code = code;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public OrganisationDetails details() {
        return new OrganisationDetails(nameTh, nameEn, kind, parent, areaCode, active);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(OrganisationDetails details) {
        this.nameTh = details.nameTh();
        this.nameEn = details.nameEn();
        this.kind = details.kind();
        this.parent = details.parent();
        this.areaCode = details.areaCode();
        this.active = details.active();
    }

    /** @return the public code, unique in the system */
    @Override
    public String getCode() {
        return code;
    }
}
