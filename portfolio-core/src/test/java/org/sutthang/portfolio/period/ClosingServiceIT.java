package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.testing.ThreeProjects.ANONG;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.job.JobLedger;
import org.sutthang.portfolio.job.JobService;
import org.sutthang.portfolio.job.JobState;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class ClosingServiceIT {

    private static final FiscalQuarter Q2 = new FiscalQuarter(2567, 2);
    private static final String HERE = "here";
    private static final AuthenticatedUser SECOND = new AuthenticatedUser(27, "second", "กพร. 2", Role.MONITOR, null, null);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aQuarterIsClosedBesideThePagesAsWhoeverAskedAndIsToldUntilItIsSeen(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = threeWithASecondMonitor(core);
            ClosingService closings = core.get(ClosingService.class);
            ClosingWork work = core.get(ClosingWork.class);
            assertThat(three.<Boolean>read(MONITOR, () -> closings.isLong(Q2))).as("so few are closed while the page waits").isFalse();
            assertThat(course(three, MONITOR)).isEmpty();
            JobSummary asked = three.read(MONITOR, () -> closings.ask(HERE, Q2));
            assertThat(three.read(MONITOR, () -> closings.ask(HERE, Q2)).code()).as("asked twice").isEqualTo(asked.code());
            assertThat(course(three, SECOND)).as("others see it, too").get().extracting(JobSummary::state)
                    .isEqualTo(JobState.QUEUED);
            assertThatThrownBy(() -> three.read(SECOND, () -> closings.ask(HERE, Q2))).isInstanceOf(Conflict.class)
                    .hasMessageContaining("closing.underWay");
            assertThat(three.text("select count(*) from snapshot")).isEqualTo("0");

            assertThat(work.workOff("elsewhere")).isFalse();
            assertThat(work.workOff(HERE)).isTrue();
            assertThat(work.workOff(HERE)).isFalse();
            assertThat(three.text("select sealed_by from snapshot")).isEqualTo("monitor");
            JobSummary done = course(three, MONITOR).orElseThrow();
            assertThat(done.state()).isEqualTo(JobState.DONE);
            assertThat(done.result().name()).isEqualTo(three.text("select seal from snapshot"));
            assertThat(done.fetched()).isFalse();
            assertThat(ClosingService.quarter(done)).isEqualTo(Q2);
            assertThat(course(three, SECOND)).as("another's that has ended").isEmpty();
            three.as(MONITOR, () -> closings.seen(done));
            assertThat(course(three, MONITOR).orElseThrow().fetched()).isTrue();
            assertThat(core.get(SealingProgress.class).present()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatStandsInTheWayIsSaidWhenItIsAskedAndAlsoWhenItHasComeSince(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = threeWithASecondMonitor(core);
            ClosingService closings = core.get(ClosingService.class);
            assertThatThrownBy(() -> three.read(MONITOR, () -> closings.ask(HERE, Q2.next())))
                    .hasMessageContaining("period.notEnded");
            assertThatThrownBy(() -> three.read(ANONG, () -> closings.ask(HERE, Q2))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> three.read(MONITOR_OF_CHIANG_MAI, () -> closings.ask(HERE, Q2)))
                    .isInstanceOf(AccessDenied.class);
            three.read(MONITOR, () -> closings.ask(HERE, Q2));
            three.read(SECOND, () -> core.get(PeriodService.class).close(Q2));
            core.get(ClosingWork.class).workOff(HERE);
            JobSummary failed = course(three, MONITOR).orElseThrow();
            assertThat(failed.state()).isEqualTo(JobState.FAILED);
            assertThat(failed.failure().key()).isEqualTo("period.alreadyClosed");
            assertThat(failed.failure().values()).isEqualTo(List.of("2567/2"));
            assertThat(three.text("select count(*) from snapshot")).isEqualTo("1");
            assertThatThrownBy(() -> three.read(MONITOR, () -> closings.ask(HERE, Q2)))
                    .hasMessageContaining("period.alreadyClosed");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoeverLostTheRightMeanwhileClosesNothing(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = threeWithASecondMonitor(core);
            three.read(MONITOR, () -> core.get(ClosingService.class).ask(HERE, Q2));
            three.sql("update app_user set active = false where id = 25");
            core.get(ClosingWork.class).workOff(HERE);
            assertThat(three.text("select failure_key from job")).isEqualTo("job.inactive");
            assertThat(three.text("select count(*) from snapshot")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsNotWantedAnyMoreAtTheEndIsUndoneAndAfterARestartTheSameJobStartsAgain(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = threeWithASecondMonitor(core);
            JobLedger ledger = core.get(JobLedger.class);
            JobSummary asked = three.read(MONITOR, () -> core.get(ClosingService.class).ask(HERE, Q2));
            JobLedger.Claim claim = ledger.claim(HERE, ClosingService.KIND).orElseThrow();
            assertThat(ledger.interruptRunning(HERE)).as("a restart").isEqualTo(1);
            assertThatThrownBy(() -> core.get(ClosingRun.class).close(claim)).isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("closing.notWanted");
            assertThat(three.text("select count(*) from snapshot")).isEqualTo("0");
            assertThat(three.text("select count(*) from reporting_period where closed_at is not null")).isEqualTo("0");
            assertThat(course(three, MONITOR).orElseThrow().state()).isEqualTo(JobState.INTERRUPTED);

            JobSummary again = three.read(MONITOR, () -> core.get(ClosingService.class).ask(HERE, Q2));
            assertThat(again.code()).isEqualTo(asked.code());
            assertThat(again.state()).isEqualTo(JobState.QUEUED);
            three.as(MONITOR, () -> core.get(JobService.class).cancel(asked.code()));
            assertThat(core.get(ClosingWork.class).workOff(HERE)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsChangedWhileTheDocumentIsWrittenIsSealedAsItIsThen(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database); ExecutorService closer = Executors.newSingleThreadExecutor()) {
            ThreeProjects three = threeWithASecondMonitor(core);
            SealingProgress progress = core.get(SealingProgress.class);
            Future<PortfolioStanding.Sealing> closing = core.transaction(() -> {
                core.get(EntityManager.class).createQuery("update Project p set p.titleTh = 'ใหม่', p.version = p.version + 1 "
                        + "where p.code = 'P1'").executeUpdate();
                Future<PortfolioStanding.Sealing> begun = closer.submit(() -> three.read(MONITOR,
                        () -> core.get(PeriodService.class).close(Q2)));
                while (progress.present().filter(SealingProgress.Step.HOLDING::equals).isEmpty() && !begun.isDone()) {
                    Thread.onSpinWait();
                }
                assertThat(begun.isDone()).as("it waits for the change").isFalse();
                return begun;
            });
            assertThat(closing.get().revision()).isEqualTo(1);
            PortfolioStanding sealed = three.read(MONITOR, () -> core.get(PortfolioStandings.class).of(Q2));
            assertThat(sealed.project("P1").orElseThrow().titleTh()).isEqualTo("ใหม่");
            assertThat(three.read(MONITOR, () -> core.get(SnapshotService.class).document(Q2)).isIntact()).isTrue();
        }
    }

    private static ThreeProjects threeWithASecondMonitor(CoreContainer core) throws SQLException {
        ThreeProjects three = ThreeProjects.in(core);
        three.sql("insert into app_user (id, version, user_name, display_name, password_hash, role, organisation_id, active) "
                + "values (27, 0, 'second', 'กพร. 2', '-', 'MONITOR', null, true)");
        return three;
    }

    private static Optional<JobSummary> course(ThreeProjects three, AuthenticatedUser who) {
        return three.read(who, () -> three.service(ClosingService.class).course(Q2));
    }
}
