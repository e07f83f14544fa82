/**
 * The monitor's pages of the evaluation rounds: what holds in each fiscal year, how it came to be, and the form that changes it.
 * The rules are the core's; here they are asked, explained and shown before they are stored.
 */
package org.sutthang.portfolio.web.round;
