package org.sutthang.portfolio.exchange.workbook;

/**
 * How big a workbook may be. The limits leave room for a portfolio several times larger than a ministry's and keep
 * the memory that one upload can take within a few hundred MiB.
 */
public final class WorkbookLimits {

    /** The uploaded file, in bytes: 20 MiB. */
    public static final int FILE_BYTES = 20 << 20;
    /** Everything inside it once unpacked, in bytes: 256 MiB. */
    public static final long UNPACKED_BYTES = 256L << 20;
    /** How many times its packed size a part may unpack to; asked of parts above {@link #RATIO_FROM_BYTES}. */
    public static final int PACKING_RATIO = 100;
    /** Parts smaller than this may be packed as tightly as they like: 4 MiB. */
    public static final long RATIO_FROM_BYTES = 4L << 20;
    /** Files inside an {@code .xlsx} or {@code .zip}. */
    public static final int ENTRIES = 500;
    /** Sheets of a workbook, known or not. */
    public static final int SHEETS = 64;
    /** Rows of a sheet that hold anything, its header included. */
    public static final int ROWS = 250_000;
    /** Columns of a sheet that hold anything. */
    public static final int COLUMNS = 256;
    /** Characters of a cell; more do not fit into a spreadsheet either. */
    public static final int CELL_CHARACTERS = 32_767;
    /** Problems, and warnings, listed before reading stops. */
    public static final int FINDINGS = 10_000;
    /** Digits of a number before the decimal point. */
    public static final int INTEGER_DIGITS = 26;
    /** Digits of a number after the decimal point. */
    public static final int DECIMALS = 12;

    private WorkbookLimits() {
    }

    /**
     * A size as the sentences of {@link Expectation} give it.
     *
     * @param bytes a size in bytes
     * @return the size in MiB, rounded down
     */
    static long mebibytes(long bytes) {
        return bytes >> 20;
    }
}
