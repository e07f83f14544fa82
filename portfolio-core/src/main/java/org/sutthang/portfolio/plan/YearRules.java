package org.sutthang.portfolio.plan;

import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;

/** What may be set anew for a fiscal year: what it leaves out is taken from the card. Rule: indicators, criteria. */
final class YearRules {

    private YearRules() {
    }

    /**
     * Looks for what is wrong with a year.
     *
     * @param year the Buddhist fiscal year
     * @param card the indicator's card
     * @param other what differs in the year
     * @param found takes what is wrong
     */
    static void check(int year, IndicatorDetails card, IndicatorYearDetails other, PlanFindings found) {
        String prefix = "y." + year + ".";
        found.number(prefix + "baseline", other.baseline());
        boolean others = other.criteria() != null || other.criteriaBasis() != null || other.c1() != null
                || other.c2() != null || other.c3() != null || other.c4() != null || other.c5() != null;
        if (others && card.direction() != null && card.aggregation() != null) {
            IndicatorCard effective = IndicatorCard.of("", card, other);
            CardRules.criteria(prefix, effective.criteriaKind(), effective.basis(), effective.marks(),
                    effective.direction(), found);
        }
    }
}
