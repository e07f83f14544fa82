package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorPlans;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.Projects;

/** Changes the indicators of a plan: their cards, what holds in single years, their weights, and what is withdrawn. */
@ApplicationScoped
public class IndicatorPlanService {

    private static final String SUBJECT = "indicator";

    @Inject
    private PlanAccess access;
    @Inject
    private Projects projects;
    @Inject
    private IndicatorPlans plans;
    @Inject
    private CardReading reading;
    @Inject
    private CardWriting writing;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Changes a card, or adds one.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param indicator the indicator's code, or null for a new one
     * @param card the card as entered; the weight in it is left alone
     * @return the indicator's code
     * @throws PlanRefused when something in it cannot be
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN})
    public String change(String code, long version, String indicator, PlanInput.Card card) {
        Project project = access.lockToChange(code, version);
        List<PlanSheet.CardLine> lines = reading.cards(code);
        PlanFindings found = new PlanFindings();
        CardRules.check(card.details(), !card.parts().isEmpty(), found);
        card.pastYears().forEach((year, result) -> found.number("past." + year, result));
        PlanSheet.CardLine line = indicator == null ? null : line(lines, indicator);
        if (line != null && line.measured()) {
            refuseAnotherMeasure(line.details(), card.details(), found);
        }
        if (line != null) {
            line.years().forEach((year, other) -> YearRules.check(year, card.details(), other, found));
        }
        writing.checkParts(card.parts(), found);
        if (!card.doubtsKept()) {
            CardDoubts.ask(line == null ? null : line.details(), card.details(), found);
        }
        found.refuse();
        boolean changed;
        Indicator stored;
        if (line == null) {
            stored = writing.add(project, lines.size(), withWeight(card.details(), weightOfNew(project, lines)));
            changed = true;
        } else {
            stored = stored(code, indicator);
            changed = writing.change(project, stored, withWeight(card.details(), line.details().weight()));
        }
        changed |= writing.parts(project, stored, card.parts());
        changed |= writing.pastYears(project, stored, card.pastYears());
        if (changed) {
            projects.touch(project);
        }
        return stored.getCode();
    }

    /** What is added to a whole plan that holds weighs nothing until all weights are given anew. */
    private static BigDecimal weightOfNew(Project project, List<PlanSheet.CardLine> lines) {
        return PlanSheet.isApproved(project.details().stage()) && !live(lines).isEmpty() ? BigDecimal.ZERO : null;
    }

    /** The form of a result cannot change once there are results in another. */
    private static void refuseAnotherMeasure(IndicatorDetails was, IndicatorDetails now, PlanFindings found) {
        if (now.aggregation() != null && was.aggregation().isRatio() != now.aggregation().isRatio()) {
            found.add("aggregation", "plan.measured.aggregation", now.aggregation(), was.aggregation());
        }
        if ((was.criteria() == CriteriaKind.MET) != (now.criteria() == CriteriaKind.MET)) {
            found.add("criteria", "plan.measured.criteria");
        }
    }

    private static IndicatorDetails withWeight(IndicatorDetails d, BigDecimal weight) {
        return new IndicatorDetails(d.nameTh(), d.nameEn(), d.kind(), d.unit(), d.direction(), d.aggregation(),
                d.factor(), d.frequency(), weight, d.baseline(), d.criteria(), d.criteriaBasis(), d.c1(), d.c2(),
                d.c3(), d.c4(), d.c5(), d.definition(), d.formula(), d.evidenceSource(), d.collector(),
                d.supervisor());
    }

    /**
     * Changes what holds in single years, and the targets.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param indicator the indicator's code
     * @param input the years as entered; fiscal years that it does not name stay as they are
     * @throws PlanRefused when something in them cannot be
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN})
    public void changeYears(String code, long version, String indicator, PlanInput.Years input) {
        Project project = access.lockToChange(code, version);
        PlanSheet.CardLine line = line(reading.cards(code), indicator);
        PlanFindings found = new PlanFindings();
        input.years().forEach((year, other) -> YearRules.check(year, line.details(), other, found));
        new TargetRules(line.details(), new TreeMap<>(line.targets()), new TreeMap<>(input.targets()),
                writing.closedQuarters()).check(found);
        found.refuse();
        Indicator stored = stored(code, indicator);
        boolean changed = writing.years(project, stored, input.years());
        changed |= writing.targets(project, stored, input.targets());
        if (changed) {
            projects.touch(project);
        }
    }

    /**
     * Changes the weights of indicators, all together. In a plan that holds, those of the cards must sum to 100.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param weights the weights by indicator code; indicators not listed stay as they are
     * @throws PlanRefused when something in them cannot be
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN})
    public void changeWeights(String code, long version, Map<String, PlanInput.WeightsOf> weights) {
        Project project = access.lockToChange(code, version);
        List<PlanSheet.CardLine> lines = live(reading.cards(code));
        PlanFindings found = new PlanFindings();
        weights.forEach((indicator, of) -> {
            line(lines, indicator);
            found.weight("w." + indicator + ".own", of.own());
            of.years().forEach((year, weight) -> found.weight("w." + indicator + "." + year, weight));
        });
        if (PlanSheet.isApproved(project.details().stage())) {
            new WeightChange(lines, weights).check(found);
        }
        found.refuse();
        boolean changed = false;
        for (Map.Entry<String, PlanInput.WeightsOf> of : weights.entrySet()) {
            Indicator stored = stored(code, of.getKey());
            changed |= writing.change(project, stored, withWeight(stored.details(), of.getValue().own()));
            changed |= writing.yearWeights(project, stored, of.getValue().years());
        }
        if (changed) {
            projects.touch(project);
        }
    }

    /**
     * Takes an indicator out of the plan, or brings it back; its results are kept. In a plan that holds, its weight must
     * be given to others first.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param indicator the indicator's code
     * @param reason why, or null to bring it back
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN})
    public void withdraw(String code, long version, String indicator, String reason) {
        Project project = access.lockToChange(code, version);
        List<PlanSheet.CardLine> lines = reading.cards(code);
        line(lines, indicator);
        Indicator stored = stored(code, indicator);
        PlanAudit.Withdrawal was = new PlanAudit.Withdrawal(stored.getWithdrawnOn(), stored.getWithdrawnReason());
        String why = Texts.orNull(reason);
        PlanFindings found = new PlanFindings();
        found.text("reason", why, PlanFindings.LONGEST_REMARK);
        found.refuse();
        stored.withdraw(why == null ? null : LocalDate.now(clock), why);
        if (PlanSheet.isApproved(project.details().stage())) {
            refuseUnbalanced(lines, indicator, why == null);
        }
        PlanAudit.Withdrawal now = new PlanAudit.Withdrawal(stored.getWithdrawnOn(), stored.getWithdrawnReason());
        if (!was.equals(now)) {
            audit.recordChange(null, why == null ? "restored" : "withdrawn", SUBJECT, indicator, code, was, now);
            projects.touch(project);
        }
    }

    private static void refuseUnbalanced(List<PlanSheet.CardLine> lines, String indicator, boolean back) {
        List<BigDecimal> before = live(lines).stream().map(l -> l.details().weight()).toList();
        List<BigDecimal> after = new ArrayList<>();
        for (PlanSheet.CardLine line : lines) {
            if (line.code().equals(indicator) ? back : line.withdrawnOn() == null) {
                after.add(line.details().weight());
            }
        }
        if (after.isEmpty()) {
            throw new RuleViolation("plan.withdraw.last", indicator);
        }
        if (WeightSum.wrong(before).isEmpty()) {
            WeightSum.wrong(after).ifPresent(sum -> {
                throw new RuleViolation("plan.withdraw.weight", indicator, sum);
            });
        }
    }

    private static List<PlanSheet.CardLine> live(List<PlanSheet.CardLine> lines) {
        return lines.stream().filter(l -> l.withdrawnOn() == null).toList();
    }

    private static PlanSheet.CardLine line(List<PlanSheet.CardLine> lines, String indicator) {
        return lines.stream().filter(l -> Objects.equals(l.code(), indicator)).findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, indicator));
    }

    private Indicator stored(String project, String indicator) {
        return plans.indicators(project).stream().filter(i -> i.getCode().equals(indicator)).findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, indicator));
    }

    /** Weights as they would be after a change, for each year that the plan knows. */
    private record WeightChange(List<PlanSheet.CardLine> lines, Map<String, PlanInput.WeightsOf> changes) {

        void check(PlanFindings found) {
            List<BigDecimal> before = lines.stream().map(l -> l.details().weight()).toList();
            List<BigDecimal> after = lines.stream().map(this::own).toList();
            if (!before.equals(after)) {
                WeightSum.wrong(after).ifPresent(sum -> found.add("sum.own", WeightSum.key("plan.weights.sum", sum), sum));
            }
            Map<Integer, Boolean> years = new LinkedHashMap<>();
            changes.values().forEach(c -> c.years().keySet().forEach(year -> years.put(year, true)));
            years.keySet().forEach(year -> {
                List<BigDecimal> then = lines.stream().map(l -> of(l, year)).toList();
                if (!then.equals(after) && !then.equals(lines.stream().map(l -> l.weight(year)).toList())) {
                    WeightSum.wrong(then)
                            .ifPresent(sum -> found.add("sum." + year, "plan.weights.sum.year", year, sum));
                }
            });
        }

        private BigDecimal own(PlanSheet.CardLine line) {
            PlanInput.WeightsOf change = changes.get(line.code());
            return change == null ? line.details().weight() : change.own();
        }

        private BigDecimal of(PlanSheet.CardLine line, Integer year) {
            PlanInput.WeightsOf change = changes.get(line.code());
            BigDecimal other = change == null ? line.weight(year) : change.years().get(year);
            return other == null ? own(line) : other;
        }
    }
}
