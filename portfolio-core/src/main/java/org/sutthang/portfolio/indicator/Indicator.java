package org.sutthang.portfolio.indicator;

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
import org.sutthang.portfolio.kernel.Coded;
import org.sutthang.portfolio.project.Project;

/**
 * A key performance indicator of a project, with its card.
 */
@Entity
@Table(name = "indicator")
public class Indicator extends YearlyValues implements Coded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "code")
    private String code;

    @Column(name = "sort_order")
    private int sortOrder;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private IndicatorKind kind;

    @Column(name = "unit")
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction")
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "aggregation")
    private Aggregation aggregation;

    @Column(name = "factor")
    private BigDecimal factor;

    @Enumerated(EnumType.STRING)
    @Column(name = "frequency")
    private Frequency frequency;

    @Column(name = "definition")
    private String definition;

    @Column(name = "formula")
    private String formula;

    @Column(name = "evidence_source")
    private String evidenceSource;

    @Column(name = "collector")
    private String collector;

    @Column(name = "supervisor")
    private String supervisor;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    /** For the persistence provider. */
    protected Indicator() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param project the project it measures
     * @param code the code, unique in the system
     * @param sortOrder its place on the project's page, from 1
     * @param details everything about it that can change
     */
    public Indicator(Project project, String code, int sortOrder, IndicatorDetails details) {
        this.project = project;
        this.code = code;
        this.sortOrder = sortOrder;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public IndicatorDetails details() {
        IndicatorYearDetails all = yearly();
        return new IndicatorDetails(nameTh, nameEn, kind, unit, direction, aggregation, factor, frequency, all.weight(),
                all.baseline(), all.criteria(), all.criteriaBasis(), all.c1(), all.c2(), all.c3(), all.c4(), all.c5(),
                definition, formula, evidenceSource, collector, supervisor);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(IndicatorDetails details) {
        this.nameTh = details.nameTh();
        this.nameEn = details.nameEn();
        this.kind = details.kind();
        this.unit = details.unit();
        this.direction = details.direction();
        this.aggregation = details.aggregation();
        this.factor = details.factor();
        this.frequency = details.frequency();
        takeYearly(details.yearly());
        this.definition = details.definition();
        this.formula = details.formula();
        this.evidenceSource = details.evidenceSource();
        this.collector = details.collector();
        this.supervisor = details.supervisor();
    }

    /** @return the project it measures */
    public Project getProject() {
        return project;
    }

    /** @return the code, unique in the system */
    @Override
    public String getCode() {
        return code;
    }

    /**
     * Takes it out of the plan; it is kept with the day and the reason, and nothing counts or shows it any more.
     *
     * @param on the day
     * @param reason why, or null with a null day to bring it back
     */
    public void withdraw(LocalDate on, String reason) {
        this.withdrawnOn = on;
        this.withdrawnReason = reason;
    }

    /** @return the day it was taken out of the plan, or null while it belongs to it */
    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    /** @return why it was taken out of the plan, or null */
    public String getWithdrawnReason() {
        return withdrawnReason;
    }
}
