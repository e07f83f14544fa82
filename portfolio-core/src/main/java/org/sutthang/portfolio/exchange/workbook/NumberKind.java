package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;

/** A number that fits into the tables, within a range where one is given. */
final class NumberKind extends ValueKind<BigDecimal> {

    private final BigDecimal least;
    private final BigDecimal most;
    private final Expectation range;

    NumberKind(BigDecimal least, BigDecimal most, Expectation range) {
        this.least = least;
        this.most = most;
        this.range = range;
    }

    @Override
    Class<BigDecimal> type() {
        return BigDecimal.class;
    }

    @Override
    BigDecimal read(RawCell cell, CellReport report) {
        BigDecimal number = numberOf(cell);
        if (number == null) {
            return report.problem(Expectation.NUMBER);
        }
        if (!CellNumber.fits(number)) {
            return report.problem(Expectation.NUMBER_DIGITS, WorkbookLimits.INTEGER_DIGITS,
                    WorkbookLimits.DECIMALS);
        }
        boolean inRange = (least == null || number.compareTo(least) >= 0)
                && (most == null || number.compareTo(most) <= 0)
                && (range != Expectation.ABOVE_ZERO || number.signum() > 0);
        return inRange ? CellNumber.plain(number) : report.problem(range);
    }

    /** The number in a cell, or null where there is none. */
    static BigDecimal numberOf(RawCell cell) {
        return switch (cell) {
            case RawCell.Number number -> number.value();
            case RawCell.Text text -> CellNumber.typed(text.shown());
            default -> null;
        };
    }
}
