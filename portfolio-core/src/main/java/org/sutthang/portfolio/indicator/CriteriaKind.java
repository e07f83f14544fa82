package org.sutthang.portfolio.indicator;

/** How a result becomes a score. */
public enum CriteriaKind {
    /** five levels, linear between them */
    FIVE,
    /** three tiers: base, standard, advanced */
    THREE,
    /** met or not met, for qualitative indicators */
    MET
}
