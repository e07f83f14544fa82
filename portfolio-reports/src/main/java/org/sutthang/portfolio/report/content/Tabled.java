package org.sutthang.portfolio.report.content;

import java.time.LocalDate;
import java.util.List;

/** A block that a format can draw if it has a drawing for it; to every other one it is its table. */
public sealed interface Tabled extends Block {

    /** @return what it says, complete */
    Block.Table table();

    /**
     * Facts about one thing: the first column names what the second says, so that a heading above them can be spared.
     *
     * @param table the facts, a row each
     */
    record Facts(Block.Table table) implements Tabled {
    }

    /**
     * Stages that follow each other: those passed, the present one and those ahead.
     *
     * @param table a row for each stage: its name with its mark, and how it stands
     * @param present which of them is the present one, from 0
     */
    record Steps(Block.Table table, int present) implements Tabled {
    }

    /**
     * Dates of several things on one line of time, beside their table.
     *
     * @param table what it says, a row for each
     * @param courses the dates of each row
     * @param today the day that it is told of
     * @param heading the heading of the drawing
     * @param legend what its signs mean
     */
    record Timeline(Block.Table table, List<Course> courses, LocalDate today, String heading, Legend legend) implements Tabled {
    }

    /**
     * What the signs of a timeline mean.
     *
     * @param planned the sign of the plan
     * @param done that of what is done
     * @param late that of what is overdue
     * @param ahead that of what is ahead
     * @param today the line of the day that it is told of
     */
    record Legend(String planned, String done, String late, String ahead, String today) {
    }

    /**
     * The dates of a row of a timeline.
     *
     * @param planned when it is to be done
     * @param expected when it was done or is expected; null where that is not known
     * @param mark how it stands, {@link Mark#ON_PLAN} where it is done
     */
    record Course(LocalDate planned, LocalDate expected, Mark mark) {
    }
}
