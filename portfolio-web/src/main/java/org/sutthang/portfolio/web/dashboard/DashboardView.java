package org.sutthang.portfolio.web.dashboard;

import java.util.List;
import org.sutthang.portfolio.web.chart.FunnelBars;
import org.sutthang.portfolio.web.chart.StatusColumns;

/**
 * What the dashboard shows of a quarter.
 *
 * @param finality how final the figures are
 * @param news the sentence with the news
 * @param noneLate what stands in its place where nothing is late
 * @param late the list of what is late, or null where nothing is
 * @param findings what the visuals say
 * @param marked the quarters to be found among the eight: the one shown, and the one compared with where the reader chose it
 * @param swap the two quarters the other way round, or null where the reader chose none
 * @param against what the quarter is compared with, in a sentence, or null where the reader chose none
 * @param tiles the headline figures
 * @param funnel the way from idea to benefit
 * @param stopped how many were given up, or null
 * @param columns the statuses over the quarters
 * @param changes how many there are of each status, with the change
 * @param moved how many changed their status, or null where nothing is compared
 * @param heat attainment by organisation
 * @param map the provinces
 * @param decisions what waits for a decision
 * @param leave the dashboard without the wall
 * @param wall the dashboard for the wall
 */
public record DashboardView(String finality, String news, String noneLate, Decisions.More late, Findings findings, List<String> marked, String swap,
        String against, List<Tile> tiles,
        FunnelBars funnel, Decisions.More stopped, StatusColumns columns, List<StatusChange> changes, Decisions.More moved,
        AttainmentHeat heat, ProvinceMap map, Decisions decisions, String leave, String wall) {

    /**
     * How many projects have a status.
     *
     * @param status its name
     * @param count how many
     * @param change the change since the quarter compared with, or null
     * @param link the list of them
     */
    public record StatusChange(String status, String count, String change, String link) {
    }
}
