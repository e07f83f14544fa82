/**
 * The search over everything: what was typed in the bar at the top is found in projects, indicators, ideas, people and
 * organisations, and the page says what was found, where, and why.
 */
package org.sutthang.portfolio.web.search;
