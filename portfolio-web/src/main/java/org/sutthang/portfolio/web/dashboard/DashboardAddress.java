package org.sutthang.portfolio.web.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/**
 * What the dashboard shows, as its address says it, so that it can be sent and the back button works.
 *
 * @param quarter the quarter, such as 2567-2; null for the one to show first
 * @param compare the quarter that was chosen to compare with, or null for the quarter before
 * @param measure what the map shows
 * @param wall whether it hangs on a wall
 */
public record DashboardAddress(String quarter, String compare, MapMeasure measure, boolean wall) {

    static final String COMPARE = "compare";
    static final String MAP = "map";
    static final String WALL = "wall";
    private static final String PATH = "/dashboard";
    private static final String YES = "1";

    /**
     * A quarter to compare with.
     *
     * @param parameter as the address has it
     * @param quarter the quarter
     * @param selected whether it is the one compared with
     */
    public record Option(String parameter, FiscalQuarter quarter, boolean selected) {
    }

    static boolean wall(String parameter) {
        return YES.equals(parameter);
    }

    DashboardAddress measure(MapMeasure other) {
        return new DashboardAddress(quarter, compare, other, wall);
    }

    DashboardAddress wall(boolean hangs) {
        return new DashboardAddress(quarter, compare, measure, hangs);
    }

    /** Whatever quarter is shown first, so that a wall goes on with the time. */
    DashboardAddress anyQuarter() {
        return new DashboardAddress(null, compare, measure, wall);
    }

    /** The same comparison from the other side. */
    DashboardAddress swapped() {
        return new DashboardAddress(compare, quarter, measure, wall);
    }

    DashboardAddress compare(String other) {
        return new DashboardAddress(quarter, other, measure, wall);
    }

    /** The quarters to compare with: all that can be shown but the one shown, the newest first. */
    List<Option> options(QuarterChoice choice) {
        List<Option> options = new ArrayList<>();
        for (QuarterChoice.Option option : choice.getOptions()) {
            if (!option.isSelected()) {
                options.add(new Option(option.getParameter(), option.getQuarter(), option.getParameter().equals(compare)));
            }
        }
        return options;
    }

    /** @return everything but the quarter, to follow it in an address */
    public String getRest() {
        String whole = toString();
        return whole.substring((PATH + "?quarter=" + quarter).length());
    }

    /** @return the word that the address has for what the map shows, or null for what it shows at first */
    public String getMap() {
        return measure == MapMeasure.PROJECTS ? null : measure.parameter();
    }

    /** @return path and query */
    @Override
    public String toString() {
        return new PageAddress(PATH).with("quarter", quarter).with(COMPARE, compare).with(MAP, getMap())
                .with(WALL, wall ? YES : null).toString();
    }
}
