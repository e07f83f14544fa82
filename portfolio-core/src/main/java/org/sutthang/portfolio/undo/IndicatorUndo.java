package org.sutthang.portfolio.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.plan.IndicatorPlanService;
import org.sutthang.portfolio.plan.PlanInput;
import org.sutthang.portfolio.plan.PlanReading;
import org.sutthang.portfolio.plan.PlanSheet;

/** Undoes changes of the words and the baseline of an indicator's card, of its targets, and its withdrawal. */
@ApplicationScoped
class IndicatorUndo implements Undo {

    private static final Set<String> CARD = Set.of("nameTh", "nameEn", "unit", "baseline", "definition", "formula",
            "evidenceSource", "collector", "supervisor");
    private static final Set<String> TAKEN_OUT = Set.of("withdrawn", "restored");
    private static final Set<String> FIGURE = Set.of("created", "changed", "cleared");

    @Inject
    private PlanReading reading;
    @Inject
    private IndicatorPlanService indicators;

    @Override
    public boolean covers(UndoneChange change) {
        return change.is("indicator", Set.of("changed")) && change.onlyOf(CARD) || change.is("indicator", TAKEN_OUT)
                || change.is("target", FIGURE);
    }

    @Override
    public UndoScope scope() {
        return UndoScope.PLAN;
    }

    @Override
    public void undo(UndoneChange change) {
        PlanSheet sheet = reading.sheet(change.project());
        boolean target = "target".equals(change.line().subjectType());
        // A target is named by its indicator and its quarter; codes of indicators may hold spaces.
        String subject = change.line().subjectCode();
        String code = target ? subject.substring(0, subject.lastIndexOf(' ')) : subject;
        PlanSheet.CardLine line = sheet.card(code).orElseThrow(() -> new NotFound("indicator", code));
        if (target) {
            indicators.changeYears(change.project(), sheet.version(), code,
                    new PlanInput.Years(Map.of(), targets(change, line, quarter(subject))));
        } else if (TAKEN_OUT.contains(change.line().action())) {
            indicators.withdraw(change.project(), sheet.version(), code,
                    change.text("withdrawnReason", line.withdrawnReason()));
        } else {
            indicators.change(change.project(), sheet.version(), code, card(change, line));
        }
    }

    private static FiscalQuarter quarter(String subject) {
        return UndoneChange.quarter(subject.substring(subject.lastIndexOf(' ') + 1));
    }

    private static Map<FiscalQuarter, BigDecimal> targets(UndoneChange change, PlanSheet.CardLine line, FiscalQuarter of) {
        Map<FiscalQuarter, BigDecimal> targets = new TreeMap<>(line.targets());
        BigDecimal back = change.number("value", line.targets().get(of));
        if (back == null) {
            targets.remove(of);
        } else {
            targets.put(of, back);
        }
        return targets;
    }

    private static PlanInput.Card card(UndoneChange change, PlanSheet.CardLine line) {
        IndicatorDetails d = line.details();
        return new PlanInput.Card(new IndicatorDetails(change.text("nameTh", d.nameTh()), change.text("nameEn", d.nameEn()),
                d.kind(), change.text("unit", d.unit()), d.direction(), d.aggregation(), d.factor(), d.frequency(),
                d.weight(), change.number("baseline", d.baseline()), d.criteria(), d.criteriaBasis(), d.c1(), d.c2(), d.c3(),
                d.c4(), d.c5(), change.text("definition", d.definition()), change.text("formula", d.formula()),
                change.text("evidenceSource", d.evidenceSource()), change.text("collector", d.collector()),
                change.text("supervisor", d.supervisor())),
                line.parts().stream().map(PlanSheet.PartLine::code).toList(), line.pastYears());
    }
}
