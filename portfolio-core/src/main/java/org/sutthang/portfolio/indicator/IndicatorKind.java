package org.sutthang.portfolio.indicator;

/** Whether an indicator measures what is made or what it changes. */
public enum IndicatorKind {
    /** what the project makes */
    OUTPUT,
    /** what it changes for people */
    OUTCOME
}
