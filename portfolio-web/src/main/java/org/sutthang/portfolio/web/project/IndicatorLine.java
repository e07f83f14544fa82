package org.sutthang.portfolio.web.project;

import java.util.List;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.chart.SparkLine;

/**
 * An indicator as a line of the page, with what opens below it.
 *
 * @param code its code
 * @param name its name
 * @param about kind, direction and weight
 * @param figures result and target with the unit
 * @param status its status
 * @param word what its badge says: met, or how far it came
 * @param incomplete how many of the expected parts have reported where some are missing, or null
 * @param spark its results over the quarters with the target, or null for those who may not see them
 * @param score its score, or null
 * @param reach whether the target of the year can still be reached, in sentences; empty where that says nothing
 * @param working the arithmetic line by line
 * @param parts each part by itself
 */
public record IndicatorLine(String code, String name, String about, String figures, Status status, String word,
        String incomplete, SparkLine spark, String score, List<String> reach, List<Step> working, List<Part> parts) {

    /**
     * One line of the arithmetic.
     *
     * @param name what it gives
     * @param text how
     */
    public record Step(String name, String text) {
    }

    /**
     * One part of a result.
     *
     * @param name the organisation
     * @param result its result, or a dash
     * @param state the key of met, not met, not judged or not reported
     */
    public record Part(String name, String result, String state) {
    }
}
