package org.sutthang.portfolio.report;

/**
 * A report as a file.
 *
 * @param name its name, of plain letters, digits, dashes and a dot
 * @param format its kind
 * @param bytes what is in it
 */
public record ReportFile(String name, ReportFormat format, byte[] bytes) {
}
