/**
 * The fiscal calendar: which quarter a date belongs to, and which dates a quarter has. A reporting period keeps the dates it was opened with.
 */
package org.sutthang.portfolio.calendar;
