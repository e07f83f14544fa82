package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Weights;
import org.sutthang.portfolio.standing.GateFacts.ClosedQuarter;
import org.sutthang.portfolio.standing.GateFacts.PlannedIndicator;
import org.sutthang.portfolio.standing.GateFacts.PlannedStep;
import org.sutthang.portfolio.standing.StageGate.Requirement;
import org.sutthang.portfolio.standing.StageGate.RequirementKey;

/** Checks what each gate asks for. */
final class GateCheck {

    private final GateFacts facts;

    private GateCheck(GateFacts facts) {
        this.facts = facts;
    }

    static List<Requirement> of(GateFacts facts) {
        GateCheck check = new GateCheck(facts);
        return switch (facts.stage()) {
            case AWARDED, PLANNED -> check.plan();
            case IMPLEMENTING -> List.of(check.milestonesReached());
            case IN_USE -> List.of(check.outcomesProven());
            case BENEFIT_PROVEN ->
                List.of(Requirement.of(RequirementKey.ADOPTED_WITH_RESULT, facts.adoptedWithResult()));
            case SCALED_OUT, STOPPED -> List.of();
        };
    }

    /** A plan is whole before it is called one, and still whole when it is approved. */
    private List<Requirement> plan() {
        return List.of(Requirement.of(RequirementKey.OWNER, facts.owned()),
                weights(RequirementKey.MILESTONE_WEIGHTS, facts.milestones().stream().map(PlannedStep::weight)),
                weights(RequirementKey.INDICATOR_WEIGHTS, cards().map(IndicatorCard::weight)),
                Requirement.of(RequirementKey.OUTCOME, outcomes().findAny().isPresent()), cardsComplete(), targets());
    }

    private static Requirement weights(RequirementKey key, Stream<BigDecimal> given) {
        List<BigDecimal> weights = given.toList();
        if (weights.isEmpty()) {
            return Requirement.without(key, List.of("0"));
        }
        BigDecimal sum = weights.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean shared = weights.stream().anyMatch(Objects::isNull);
        boolean whole = shared ? Weights.of(weights).leavesSomething() : sum.compareTo(Decimals.HUNDRED) == 0;
        return Requirement.without(key, whole ? List.of() : List.of(Decimals.normal(sum).toPlainString()));
    }

    private Requirement cardsComplete() {
        if (facts.indicators().isEmpty()) {
            return Requirement.of(RequirementKey.INDICATOR_CARDS, false);
        }
        return Requirement.without(RequirementKey.INDICATOR_CARDS,
                facts.indicators().stream().filter(i -> !isComplete(i)).map(i -> i.card().code()).toList());
    }

    /** Met / not met criteria need no unit, baseline or target, but evidence like all others. */
    private static boolean isComplete(PlannedIndicator indicator) {
        IndicatorCard card = indicator.card();
        return indicator.evidenceSource() != null
                && (card.isMetNotMet() || card.unit() != null && card.baseline() != null);
    }

    private Requirement targets() {
        List<String> missing = new ArrayList<>();
        for (PlannedIndicator indicator : facts.indicators()) {
            for (FiscalQuarter quarter : facts.targetQuarters()) {
                boolean wanted = !indicator.card().isMetNotMet() && indicator.card().frequency().isDue(quarter.quarter());
                if (wanted && !indicator.targets().contains(quarter)) {
                    missing.add(indicator.card().code() + " " + quarter);
                }
            }
        }
        return facts.indicators().isEmpty() ? Requirement.of(RequirementKey.TARGETS, false)
                : Requirement.without(RequirementKey.TARGETS, missing);
    }

    private Requirement milestonesReached() {
        return Requirement.without(RequirementKey.MILESTONES_REACHED, facts.milestones().stream()
                .filter(m -> !m.waived() && m.actualOn() == null).map(PlannedStep::code).toList());
    }

    /** Met, not merely green; without a result or a judgement the run is broken, where it is not due it is not. */
    private Requirement outcomesProven() {
        List<String> missing = new ArrayList<>();
        for (ClosedQuarter closed : facts.closedQuarters()) {
            outcomes().map(IndicatorCard::code).filter(code -> !holds(closed.outcomes().get(code)))
                    .forEach(code -> missing.add(code + " " + closed.quarter()));
        }
        boolean enough = facts.closedQuarters().size() >= facts.provenQuarters() && outcomes().findAny().isPresent();
        return new Requirement(RequirementKey.OUTCOMES_PROVEN, enough && missing.isEmpty(), List.copyOf(missing));
    }

    private static boolean holds(IndicatorStanding outcome) {
        return outcome != null && (!outcome.due() || outcome.reported() && Boolean.TRUE.equals(outcome.met()));
    }

    private Stream<IndicatorCard> outcomes() {
        return cards().filter(card -> card.kind() == IndicatorKind.OUTCOME);
    }

    private Stream<IndicatorCard> cards() {
        return facts.indicators().stream().map(PlannedIndicator::card);
    }
}
