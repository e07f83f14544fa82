/**
 * Reports as documents of a word processor: a memo that hands the report up, then the report in real styles, for an officer to edit
 * and send on. It only lays out what the report says.
 */
package org.sutthang.portfolio.report.docx;
