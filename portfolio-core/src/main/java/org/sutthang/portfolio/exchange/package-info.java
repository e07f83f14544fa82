/**
 * Import and export of the portfolio as a workbook: what a workbook would change is planned against what is stored,
 * checked, shown, and then written in one transaction or not at all. The tables are read and written in bulk, because
 * a portfolio comes and goes as a whole.
 */
package org.sutthang.portfolio.exchange;
