/**
 * Reports as slides for a meeting of a quarter of an hour, with native charts and tables. It only lays out what the report chose to
 * show, and shortens what would not fit.
 */
package org.sutthang.portfolio.report.pptx;
