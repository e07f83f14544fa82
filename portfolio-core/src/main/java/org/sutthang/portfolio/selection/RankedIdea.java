package org.sutthang.portfolio.selection;

import org.sutthang.portfolio.idea.IdeaSummary;

/**
 * An idea in the order of its weighted mark.
 *
 * @param rank its place from 1, the same for equal marks; null without any mark
 * @param idea the idea
 * @param result what its marks come to
 */
public record RankedIdea(Integer rank, IdeaSummary idea, Scorecard.Result result) {
}
