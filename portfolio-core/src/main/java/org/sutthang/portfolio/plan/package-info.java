/**
 * The plan of a project as people write it: its details, milestones and indicator cards, what owners ask the monitor for, and
 * re-baselines. It refuses what a plan may not say, and leaves judging what happened to the standing.
 */
package org.sutthang.portfolio.plan;
