package org.sutthang.portfolio.period;

import java.util.List;

/**
 * A project as it was sealed in the last closed quarters in use, as many as proven benefit asks for.
 *
 * @param wanted how many quarters the round asks for
 * @param standings the standings, the newest first; fewer where fewer are closed
 */
record ClosedRun(int wanted, List<ProjectInQuarter> standings) {
}
