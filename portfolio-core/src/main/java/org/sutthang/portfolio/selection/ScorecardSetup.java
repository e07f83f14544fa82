package org.sutthang.portfolio.selection;

import java.util.List;
import java.util.Map;

/**
 * How the ideas of a campaign are judged, for the page that sets it.
 *
 * @param scorecard the criteria and the panel
 * @param usual whether the criteria are the usual ones, because the campaign has none of its own yet
 * @param marks how many marks have been given; from the first on the criteria are fixed
 * @param names the names of the panel by user name
 * @param candidates the names of those who may be on the panel by user name
 */
public record ScorecardSetup(Scorecard scorecard, boolean usual, int marks, Map<String, String> names,
        Map<String, String> candidates) {

    /** @return whether the criteria can still be changed */
    public boolean open() {
        return marks == 0;
    }
}
