package org.sutthang.portfolio.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.sutthang.portfolio.idea.Campaign;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * One of the things that the ideas of a campaign are judged by.
 */
@Entity
@Table(name = "selection_criterion")
public class Criterion extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @Column(name = "sort_order")
    private int sortOrder;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "weight")
    private BigDecimal weight;

    /** For the persistence provider. */
    protected Criterion() {
    }

    Criterion(Campaign campaign, int sortOrder, CriterionDetails details) {
        this.campaign = campaign;
        this.sortOrder = sortOrder;
        change(details);
    }

    final void change(CriterionDetails details) {
        this.nameTh = details.nameTh();
        this.nameEn = details.nameEn();
        this.weight = details.weight();
    }

    CriterionDetails details() {
        return new CriterionDetails(nameTh, nameEn, weight);
    }

    /** @return its place among the criteria of the campaign, from 1 */
    public int getSortOrder() {
        return sortOrder;
    }
}
