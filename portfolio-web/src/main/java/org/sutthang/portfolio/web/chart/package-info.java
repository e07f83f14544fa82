/**
 * The geometry of the small charts on the pages: where a line, a bar or a milestone stands, in plain numbers.
 * Colours, words and markup are the components' own.
 */
package org.sutthang.portfolio.web.chart;
