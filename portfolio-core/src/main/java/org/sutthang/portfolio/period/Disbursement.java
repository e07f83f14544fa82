package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.util.List;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * Budget and disbursement of several projects together. Only projects of which both are known enter, so that the share is
 * one of the same projects; how many they are is said beside it.
 *
 * @param budget the sum of their budgets in baht
 * @param disbursed the sum of what they disbursed in the fiscal year
 * @param known of how many projects both are known
 * @param projects how many projects there are
 */
public record Disbursement(BigDecimal budget, BigDecimal disbursed, int known, int projects) {

    /**
     * Adds up projects.
     *
     * @param projects the projects
     * @return budget and disbursement of those of which both are known
     */
    public static Disbursement of(List<ProjectStanding> projects) {
        BigDecimal budget = BigDecimal.ZERO;
        BigDecimal disbursed = BigDecimal.ZERO;
        int known = 0;
        for (ProjectStanding project : projects) {
            if (project.disbursedPercent() != null) {
                budget = budget.add(project.budgetBaht());
                disbursed = disbursed.add(project.disbursedBaht());
                known++;
            }
        }
        return new Disbursement(budget, disbursed, known, projects.size());
    }

    /** @return the share that is disbursed in per cent, or null where nothing is known */
    public BigDecimal percent() {
        return percent(known == 0 ? null : disbursed, budget);
    }

    /**
     * A share in per cent.
     *
     * @param disbursed baht disbursed, or null
     * @param budget baht of budget, or null
     * @return the per cent, or null where either is not known or there is no budget
     */
    public static BigDecimal percent(BigDecimal disbursed, BigDecimal budget) {
        return disbursed == null || budget == null || budget.signum() <= 0 ? null
                : Decimals.given(Decimals.divide(disbursed.multiply(Decimals.HUNDRED), budget));
    }
}
