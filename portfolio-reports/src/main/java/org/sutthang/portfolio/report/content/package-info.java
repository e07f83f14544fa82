/**
 * What a report says, before any file format: sections, paragraphs, tables, bars and status marks, with every text and
 * figure already in the reader's language. Builders of reports write it, one renderer for each format reads it.
 */
package org.sutthang.portfolio.report.content;
