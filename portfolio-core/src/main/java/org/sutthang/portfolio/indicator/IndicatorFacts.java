package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules need to know of an indicator in one fiscal year.
 *
 * @param card the card of the year
 * @param targets the targets by quarter, cumulative within the year
 * @param results the results of the year, in any order
 * @param assignedParts the codes of the organisations assigned to report, empty where none are assigned
 */
public record IndicatorFacts(IndicatorCard card, Map<Integer, BigDecimal> targets, List<ReportedPart> results,
        List<String> assignedParts) {

    /**
     * The parts expected to report: those assigned, else those that reported in the year.
     *
     * @return their codes in order; empty for an indicator that is not broken down
     */
    public Set<String> expectedParts() {
        Set<String> parts = new TreeSet<>(assignedParts);
        if (parts.isEmpty()) {
            results.stream().map(ReportedPart::partCode).filter(code -> code != null).forEach(parts::add);
        }
        return parts;
    }

    /**
     * The usable results of a quarter.
     *
     * @param quarter the quarter, 1 to 4
     * @return the results, of the whole or of the parts
     */
    public List<ReportedPart> resultsOf(int quarter) {
        return results.stream().filter(r -> r.quarter() == quarter && r.isResultFor(card)).toList();
    }
}
