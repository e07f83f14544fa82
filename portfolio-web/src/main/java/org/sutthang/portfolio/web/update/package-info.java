/**
 * The owner's work: what is due, and the quarterly update with its live forecast, its questions and the monitor's review.
 * What is typed is held here; every rule is the core's.
 */
package org.sutthang.portfolio.web.update;
