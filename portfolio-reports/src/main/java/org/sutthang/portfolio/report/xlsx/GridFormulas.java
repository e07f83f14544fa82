package org.sutthang.portfolio.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.report.content.Value;

/**
 * The formulas that a person would expect in a table. A cell has one only where what it reckons is its figure: changes and
 * percentages of the two columns before it, sums of the rows above. All other figures are written as they are, such as means: they
 * are over projects, and the rows above are organisations.
 */
final class GridFormulas {

    /** How far a formula may be from its figure: divisions end after some decimals. */
    private static final BigDecimal NEAR = new BigDecimal("0.000000001");

    /** How a column follows from the two before it. */
    private enum Relation { NONE, CHANGE, PERCENTAGE }

    private final Grid grid;
    private final List<Relation> relations = new ArrayList<>();

    GridFormulas(Grid grid) {
        this.grid = grid;
        for (int column = 0; column < grid.columns().size(); column++) {
            relations.add(relation(column));
        }
    }

    /**
     * The formula of a cell.
     *
     * @param row its row in the table, from 0
     * @param column its column in the table and in the sheet, from 0
     * @param top the row of the sheet where the table's first row stands, from 0
     * @return the formula, or null where there is none
     */
    String of(int row, int column, int top) {
        if (relations.get(column) != Relation.NONE && grid.figure(row, column) != null) {
            String before = Ref.cell(top + row, column - 2);
            String now = Ref.cell(top + row, column - 1);
            return relations.get(column) == Relation.CHANGE ? now + "-" + before : now + "/" + before + "*100";
        }
        if (!grid.rows().get(row).total()) {
            return null;
        }
        return isSum(row, column) ? "SUM(" + Ref.range(top + first(row), column, top + row - 1, column) + ")" : null;
    }

    private Relation relation(int column) {
        if (column < 2 || !isFigures(column) || !isFigures(column - 1) || !isFigures(column - 2)) {
            return Relation.NONE;
        }
        return holds(column, Relation.CHANGE) ? Relation.CHANGE
                : holds(column, Relation.PERCENTAGE) ? Relation.PERCENTAGE : Relation.NONE;
    }

    private boolean isFigures(int column) {
        return grid.columns().get(column).number() && !grid.columns().get(column).detail();
    }

    /** Whether every figure of the column follows from the two before it, and at least two of them not from nothing. */
    private boolean holds(int column, Relation relation) {
        int telling = 0;
        for (int row = 0; row < grid.rows().size(); row++) {
            Value.Figure figure = grid.figure(row, column);
            if (figure == null) {
                continue;
            }
            Value.Figure now = grid.figure(row, column - 1);
            Value.Figure before = grid.figure(row, column - 2);
            if (now == null || before == null || !follows(relation, before.number(), now.number(), figure.number())) {
                return false;
            }
            telling += now.number().signum() != 0 && before.number().signum() != 0 ? 1 : 0;
        }
        return telling > 1;
    }

    private static boolean follows(Relation relation, BigDecimal before, BigDecimal now, BigDecimal figure) {
        if (relation == Relation.CHANGE) {
            return now.subtract(before).compareTo(figure) == 0;
        }
        return before.signum() != 0
                && isNear(Decimals.divide(now.multiply(Decimals.HUNDRED), before), figure);
    }

    private int first(int total) {
        int first = total;
        while (first > 0 && !grid.rows().get(first - 1).total()) {
            first--;
        }
        return first;
    }

    /**
     * Several figures of which none is below 0 add up to more than any mean of theirs, so a sum is told from a mean. Where one
     * alone is not 0, only counts are sums for certain.
     */
    private boolean isSum(int total, int column) {
        Value.Figure shown = grid.figure(total, column);
        if (shown == null) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int figures = 0;
        int telling = 0;
        for (int row = first(total); row < total; row++) {
            Value.Figure figure = grid.figure(row, column);
            if (figure != null) {
                sum = sum.add(figure.number());
                figures++;
                telling += figure.number().signum() == 0 ? 0 : 1;
            }
        }
        return figures > 0 && sum.compareTo(shown.number()) == 0 && (telling > 1 || shown.decimals() == 0);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(NEAR.max(other.abs().multiply(NEAR))) <= 0;
    }
}
