package org.sutthang.portfolio.report.xlsx;

/** Writes places in a sheet the way formulas do; rows and columns count from 0. */
final class Ref {

    private static final int LETTERS = 26;

    private Ref() {
    }

    static String column(int column) {
        return column < LETTERS ? String.valueOf((char) ('A' + column))
                : column(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
    }

    static String cell(int row, int column) {
        return column(column) + (row + 1);
    }

    static String range(int top, int left, int bottom, int right) {
        return cell(top, left) + ":" + cell(bottom, right);
    }

    /** A range that charts and names refer to from anywhere. */
    static String absolute(String sheet, int top, int left, int bottom, int right) {
        String first = "$" + column(left) + "$" + (top + 1);
        String last = "$" + column(right) + "$" + (bottom + 1);
        return SheetNames.quoted(sheet) + "!" + (first.equals(last) ? first : first + ":" + last);
    }
}
