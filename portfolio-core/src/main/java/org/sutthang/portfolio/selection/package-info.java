/**
 * Ideas are selected: assessors give marks against the weighted criteria of a campaign, and somebody decides. A mark that
 * was not given is not zero; every decision keeps who took it, when, why, and what the scorecard said.
 */
package org.sutthang.portfolio.selection;
