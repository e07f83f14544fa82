package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.CountingDataSource;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

/** Quarters that are read together are the same as read one by one, and take as few statements as one. */
class ReadTogetherIT {

    private static final FiscalQuarter LAST = SmartVillage.QUARTER.next();
    private static final List<FiscalQuarter> QUARTERS = IntStream.rangeClosed(-8, 0).mapToObj(LAST::plus).toList();
    private static final int MANY_PROJECTS = Assessment.MANY / 8;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void quartersReadTogetherAreTheSameAsReadOneByOne(TestDatabase database) throws Exception {
        DataSource source = database.fresh();
        Map<FiscalQuarter, CountedPortfolio> together;
        try (CoreContainer core = CoreContainer.on(source)) {
            SmartVillage.in(core);
            together = read(core, QUARTERS);
        }
        assertThat(together.get(SmartVillage.QUARTER).portfolio().projects()).isNotEmpty();
        for (FiscalQuarter quarter : QUARTERS) {
            try (CoreContainer core = CoreContainer.on(source)) {
                core.clock().moveTo("2024-04-10");
                assertThat(together.get(quarter).portfolio()).as("%s", quarter)
                        .isEqualTo(read(core, List.of(quarter)).get(quarter).portfolio());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nineQuartersTakeAsManyStatementsAsOneWhetherTheyAreSealedOrNot(TestDatabase database) throws Exception {
        CountingDataSource counting = CountingDataSource.on(database.fresh());
        try (CoreContainer core = CoreContainer.on(counting.source())) {
            SmartVillage.in(core);
            counting.take();
            read(core, List.of(SmartVillage.QUARTER));
            int one = counting.take();
            read(core, QUARTERS);
            assertThat(counting.take()).isLessThanOrEqualTo(one);

            core.clock().moveTo("2024-05-30");
            for (FiscalQuarter quarter : List.of(SmartVillage.QUARTER.previous(), SmartVillage.QUARTER)) {
                core.as(Role.MONITOR, () -> {
                    core.get(PeriodService.class).open(quarter);
                    return core.get(PeriodService.class).close(quarter);
                });
            }
            read(core, List.of(LAST));
            counting.take();
            read(core, List.of(LAST));
            int kept = counting.take();
            read(core, List.of(LAST, SmartVillage.QUARTER, SmartVillage.QUARTER.previous()));
            assertThat(counting.take()).isLessThanOrEqualTo(kept + 1);
        }
    }

    /** Periods with rounds, stamps, arrivals. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsKeptTakesThreeStatementsAlsoWhereNoPeriodWasEverOpened(TestDatabase database) throws Exception {
        CountingDataSource counting = CountingDataSource.on(database.fresh());
        try (CoreContainer core = CoreContainer.on(counting.source())) {
            ThreeProjects.in(core);
            read(core, List.of(LAST));
            counting.take();

            assertThat(read(core, List.of(LAST)).get(LAST).figures().projects()).isPositive();
            assertThat(counting.take()).isEqualTo(3);
        }
    }

    @Test
    void whoIsInAHurryIsTurnedAwayUntilVeryManyStandingsAreWorkedOutAndNobodyElse() throws Exception {
        try (CoreContainer core = CoreContainer.on(TestDatabase.H2)) {
            SmartVillage.in(core);
            copies(core.dataSource(), MANY_PROJECTS);
            Assessment assessment = core.get(Assessment.class);
            List<FiscalQuarter> eight = QUARTERS.subList(1, 9);

            assertThatThrownBy(() -> assessment.inHurry(() -> read(core, eight))).isInstanceOfSatisfying(BeingAssessed.class,
                    missing -> assertThat(missing.quarters()).isEqualTo(Set.copyOf(eight)));
            assertThat(assessment.inHurry(() -> read(core, List.of(LAST))).get(LAST).figures().projects()).isGreaterThan(MANY_PROJECTS);
            core.get(Assessor.class).assess(eight);

            assertThat(assessment.progress()).isEmpty();
            assertThat(assessment.inHurry(() -> read(core, eight)).get(LAST).figures().projects()).isGreaterThan(MANY_PROJECTS);
        }
    }

    private static Map<FiscalQuarter, CountedPortfolio> read(CoreContainer core, Collection<FiscalQuarter> quarters) {
        return core.as(Role.MONITOR, () -> core.get(PortfolioReading.class).portfolios(quarters));
    }

    private static void copies(DataSource source, int projects) throws SQLException {
        try (Connection connection = source.getConnection(); PreparedStatement insert = connection.prepareStatement(
                "insert into project (id, version, code, idea_id, title_th, organisation_id, stage) "
                        + "select -?, 0, 'N' || ?, idea_id, title_th, organisation_id, stage from project where code = 'P-01'")) {
            for (int i = 1; i <= projects; i++) {
                insert.setInt(1, i);
                insert.setInt(2, i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
