package org.sutthang.portfolio.indicator;

/** What the criteria of an indicator are applied to. */
public enum CriteriaBasis {
    /** the result itself */
    RESULT,
    /** the percentage of the quarter's target that the result attains */
    TARGET
}
