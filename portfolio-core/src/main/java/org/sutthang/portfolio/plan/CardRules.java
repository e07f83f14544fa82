package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.Criteria;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.kernel.Decimals;

/** What the card of an indicator may say. Rules: indicators, aggregation and criteria. */
final class CardRules {

    private static final int LONGEST_INDICATOR_NAME = 1_000;
    private static final int LONGEST_UNIT = 200;

    private CardRules() {
    }

    /**
     * Looks for what is wrong with a card.
     *
     * @param card the card as entered; what was left empty is null
     * @param hasParts whether it is broken down by organisations
     * @param found takes what is wrong
     */
    static void check(IndicatorDetails card, boolean hasParts, PlanFindings found) {
        found.required("nameTh", card.nameTh());
        found.text("nameTh", card.nameTh(), LONGEST_INDICATOR_NAME);
        found.text("nameEn", card.nameEn(), LONGEST_INDICATOR_NAME);
        found.required("kind", card.kind());
        found.required("direction", card.direction());
        found.required("aggregation", card.aggregation());
        found.required("frequency", card.frequency());
        found.text("unit", card.unit(), LONGEST_UNIT);
        found.number("baseline", card.baseline());
        found.text("definition", card.definition(), PlanFindings.LONGEST_TEXT);
        found.text("formula", card.formula(), PlanFindings.LONGEST_TEXT);
        found.text("evidenceSource", card.evidenceSource(), PlanFindings.LONGEST_REMARK);
        found.text("collector", card.collector(), PlanFindings.LONGEST_NAME);
        found.text("supervisor", card.supervisor(), PlanFindings.LONGEST_NAME);
        if (card.aggregation() != null) {
            factor(card, found);
            summed(card, hasParts, found);
        }
        criteria("", card.criteria(), card.criteriaBasis(),
                Arrays.asList(card.c1(), card.c2(), card.c3(), card.c4(), card.c5()), card.direction(), found);
    }

    private static void factor(IndicatorDetails card, PlanFindings found) {
        found.number("factor", card.factor());
        boolean ratio = card.aggregation().isRatio() && card.criteria() != CriteriaKind.MET;
        boolean percentage = IndicatorCard.isPercentUnit(card.unit());
        if (card.factor() != null && card.factor().signum() <= 0) {
            found.add("factor", "plan.factor.positive", card.factor());
        } else if (!ratio && card.factor() != null) {
            found.add("factor", "plan.factor.unused", card.factor(), card.aggregation());
        } else if (ratio && percentage && (card.factor() == null || card.factor().compareTo(Decimals.HUNDRED) != 0)) {
            found.add("factor", "plan.factor.percentage", card.factor() == null ? BigDecimal.ONE : card.factor(),
                    card.unit());
        }
    }

    /** A percentage cannot be summed over parts. */
    private static void summed(IndicatorDetails card, boolean hasParts, PlanFindings found) {
        boolean sums = card.aggregation() == Aggregation.SUM || card.aggregation() == Aggregation.LAST;
        if (hasParts && sums && IndicatorCard.isPercentUnit(card.unit())) {
            found.add("aggregation", "plan.parts.percentage", card.aggregation(), card.unit());
        }
    }

    /**
     * Looks for what is wrong with criteria.
     *
     * @param prefix stands before the name of each field
     * @param kind the kind, or null for none
     * @param basis what they are applied to, or null for the result
     * @param marks c1 to c5
     * @param direction which way is better, or null while unknown
     * @param found takes what is wrong
     */
    static void criteria(String prefix, CriteriaKind kind, CriteriaBasis basis, List<BigDecimal> marks,
            Direction direction, PlanFindings found) {
        int needed = kind == null ? 0 : Criteria.marksOf(kind);
        for (int i = 0; i < marks.size(); i++) {
            String field = prefix + "c" + (i + 1);
            found.number(field, marks.get(i));
            if (i < needed && marks.get(i) == null) {
                found.add(field, "plan.mark.missing", i + 1, kind, needed);
            } else if (i >= needed && marks.get(i) != null) {
                found.add(field, "plan.mark.unused", i + 1, marks.get(i), kind == null ? "–" : kind, needed);
            }
        }
        if (basis == CriteriaBasis.TARGET && direction == Direction.LOWER) {
            found.add(prefix + "criteriaBasis", "plan.basis.target", direction);
        }
        if (direction != null && needed > 0) {
            order(prefix, marks.subList(0, needed), direction, found);
        }
    }

    /** Each mark must be strictly better than the one before; one sentence says what is wrong, not one a mark. */
    private static void order(String prefix, List<BigDecimal> marks, Direction direction, PlanFindings found) {
        if (marks.stream().anyMatch(Objects::isNull)) {
            return;
        }
        int last = marks.size() - 1;
        if (IntStream.rangeClosed(1, last).allMatch(i -> direction.isBetter(marks.get(i - 1), marks.get(i)))) {
            found.add(prefix + "criteria", "plan.mark.reversed." + direction, marks.get(0), marks.get(last));
            return;
        }
        Criteria.outOfOrder(marks, direction).stream().findFirst().ifPresent(i -> found.add(prefix + "c" + (i + 1),
                "plan.mark.order." + direction, i + 1, marks.get(i), i, marks.get(i - 1)));
    }
}
