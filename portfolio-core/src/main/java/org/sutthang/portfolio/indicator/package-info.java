/**
 * Indicators, their cards, targets and measurements, and how results are aggregated and scored. Standings judge what is worked out here.
 */
package org.sutthang.portfolio.indicator;
