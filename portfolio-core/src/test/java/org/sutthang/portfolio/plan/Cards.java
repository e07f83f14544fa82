package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorKind;

/** Cards for tests, changed one thing at a time. */
final class Cards {

    private String name = "ผู้ใช้ระบบ";
    private String unit = "คน";
    private Direction direction = Direction.HIGHER;
    private Aggregation aggregation = Aggregation.LAST;
    private String factor;
    private Frequency frequency = Frequency.QUARTER;
    private CriteriaKind criteria;
    private CriteriaBasis basis;
    private String baseline = "10";
    private final BigDecimal[] marks = new BigDecimal[5];
    private String evidence = "ทะเบียนผู้ใช้";

    private Cards() {
    }

    static Cards card() {
        return new Cards();
    }

    Cards name(String other) {
        name = other;
        return this;
    }

    Cards unit(String other) {
        unit = other;
        return this;
    }

    Cards direction(Direction other) {
        direction = other;
        return this;
    }

    Cards aggregation(Aggregation other) {
        aggregation = other;
        return this;
    }

    Cards factor(String other) {
        factor = other;
        return this;
    }

    Cards frequency(Frequency other) {
        frequency = other;
        return this;
    }

    Cards criteria(CriteriaKind kind, String... values) {
        criteria = kind;
        for (int i = 0; i < values.length; i++) {
            marks[i] = values[i] == null ? null : new BigDecimal(values[i]);
        }
        return this;
    }

    Cards baseline(String other) {
        baseline = other;
        return this;
    }

    Cards basis(CriteriaBasis other) {
        basis = other;
        return this;
    }

    IndicatorDetails details() {
        return new IndicatorDetails(name, null, IndicatorKind.OUTCOME, unit, direction, aggregation,
                factor == null ? null : new BigDecimal(factor), frequency, null, new BigDecimal(baseline), criteria, basis,
                marks[0], marks[1], marks[2], marks[3], marks[4], null, null, evidence, null, null);
    }
}
