/**
 * The monitor's pages of a reporting period: who has reported and who has not, review of what was handed in, and closing. The rules are the core's; here they
 * are asked, explained and confirmed.
 */
package org.sutthang.portfolio.web.period;
