package org.sutthang.portfolio.indicator;

import java.util.List;

/**
 * An indicator's card in words, and its results of the last fiscal years.
 *
 * @param code its code
 * @param details its card
 * @param results the results, in no order
 */
public record IndicatorFile(String code, IndicatorDetails details, List<ResultLine> results) {
}
