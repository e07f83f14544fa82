/**
 * What the office formats share: clean text, marks as signs, native charts with their workbook, and files that are the same bytes
 * whenever they are written. It lays nothing out.
 */
package org.sutthang.portfolio.report.office;
