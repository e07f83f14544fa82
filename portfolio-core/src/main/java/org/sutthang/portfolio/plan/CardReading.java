package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.IndicatorPlans;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;
import org.sutthang.portfolio.organisation.OrganisationDetails;

/** Puts the cards of a project's indicators together from their tables. */
@ApplicationScoped
class CardReading {

    @Inject
    private IndicatorPlans plans;

    /** The cards in order, withdrawn ones too; five statements whatever their number. */
    List<PlanSheet.CardLine> cards(String project) {
        Map<Long, Map<Integer, IndicatorYearDetails>> years = new HashMap<>();
        plans.years(project).forEach(y -> years.computeIfAbsent(y.getIndicator().getId(), id -> new TreeMap<>())
                .put(y.getFiscalYear(), y.details()));
        Map<Long, Map<FiscalQuarter, BigDecimal>> targets = new HashMap<>();
        plans.targets(project).forEach(t -> targets.computeIfAbsent(t.getIndicator().getId(), id -> new TreeMap<>())
                .put(new FiscalQuarter(t.getFiscalYear(), t.getQuarter()), t.details().value()));
        Map<Long, List<PlanSheet.PartLine>> parts = new HashMap<>();
        plans.parts(project).forEach(p -> {
            OrganisationDetails of = p.getOrganisation().details();
            parts.computeIfAbsent(p.getIndicator().getId(), id -> new ArrayList<>())
                    .add(new PlanSheet.PartLine(p.getOrganisation().getCode(), of.nameTh(), of.nameEn()));
        });
        Map<Long, Map<Integer, BigDecimal>> past = new HashMap<>();
        plans.pastYears(project).forEach(p -> past.computeIfAbsent(p.getIndicator().getId(), id -> new TreeMap<>())
                .put(p.getFiscalYear(), p.getResult()));
        Set<Long> measured = plans.measured(project);
        return plans.indicators(project).stream().map((Indicator i) -> new PlanSheet.CardLine(i.getCode(), i.details(),
                measured.contains(i.getId()), years.getOrDefault(i.getId(), Map.of()),
                targets.getOrDefault(i.getId(), Map.of()), parts.getOrDefault(i.getId(), List.of()),
                past.getOrDefault(i.getId(), Map.of()), i.getWithdrawnOn(), i.getWithdrawnReason())).toList();
    }
}
