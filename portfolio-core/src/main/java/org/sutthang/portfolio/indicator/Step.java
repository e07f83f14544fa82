package org.sutthang.portfolio.indicator;

/**
 * One step of the arithmetic from reported figures to a score. What each of its inputs means stands with it; pages and the
 * interface for programs have a sentence for it in each language.
 */
public enum Step {
    /** A figure as it was reported; inputs: the value, or numerator and denominator. */
    REPORTED,
    /** An expected part that has not reported; value: none. */
    PART_MISSING,
    /** The parts of one quarter combined; inputs: their values, or the sums of numerators and denominators. */
    PARTS,
    /** The result of the year so far; inputs: the values of the quarters, or the sums and the factor. */
    RESULT,
    /** Met or not met; value: 1 or 0. */
    QUALITATIVE,
    /** No result of the quarter, so that nothing else is worked out. */
    NOT_REPORTED,
    /** The quarter's target; inputs: none. */
    TARGET,
    /** There is no target for the quarter, so it is not judged. */
    NO_TARGET,
    /** Progress from the baseline; inputs: result, baseline, target. */
    PROGRESS_FROM_BASELINE,
    /** Progress as share of the target, the baseline left out; inputs: result, target. */
    PROGRESS_OF_TARGET,
    /** Progress is 1 or 0, for the target can be met or not and no share of it means anything; inputs: result, target. */
    PROGRESS_MET,
    /** There are no criteria, or nothing they apply to, so there is no score. */
    NO_SCORE,
    /** The percentage of the target that criteria apply to; inputs: result, target. */
    SHARE_OF_TARGET,
    /** At or short of the first level; inputs: figure, first mark. */
    LEVEL_LOWEST,
    /** Between two levels; inputs: figure, the lower level's number, its mark, the next mark. */
    LEVEL_BETWEEN,
    /** At or beyond the last level; inputs: figure, last mark. */
    LEVEL_HIGHEST,
    /** Short of the base tier; inputs: figure, base mark. */
    TIER_NONE,
    /** Between two tiers; inputs: figure, lower mark, its points, higher mark, its points. */
    TIER_BETWEEN,
    /** At or beyond the advanced tier; inputs: figure, advanced mark. */
    TIER_ALL,
    /** Met gives the top of the scale, not met the bottom; inputs: 1 or 0. */
    MET_SCORE,
    /** A five-level score on a scale of a hundred; inputs: the level. */
    LEVEL_ON_HUNDRED,
    /** Points on a scale of five; inputs: the points. */
    POINTS_ON_FIVE,
    /** What missed reports cost; inputs: score, missed reports, deduction for each. */
    DEDUCTION,
    /** A score is never below the bottom of the scale; inputs: what it would be. */
    BOTTOM,
    /** The score with four decimals, half-up; inputs: the unrounded score. */
    SCORE,
    /** What one indicator brings into a mean; part: its code; inputs: weight in points, figure. */
    WEIGHTED,
    /** An indicator that stays out of a mean; part: its code. */
    LEFT_OUT,
    /** The weighted mean; inputs: sum of weight × figure, sum of weights. */
    MEAN
}
