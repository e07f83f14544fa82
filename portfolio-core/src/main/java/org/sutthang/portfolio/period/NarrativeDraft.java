package org.sutthang.portfolio.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * What was written in place of a composed text of a quarter that is not closed, with the composed text it was written for. A
 * draft that was taken back stays with no text.
 */
@Entity
@Table(name = "report_text")
public class NarrativeDraft extends Persistent {

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @Column(name = "section")
    private String section;

    @Column(name = "text_th")
    private String th;

    @Column(name = "text_en")
    private String en;

    @Column(name = "composed_th")
    private String composedTh;

    @Column(name = "composed_en")
    private String composedEn;

    @Column(name = "edited_by")
    private String editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    /** For the persistence provider. */
    protected NarrativeDraft() {
    }

    NarrativeDraft(FiscalQuarter of, String section) {
        this.fiscalYear = of.fiscalYear();
        this.quarter = of.quarter();
        this.section = section;
    }

    void write(SectionText text, ComposedText writtenFor, String by, Instant at) {
        this.th = text.th();
        this.en = text.en();
        this.composedTh = writtenFor.th();
        this.composedEn = writtenFor.en();
        this.editedBy = by;
        this.editedAt = at;
    }

    SectionText text() {
        return new SectionText(section, th, en);
    }

    /** The composed text that it was written for. */
    ComposedText writtenFor() {
        return new ComposedText(section, composedTh, composedEn);
    }

    /** Whether it stands in the place of a text that the figures do not make any more. */
    boolean isOutdated(ComposedText now) {
        return text().isEdited() && !Objects.equals(writtenFor(), now);
    }

    NarrativeLine line(ComposedText now) {
        return new NarrativeLine(now, text(), writtenFor(), isOutdated(now), editedBy, editedAt, getVersion());
    }
}
