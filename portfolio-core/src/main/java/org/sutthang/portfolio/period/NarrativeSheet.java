package org.sutthang.portfolio.period;

import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * The running texts of a quarter's report.
 *
 * @param quarter the quarter
 * @param sealing the revision they were sealed with, or null while they can be edited
 * @param lines the sections whose text can be edited, in the order of the report
 */
public record NarrativeSheet(FiscalQuarter quarter, PortfolioStanding.Sealing sealing, List<NarrativeLine> lines) {

    /**
     * One section.
     *
     * @param section its name
     * @return the section, or nothing where the report has none of this name
     */
    public Optional<NarrativeLine> line(String section) {
        return lines.stream().filter(line -> line.section().equals(section)).findFirst();
    }
}
