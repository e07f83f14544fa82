/**
 * Pages of campaigns: their comparison, what became of each, its scorecard, and the ranking of its ideas. Each figure opens
 * the list behind it.
 */
package org.sutthang.portfolio.web.campaign;
