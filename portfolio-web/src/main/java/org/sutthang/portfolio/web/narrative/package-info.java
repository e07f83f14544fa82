/**
 * The running texts of a quarter's report: which are composed by the figures, what a monitor writes in their place, and what
 * becomes of that when figures change. The rules are the core's, the composed sentences those of reports.
 */
package org.sutthang.portfolio.web.narrative;
