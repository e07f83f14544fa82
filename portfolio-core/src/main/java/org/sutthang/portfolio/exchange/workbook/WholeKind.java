package org.sutthang.portfolio.exchange.workbook;

import java.math.BigDecimal;

/** A whole number of 0 or more; what it may be besides, each kind says. */
abstract class WholeKind extends ValueKind<Integer> {

    private final Expectation expected;

    WholeKind(Expectation expected) {
        this.expected = expected;
    }

    /** The number in the text; a kind with a way of its own to write it takes that off. */
    String typed(String text) {
        return text;
    }

    /** The value for a number, or {@code null} if it is out of range. */
    abstract Integer accept(int number);

    @Override
    Class<Integer> type() {
        return Integer.class;
    }

    @Override
    Integer read(RawCell cell, CellReport report) {
        BigDecimal value = cell instanceof RawCell.Text text
                ? CellNumber.typed(typed(CellText.strip(text.shown()))) : NumberKind.numberOf(cell);
        if (value == null || !CellNumber.fits(value) || value.stripTrailingZeros().scale() > 0
                || value.signum() < 0 || value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE / 2)) > 0) {
            return report.problem(expected);
        }
        Integer accepted = accept(value.intValueExact());
        return accepted != null ? accepted : report.problem(expected);
    }
}
