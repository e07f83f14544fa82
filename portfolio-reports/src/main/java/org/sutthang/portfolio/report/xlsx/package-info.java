/**
 * Reports as XLSX: a cover, a sheet for every section and every further list in it, figures as numbers and dates as dates with
 * their formulas, and charts that refer to the cells. Sheets are planned first and then written cell by cell, so that a large
 * report takes no more memory than a small one.
 */
package org.sutthang.portfolio.report.xlsx;
