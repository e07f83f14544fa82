package org.sutthang.portfolio.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.PortfolioStandings;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** What is judged after an import: the published totals of a real portfolio, and the same after a round trip. */
class ImportedStandingsIT {

    private static final FiscalQuarter LAST_OF_2012 = new FiscalQuarter(2555, 4);

    private static void apply(CoreContainer core, byte[] file) {
        assertThat(core.as(Role.MONITOR, () -> core.get(ImportService.class).apply(file)).applied()).isTrue();
    }

    private static PortfolioStanding standing(CoreContainer core, FiscalQuarter quarter) {
        return core.as(Role.MONITOR, () -> core.get(PortfolioStandings.class).of(quarter));
    }

    private static byte[] export(CoreContainer core) {
        return core.as(Role.MONITOR, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            core.get(ExportService.class).write(FileKind.XLSX, out);
            return out.toByteArray();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRealPortfolioHasItsPublishedTotalsAndSilenceIsNoFailure(TestDatabase database) {
        try (CoreContainer core = CoreContainer.on(database)) {
            apply(core, WorkbookFiles.hhs());
            Figures figures = standing(core, LAST_OF_2012).figures();
            assertThat(figures.projects()).isEqualTo(78);
            assertThat(figures.byStatus().get(Status.NOT_REPORTED)).isEqualTo(78);
            assertThat(figures.milestones()).isEqualTo(433);
            assertThat(figures.indicators()).isEqualTo(455);
            assertThat(figures.indicatorsMet()).isEqualTo(165);
            assertThat(figures.indicatorsNotMet()).isEqualTo(42);
            assertThat(figures.indicatorsNotReported()).isEqualTo(248);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void standingsAreTheSameAfterExportAndImportIntoAnEmptySystem(TestDatabase database) {
        try (CoreContainer first = CoreContainer.on(database); CoreContainer second = CoreContainer.on(database)) {
            apply(first, WorkbookFiles.hhs());
            apply(first, WorkbookFiles.small()
                    .with("milestone_percents", "project_code,milestone_code,percent_on,percent_complete",
                            "P1,M2,2023-12-31,10", "P1,M2,2024-03-31,20")
                    .with("stage_moves", "project_code,moved_on,from_stage,stage",
                            "P1,2023-10-05,awarded,planned", "P1,2024-01-05,planned,implementing").zip());
            apply(second, export(first));
            for (FiscalQuarter quarter : new FiscalQuarter[] {LAST_OF_2012, new FiscalQuarter(2567, 1),
                new FiscalQuarter(2567, 2), new FiscalQuarter(2567, 3)}) {
                assertThat(standing(second, quarter)).isEqualTo(standing(first, quarter));
            }
        }
    }
}
