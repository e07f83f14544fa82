/**
 * The executive dashboard: a quarter's portfolio in ten seconds, with what changed, what is late and why, and who did not report.
 * Every figure leads to the list behind it.
 */
package org.sutthang.portfolio.web.dashboard;
