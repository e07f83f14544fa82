/**
 * Reporting periods: quarterly updates, review, closing, and the sealed snapshots that every report of a closed period reads.
 * It puts together what the rules need to know and serves the standings of a whole portfolio, live or sealed.
 */
package org.sutthang.portfolio.period;
