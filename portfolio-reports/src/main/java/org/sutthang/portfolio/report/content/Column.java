package org.sutthang.portfolio.report.content;

/**
 * A column of a table.
 *
 * @param heading what the column holds
 * @param share its share of the width, in the same unit for all columns of the table
 * @param number whether it holds figures, which stand at the right
 * @param field what its cells are, for whoever composes something of a table; null where nobody does
 */
public record Column(String heading, int share, boolean number, Field field) {

    /** What the cells of a column are. */
    public enum Field {
        /** What the row is about. */
        SUBJECT,
        /** Whose it is. */
        ORGANISATION,
        /** The status before. */
        BEFORE,
        /** The status now. */
        NOW,
        /** Why. */
        REASON,
        /** For how long. */
        DURATION,
        /** The date that was planned. */
        PLANNED,
        /** The date that is expected, or when it was done. */
        EXPECTED,
        /** How much of the targets is attained. */
        ATTAINMENT,
        /** The weighted score. */
        SCORE,
        /** The budget. */
        BUDGET,
        /** The stage. */
        STAGE,
        /** The unit of measure. */
        UNIT,
        /** What was measured. */
        RESULT,
        /** How that changed. */
        CHANGE,
        /** What an executive ordered. */
        DIRECTIVE,
        /** Who is to do something. */
        PERSON,
        /** Until when. */
        DUE
    }

    /** Texts are as every format can hold them. */
    public Column {
        heading = PlainText.of(heading);
    }

    /**
     * The same column, known by what its cells are.
     *
     * @param what what they are
     * @return the column
     */
    public Column of(Field what) {
        return new Column(heading, share, number, what);
    }

    /** @return whether its figures are what the table is about, and are shown heavier than those beside them */
    public boolean leads() {
        return field == Field.CHANGE;
    }

    /**
     * A column of words.
     *
     * @param heading what it holds
     * @param share its share of the width
     * @return the column
     */
    public static Column text(String heading, int share) {
        return new Column(heading, share, false, null);
    }

    /**
     * A column of figures.
     *
     * @param heading what it holds
     * @param share its share of the width
     * @return the column
     */
    public static Column number(String heading, int share) {
        return new Column(heading, share, true, null);
    }
}
