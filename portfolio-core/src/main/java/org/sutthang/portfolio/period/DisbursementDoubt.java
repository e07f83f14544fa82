package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * A disbursement that cannot easily be true: it is questioned before it is saved and marked if kept. Rule: plausibility.
 *
 * @param kind what is doubtful
 * @param found the figure in baht
 * @param comparedWith what it was compared with, in baht
 * @param quarter the quarter that it was compared with, or null for none
 */
public record DisbursementDoubt(Kind kind, BigDecimal found, BigDecimal comparedWith, FiscalQuarter quarter) {

    /** What can be doubtful. */
    public enum Kind {
        /** A figure that is cumulative in the year is less than an earlier quarter's. */
        FALLING,
        /** More than the whole budget. */
        ABOVE_BUDGET
    }

    /**
     * Looks for what is doubtful.
     *
     * @param sheet the sheet it is typed into, with the earlier quarters of the year
     * @param baht the figure typed, or null
     * @return the question, or nothing
     */
    public static Optional<DisbursementDoubt> question(UpdateSheet sheet, BigDecimal baht) {
        if (baht == null) {
            return Optional.empty();
        }
        Optional<YearDisbursement> earlier = sheet.project().context().disbursements().stream()
                .filter(d -> d.quarter() < sheet.quarter().quarter())
                .max(Comparator.comparingInt(YearDisbursement::quarter));
        if (earlier.isPresent() && baht.compareTo(earlier.get().baht()) < 0) {
            return Optional.of(new DisbursementDoubt(Kind.FALLING, baht, earlier.get().baht(),
                    new FiscalQuarter(sheet.quarter().fiscalYear(), earlier.get().quarter())));
        }
        BigDecimal budget = sheet.project().budgetBaht();
        return budget == null || baht.compareTo(budget) <= 0 ? Optional.empty()
                : Optional.of(new DisbursementDoubt(Kind.ABOVE_BUDGET, baht, budget, null));
    }
}
