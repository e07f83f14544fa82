package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about an indicator.
 *
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param kind output or outcome
 * @param unit the unit of its results, or null
 * @param direction which way is better
 * @param aggregation how the quarters of a year become one result
 * @param factor what a ratio is multiplied by, or null for 1
 * @param frequency in which quarters it is due
 * @param weight its weight out of 100, or null
 * @param baseline the value before the project, or null
 * @param criteria how results become scores, or null for no score
 * @param criteriaBasis whether criteria apply to the result or to the percentage of the target, or null for the result
 * @param c1 criterion 1, or null
 * @param c2 criterion 2, or null
 * @param c3 criterion 3, or null
 * @param c4 criterion 4, or null
 * @param c5 criterion 5, or null
 * @param definition what it means, or null
 * @param formula how it is computed, in words, or null
 * @param evidenceSource where the evidence comes from, or null
 * @param collector who collects it, or null
 * @param supervisor who answers for it, or null
 */
public record IndicatorDetails(
        String nameTh,
        String nameEn,
        IndicatorKind kind,
        String unit,
        Direction direction,
        Aggregation aggregation,
        BigDecimal factor,
        Frequency frequency,
        BigDecimal weight,
        BigDecimal baseline,
        CriteriaKind criteria,
        CriteriaBasis criteriaBasis,
        BigDecimal c1,
        BigDecimal c2,
        BigDecimal c3,
        BigDecimal c4,
        BigDecimal c5,
        String definition,
        String formula,
        String evidenceSource,
        String collector,
        String supervisor) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public IndicatorDetails {
        nameTh = Texts.orNull(nameTh);
        nameEn = Texts.orNull(nameEn);
        unit = Texts.orNull(unit);
        definition = Texts.orNull(definition);
        formula = Texts.orNull(formula);
        evidenceSource = Texts.orNull(evidenceSource);
        collector = Texts.orNull(collector);
        supervisor = Texts.orNull(supervisor);
        factor = Decimals.normal(factor);
        weight = Decimals.normal(weight);
        baseline = Decimals.normal(baseline);
        c1 = Decimals.normal(c1);
        c2 = Decimals.normal(c2);
        c3 = Decimals.normal(c3);
        c4 = Decimals.normal(c4);
        c5 = Decimals.normal(c5);
    }

    /** What a fiscal year can set anew. */
    IndicatorYearDetails yearly() {
        return new IndicatorYearDetails(weight, baseline, criteria, criteriaBasis, c1, c2, c3, c4, c5);
    }
}
