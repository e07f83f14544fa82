package org.sutthang.portfolio.exchange.workbook;

import java.util.Locale;

/**
 * What was expected where something else was found: the second half of every {@link Problem}. The words are not kept
 * here; {@link #key()} names the message that says them, and the problem's arguments fill it in.
 */
public enum Expectation {

    /** An {@code .xlsx} workbook or a {@code .zip} of CSV files, judged by content. */
    FILE_KIND,
    /** A file of at most {0} MiB. */
    FILE_SIZE,
    /** At most {0} MiB once unpacked. */
    UNPACKED_SIZE,
    /** A part packed by a factor of at most {0}. */
    PACKING_RATIO,
    /** At most {0} files inside. */
    ENTRY_COUNT,
    /** At most {0} sheets. */
    SHEET_COUNT,
    /** At most {0} rows in a sheet. */
    ROW_COUNT,
    /** At most {0} columns in a sheet. */
    COLUMN_COUNT,
    /** At most {0} characters in a cell. */
    CELL_LENGTH,
    /** At most {0} findings; what comes after is not listed. */
    FINDING_COUNT,
    /** A whole, undamaged file. */
    WHOLE_FILE,
    /** A file that is not encrypted. */
    NOT_ENCRYPTED,
    /** A workbook without macros. */
    NO_MACROS,
    /** XML without a document type or entities. */
    NO_ENTITIES,
    /** A plain file name without a path trick. */
    PLAIN_NAME,
    /** Text in UTF-8. */
    UTF8,
    /** Well-formed CSV. */
    CSV,
    /** At least one sheet that the workbook format knows. */
    ANY_SHEET,
    /** Rows of one's own beside the examples of the template (warning: {0} examples are not read). */
    EXAMPLES,
    /** A sheet of the workbook format (warning: the sheet is not read). */
    KNOWN_SHEET,
    /** A column of the sheet (warning: the column is not read). */
    KNOWN_COLUMN,
    /** A column head above the cell (warning: {0} cells of the column are not read). */
    COLUMN_HEAD,
    /** The sheet given once. */
    SINGLE_SHEET,
    /** The column given once. */
    SINGLE_COLUMN,
    /** The key column {0}. */
    KEY_COLUMN,
    /** A value, where there is none. */
    VALUE,
    /** A key that no earlier row has; {0} is that row and {1} the key. */
    UNIQUE_KEY,
    /** Text without control characters. */
    TEXT,
    /** Text of at most {0} characters. */
    TEXT_LENGTH,
    /** A number. */
    NUMBER,
    /** A number of at most {0} digits before and {1} after the decimal point. */
    NUMBER_DIGITS,
    /** A number from 0 to 100. */
    PERCENT,
    /** A number that is not negative. */
    NOT_NEGATIVE,
    /** A number above 0. */
    ABOVE_ZERO,
    /** A whole number that is not negative. */
    WHOLE_NUMBER,
    /** A fiscal year. */
    FISCAL_YEAR,
    /** A quarter from 1 to 4. */
    QUARTER,
    /** A date of the calendar. */
    DATE,
    /** A year of four digits (warning: read as {0}). */
    FOUR_DIGIT_YEAR,
    /** Yes or no. */
    YES_NO,
    /** One of the words {0}. */
    WORD,
    /** A code that the workbook or the system knows, of the sheet {0}. */
    KNOWN_CODE,
    /** An indicator of the project {0}, which it belongs to. */
    SAME_PROJECT,
    /** An organisation that is not its own parent, however far up. */
    NO_CYCLE,
    /** Weights that leave something for the rows without one. */
    WEIGHT_LEFT,
    /** Marks of criteria that run strictly in the indicator's direction. */
    MONOTONE,
    /** A mark of the criteria {0}. */
    MARK,
    /** What agrees with the criteria that are stored for fiscal year {0}. */
    CRITERIA_OF_YEAR,
    /** A result of the whole or of parts, not both, in one quarter. */
    WHOLE_OR_PARTS,
    /** The aggregation {0} with numerator and denominator, because a percentage cannot be summed over parts. */
    NO_PART_OF_PERCENTAGE,
    /** A quarter that is not closed; {0}/{1} is. */
    OPEN_PERIOD,
    /** Something that belongs to the organisations in the user's charge. */
    IN_REACH,
    /** A user that the system knows (warning: an inactive one is made). */
    KNOWN_USER,
    /** Weights that sum to 100 (warning: they sum to {0}). */
    WEIGHT_SUM,
    /** Weights of the fiscal year {1} that sum to 100 (warning: they sum to {0}). */
    YEAR_WEIGHT_SUM,
    /** An owner (warning). */
    OWNER,
    /** Milestones (warning). */
    MILESTONES,
    /** Indicators (warning). */
    INDICATORS,
    /** An outcome among the indicators (warning). */
    OUTCOME,
    /** Unit, baseline and evidence source for each indicator (warning). */
    INDICATOR_CARDS,
    /** A target for each quarter in which an indicator is due (warning). */
    TARGETS,
    /** The day of the plan's approval (warning). */
    APPROVAL,
    /** Every milestone reached or waived (warning). */
    REACHED,
    /** A go-live date (warning). */
    GO_LIVE,
    /** Every outcome met in the last {0} closed quarters since go-live (warning). */
    PROVEN,
    /** An adoption with a result of its own (warning). */
    ADOPTION,
    /** A target not below that of the quarter before, {0} (warning). */
    TARGET_ORDER,
    /** A result between a tenth and ten times of {0} (warning). */
    LIKELY_RESULT,
    /** A percentage from 0 to 100 (warning). */
    LIKELY_PERCENTAGE,
    /** A ratio between a tenth and ten times of {1} (warning: it comes to {0}). */
    LIKELY_RATIO,
    /** A ratio from 0 to 100 percent (warning: it comes to {0}). */
    LIKELY_RATIO_PERCENTAGE,
    /** A figure in value, as the aggregation {0} asks (warning where it is stored like that). */
    RESULT_VALUE,
    /** Numerator and denominator, as the aggregation {0} asks (warning where it is stored like that). */
    RESULT_RATIO,
    /** Yes or no in met, as criteria met / not met ask (warning where it is stored like that). */
    RESULT_MET,
    /** A way to measure that reads the result stored for quarter {1} of fiscal year {0}. */
    RESULTS_STORED,
    /** A result of 0 or more, as everything known of the indicator is (warning). */
    LIKELY_NOT_NEGATIVE,
    /** The date {0}, on which the stage {1} rests: an empty cell would clear it. */
    STAGE_RESTS,
    /** A value; the empty cell clears {0}, which is {1} (warning). */
    CLEARED,
    /** A date from {0} on, the project's start (warning). */
    FROM_START,
    /** A date up to {0}, the project's end (warning). */
    UNTIL_END,
    /** A factor; a percentage has 100 (warning). */
    FACTOR;

    /**
     * The message key of the sentence that says what was expected.
     *
     * @return for example {@code import.expected.four_digit_year}
     */
    public String key() {
        return "import.expected." + name().toLowerCase(Locale.ROOT);
    }
}
