package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorYear;
import org.sutthang.portfolio.indicator.Target;
import org.sutthang.portfolio.standing.GateFacts.PlannedIndicator;

/** Reads the indicators of a plan as gates see them, with one statement. */
@ApplicationScoped
class PlannedIndicators {

    @Inject
    private EntityManager entityManager;

    List<PlannedIndicator> of(String project, int fiscalYear) {
        Map<String, PlannedIndicator> planned = new LinkedHashMap<>();
        List<Object[]> rows = entityManager.createQuery("select i, y, t from Indicator i left join IndicatorYear y "
                        + "on y.indicator = i and y.fiscalYear = :year left join Target t on t.indicator = i "
                        + "where i.project.code = :project and i.withdrawnOn is null order by i.sortOrder, i.code",
                        Object[].class)
                .setParameter("year", fiscalYear).setParameter("project", project).getResultList();
        for (Object[] row : rows) {
            Indicator indicator = (Indicator) row[0];
            PlannedIndicator known = planned.computeIfAbsent(indicator.getCode(),
                    code -> planned(indicator, (IndicatorYear) row[1]));
            if (row[2] != null) {
                Target target = (Target) row[2];
                known.targets().add(new FiscalQuarter(target.getFiscalYear(), target.getQuarter()));
            }
        }
        return List.copyOf(planned.values());
    }

    private static PlannedIndicator planned(Indicator indicator, IndicatorYear year) {
        IndicatorDetails details = indicator.details();
        IndicatorCard card = IndicatorCard.of(indicator.getCode(), details, year == null ? null : year.details());
        return new PlannedIndicator(card, details.evidenceSource(), new HashSet<>());
    }
}
