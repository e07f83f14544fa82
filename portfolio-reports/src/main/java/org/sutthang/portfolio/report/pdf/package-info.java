/**
 * Writes a report as PDF: A4, Sarabun, shaped Thai, tagged for readers who do not see it, the same bytes for the same
 * report. It knows blocks and tables and nothing of portfolios.
 */
package org.sutthang.portfolio.report.pdf;
