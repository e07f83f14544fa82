package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorYear;
import org.sutthang.portfolio.indicator.Target;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.standing.GateFacts.PlannedIndicator;

/** Reads the indicators of a plan as gates see them, with two statements. */
@ApplicationScoped
class PlannedIndicators {

    @Inject
    private EntityManager entityManager;

    List<PlannedIndicator> of(Project project, int fiscalYear) {
        Map<String, Set<FiscalQuarter>> targets = targets(project);
        return entityManager.createQuery("select i, y from Indicator i left join IndicatorYear y on y.indicator = i "
                        + "and y.fiscalYear = :year where i.project = :project order by i.sortOrder, i.code",
                        Object[].class)
                .setParameter("year", fiscalYear).setParameter("project", project).getResultStream()
                .map(row -> planned((Indicator) row[0], (IndicatorYear) row[1], targets)).toList();
    }

    private static PlannedIndicator planned(Indicator indicator, IndicatorYear year,
            Map<String, Set<FiscalQuarter>> targets) {
        IndicatorDetails details = indicator.details();
        IndicatorCard card = IndicatorCard.of(indicator.getCode(), details, year == null ? null : year.details());
        return new PlannedIndicator(card, details.evidenceSource(), targets.getOrDefault(card.code(), Set.of()));
    }

    private Map<String, Set<FiscalQuarter>> targets(Project project) {
        Map<String, Set<FiscalQuarter>> targets = new HashMap<>();
        entityManager.createQuery("select t, t.indicator.code from Target t where t.indicator.project = :project",
                        Object[].class)
                .setParameter("project", project).getResultList().forEach(row -> {
                    Target target = (Target) row[0];
                    targets.computeIfAbsent((String) row[1], code -> new HashSet<>())
                            .add(new FiscalQuarter(target.getFiscalYear(), target.getQuarter()));
                });
        return targets;
    }
}
