package org.sutthang.portfolio.report.xlsx;

import java.util.ArrayList;
import java.util.List;

/** A sheet as it is planned: what stands on which row, and how wide its columns are. */
final class Sheet {

    private static final double SPARE = 9;
    private static final int PAGE = 48;
    /** More than this above a head would leave no room below it on a small screen. */
    private static final double MOST_FROZEN = 260;

    private final String name;
    private final String title;
    private final List<Placed> pieces = new ArrayList<>();
    private int next;

    /**
     * A piece and its place.
     *
     * @param piece the piece
     * @param top its first row, from 0
     */
    record Placed(Piece piece, int top) {
    }

    Sheet(String name, String title) {
        this.name = name;
        this.title = title;
    }

    String name() {
        return name;
    }

    /** What the contents call it. */
    String title() {
        return title;
    }

    List<Placed> pieces() {
        return pieces;
    }

    /** Puts a piece below the others; gives its first row. */
    int add(Piece piece) {
        int top = next;
        pieces.add(new Placed(piece, top));
        next += piece.rows();
        return top;
    }

    Sheet line(Look.Kind kind, String text) {
        add(new Piece.Line(kind, text, null));
        return this;
    }

    /** Whether it is printed on one page: a chart is not to be cut. */
    boolean isWhole() {
        return next <= PAGE && !charts().isEmpty();
    }

    /** Leaves a row empty. */
    Sheet gap() {
        next += Piece.GAP;
        return this;
    }

    List<Chart> charts() {
        return pieces.stream().filter(p -> p.piece() instanceof Piece.Picture)
                .map(p -> ((Piece.Picture) p.piece()).chart()).toList();
    }

    /** The table that is filtered and whose head stays: the longest; null where there is none. */
    Placed listing() {
        Placed longest = null;
        for (Placed placed : pieces) {
            if (placed.piece() instanceof Piece.Listing
                    && (longest == null || placed.piece().rows() > longest.piece().rows())) {
                longest = placed;
            }
        }
        return longest;
    }

    /** How many rows stay at the top: those down to the head of the table, where they leave room for it. */
    int frozen(List<Double> widths) {
        Placed listing = listing();
        if (listing == null) {
            return 0;
        }
        double above = 0;
        for (Placed placed : pieces) {
            if (placed.top() < listing.top()) {
                above += placed.piece() instanceof Piece.Line line ? height(line, widths)
                        : placed.piece().rows() * Widths.LINE;
            }
        }
        return above > MOST_FROZEN ? 0 : listing.top() + 1;
    }

    /** The height of a line of words over the whole width. */
    static double height(Piece.Line line, List<Double> widths) {
        double width = Widths.sum(widths);
        return switch (line.kind()) {
            case TITLE -> Widths.height(line.text(), width / 1.8, 34);
            case SUBTITLE, HEADING -> Widths.height(line.text(), width / 1.4, 27);
            case NOTE -> Widths.height(line.text(), width * 1.08, 16.5);
            default -> Widths.height(line.text(), width, Widths.LINE);
        };
    }

    /** The widths of the columns: by the tables, and wide enough together for running text. */
    List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        for (Placed placed : pieces) {
            if (placed.piece() instanceof Piece.Listing listing) {
                List<GridColumn> columns = listing.grid().columns();
                for (int i = 0; i < columns.size(); i++) {
                    if (i == widths.size()) {
                        widths.add(columns.get(i).width());
                    } else {
                        widths.set(i, Math.max(widths.get(i), columns.get(i).width()));
                    }
                }
            }
        }
        if (widths.isEmpty()) {
            widths.add(Widths.TEXT);
        }
        while (Widths.sum(widths) < Widths.TEXT) {
            widths.add(SPARE);
        }
        return widths;
    }
}
