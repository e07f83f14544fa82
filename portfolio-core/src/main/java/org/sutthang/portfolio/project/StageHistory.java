package org.sutthang.portfolio.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The stages of a project over time. The stage at a past date comes from the recorded moves; before the first recorded
 * move it is the earliest known.
 *
 * @param current the present stage
 * @param moves the recorded moves in the order they happened
 */
public record StageHistory(Stage current, List<Move> moves) {

    /**
     * One move.
     *
     * @param on its day
     * @param from the stage that was left
     * @param to the stage that was entered
     */
    public record Move(LocalDate on, Stage from, Stage to) {
    }

    /** Puts the moves in the order of their days; moves of one day keep the order they came in. */
    public StageHistory {
        moves = moves.stream().sorted(Comparator.comparing(Move::on)).toList();
    }

    /**
     * The stage on a day, after every move of that day.
     *
     * @param date the day
     * @return the stage
     */
    public Stage at(LocalDate date) {
        if (moves.isEmpty()) {
            return current;
        }
        Stage stage = moves.get(0).from();
        for (Move move : moves) {
            if (move.on().isAfter(date)) {
                break;
            }
            stage = move.to();
        }
        return stage;
    }

    /**
     * The day the present stage began.
     *
     * @return the day of the last move, or null when no move was recorded
     */
    public LocalDate since() {
        return moves.isEmpty() ? null : moves.get(moves.size() - 1).on();
    }
}
