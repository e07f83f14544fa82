package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.IndicatorDetails;

/**
 * What the targets of an indicator may be. Rule: each quarter is judged against that quarter's target, cumulative within
 * the year.
 *
 * @param card the indicator's card
 * @param before the targets as stored
 * @param after the targets as entered
 * @param closed the quarters that are closed
 */
record TargetRules(IndicatorDetails card, SortedMap<FiscalQuarter, BigDecimal> before,
        SortedMap<FiscalQuarter, BigDecimal> after, Set<FiscalQuarter> closed) {

    /** How the field of a quarter's target is named. */
    static String field(FiscalQuarter quarter) {
        return "t." + quarter.fiscalYear() + "." + quarter.quarter();
    }

    void check(PlanFindings found) {
        before.keySet().stream().filter(quarter -> !after.containsKey(quarter) && closed.contains(quarter))
                .forEach(quarter -> found.add(field(quarter), "plan.target.closed", quarter, before.get(quarter)));
        after.forEach((quarter, value) -> {
            found.number(field(quarter), value);
            if (isChanged(quarter)) {
                changed(quarter, value, found);
            }
        });
        if (rises()) {
            order(found);
        }
    }

    private void changed(FiscalQuarter quarter, BigDecimal value, PlanFindings found) {
        if (closed.contains(quarter)) {
            found.add(field(quarter), "plan.target.closed", quarter, before.get(quarter));
        } else if (card.criteria() == CriteriaKind.MET) {
            found.add(field(quarter), "plan.target.met", quarter, value);
        } else if (!card.frequency().isDue(quarter.quarter())) {
            found.add(field(quarter), "plan.target.notDue", quarter, value, card.frequency());
        }
    }

    private boolean isChanged(FiscalQuarter quarter) {
        return !Objects.equals(before.get(quarter), after.get(quarter));
    }

    /** A sum never falls within a year, nor does a last figure of which more is better. */
    private boolean rises() {
        return card.aggregation() == Aggregation.SUM
                || card.aggregation() == Aggregation.LAST && card.direction() == Direction.HIGHER;
    }

    private void order(PlanFindings found) {
        Map.Entry<FiscalQuarter, BigDecimal> last = null;
        for (Map.Entry<FiscalQuarter, BigDecimal> target : after.entrySet()) {
            boolean sameYear = last != null && last.getKey().fiscalYear() == target.getKey().fiscalYear();
            if (sameYear && target.getValue().compareTo(last.getValue()) < 0
                    && (isChanged(target.getKey()) || isChanged(last.getKey()))) {
                found.add(field(target.getKey()), "plan.target.order", target.getKey(), target.getValue(),
                        last.getKey(), last.getValue());
            }
            last = target;
        }
    }
}
