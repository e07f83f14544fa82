package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;
import org.sutthang.portfolio.indicator.ReportedPart;

/** Puts the indicators of several years together: what belongs to an indicator is read once, and what a year says of it beside it. */
final class YearlyIndicators {

    private final Map<Long, List<FactReader.IndicatorRow>> rows;
    private final Map<Long, List<String>> parts;
    private final Map<Integer, Map<Long, List<IndicatorYearDetails>>> years;
    private final Map<Integer, Map<Long, List<FactRows.TargetRow>>> targets;
    private final Map<Integer, Map<Long, List<ReportedPart>>> results;

    /** Reads them, with five statements. */
    YearlyIndicators(FactReader plain) {
        rows = plain.indicators();
        rows.values().forEach(each -> each.sort(FactReader.IndicatorRow.IN_ORDER));
        parts = plain.parts();
        parts.values().forEach(each -> each.sort(null));
        years = plain.indicatorYears();
        targets = plain.targets();
        results = plain.results();
    }

    /** The indicators of each year by project, in the order of the page. */
    Map<Integer, Map<Long, List<IndicatorFacts>>> of(Collection<Integer> fiscalYears) {
        Map<Integer, Map<Long, List<IndicatorFacts>>> indicators = new HashMap<>();
        fiscalYears.forEach(year -> {
            Map<Long, List<IndicatorFacts>> ofYear = new HashMap<>();
            rows.forEach((project, each) -> {
                List<IndicatorFacts> facts = new ArrayList<>(each.size());
                each.forEach(row -> facts.add(facts(row, year)));
                ofYear.put(project, facts);
            });
            indicators.put(year, ofYear);
        });
        return indicators;
    }

    private IndicatorFacts facts(FactReader.IndicatorRow row, int year) {
        IndicatorYearDetails own = years.get(year).getOrDefault(row.id(), List.of()).stream().findFirst().orElse(null);
        Map<Integer, BigDecimal> ofQuarters = new HashMap<>();
        targets.get(year).getOrDefault(row.id(), List.of()).forEach(t -> ofQuarters.put(t.quarter(), t.value()));
        return new IndicatorFacts(IndicatorCard.of(row.code(), row.details(), own), ofQuarters,
                results.get(year).getOrDefault(row.id(), List.of()), parts.getOrDefault(row.id(), List.of()));
    }
}
