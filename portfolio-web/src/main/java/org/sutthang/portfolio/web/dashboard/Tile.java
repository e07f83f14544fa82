package org.sutthang.portfolio.web.dashboard;

import org.sutthang.portfolio.web.chart.SparkLine;

/**
 * A headline figure.
 *
 * @param label what it counts
 * @param figure the figure
 * @param change how it changed, or what it is a part of
 * @param tone up where the change is good, down where it is bad, or null
 * @param spark the figure over the quarters
 * @param link the list behind it
 */
public record Tile(String label, String figure, String change, String tone, SparkLine spark, String link) {
}
