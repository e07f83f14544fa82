package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.round.RoundRules;

/**
 * A project in a quarter and in the sealed quarters before it, for its one-page sheet.
 *
 * @param code its code
 * @param dates the quarter with its dates
 * @param asOf the day the standing is as of
 * @param round thresholds, scale and points
 * @param sealing the snapshot it comes from, or null while provisional
 * @param found the project, or null when it is not in the portfolio of the closed quarter
 * @param earlier the same project as it had been sealed before, the earliest first
 * @param closed the quarters before that had been closed, whether or not the project was in their portfolios
 */
public record ProjectCourse(String code, QuarterDates dates, LocalDate asOf, RoundRules round,
        PortfolioStanding.Sealing sealing, ProjectStanding found, List<ProjectInQuarter> earlier,
        List<FiscalQuarter> closed) {

    /** @return the project, or nothing when it is not in the portfolio of the closed quarter */
    public Optional<ProjectStanding> project() {
        return Optional.ofNullable(found);
    }
}
