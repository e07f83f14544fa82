package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.util.Objects;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.kernel.Decimals;

/** What is odd about the card of an indicator and can still be meant: it is asked about once, before it is saved. */
final class CardDoubts {

    /** The place of the questions in a form: they concern several fields. */
    static final String FIELD = "doubt";

    private CardDoubts() {
    }

    /**
     * Asks about a card.
     *
     * @param was the card as it is stored, or null for a new one; what it says already is not asked about again
     * @param now the card as entered
     * @param found takes the questions
     */
    static void ask(IndicatorDetails was, IndicatorDetails now, PlanFindings found) {
        if (!IndicatorCard.isPercentUnit(now.unit()) || now.criteria() == CriteriaKind.MET) {
            return;
        }
        boolean known = was != null && IndicatorCard.isPercentUnit(was.unit());
        if (now.aggregation() == Aggregation.SUM && !(known && was.aggregation() == Aggregation.SUM)) {
            found.add(FIELD, "plan.doubt.sum", now.aggregation(), now.unit());
        }
        if (isOutside(now.baseline()) && !(known && Objects.equals(was.baseline(), now.baseline()))) {
            found.add(FIELD, "plan.doubt.baseline", now.baseline(), now.unit());
        }
    }

    private static boolean isOutside(BigDecimal percentage) {
        return percentage != null && (percentage.signum() < 0 || percentage.compareTo(Decimals.HUNDRED) > 0);
    }
}
