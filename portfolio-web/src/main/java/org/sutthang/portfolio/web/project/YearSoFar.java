package org.sutthang.portfolio.web.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.Reading;
import org.sutthang.portfolio.indicator.ResultLine;
import org.sutthang.portfolio.kernel.Decimals;

/** The stored results of an indicator for a fiscal year up to a quarter, aggregated as its card says. */
final class YearSoFar {

    private final IndicatorCard card;
    private final List<ResultLine> results;
    private final FiscalQuarter quarter;

    YearSoFar(IndicatorCard card, List<ResultLine> results, FiscalQuarter quarter) {
        this.card = card;
        this.results = results;
        this.quarter = quarter;
    }

    /** The usable results of one quarter of the year. */
    List<ResultLine> of(int number) {
        return results.stream().filter(r -> r.fiscalYear() == quarter.fiscalYear() && r.part().quarter() == number
                && r.part().isResultFor(card)).toList();
    }

    /** The readings of the quarters that have a result, the parts of each combined. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int number = 1; number <= quarter.quarter(); number++) {
            List<Reading> parts = of(number).stream().map(r -> r.part().reading(card)).toList();
            if (!parts.isEmpty()) {
                readings.add(card.aggregation().ofParts(parts));
            }
        }
        return readings;
    }

    /** What the quarters come to, or null where the quarter itself has no result. */
    Reading reading() {
        return of(quarter.quarter()).isEmpty() || card.isMetNotMet() ? null
                : card.aggregation().ofQuarters(readings());
    }

    BigDecimal result() {
        Reading reading = reading();
        if (reading == null) {
            return null;
        }
        Aggregation aggregation = card.aggregation();
        return aggregation.isRatio()
                ? Decimals.given(Decimals.divide(reading.numerator().multiply(card.factor()), reading.denominator()))
                : reading.value();
    }
}
