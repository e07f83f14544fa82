/**
 * The portfolio workbook as a neutral, typed table: the one definition of its sheets and columns, and the reading and
 * writing of it as {@code .xlsx} and as a {@code .zip} of CSV files. Nothing here knows the database; what the rows
 * mean is the business of {@code org.sutthang.portfolio.exchange}.
 */
package org.sutthang.portfolio.exchange.workbook;
