package org.sutthang.portfolio.report.xlsx;

/**
 * A column of a table in a sheet.
 *
 * @param heading its heading
 * @param source the column of the content that it shows
 * @param detail whether it shows the smaller words of that column
 * @param number whether it holds figures
 * @param signed whether its positive figures have a sign
 * @param marked whether its words have shapes before them
 * @param width its width in letters
 */
record GridColumn(String heading, int source, boolean detail, boolean number, boolean signed, boolean marked,
        double width) {
}
