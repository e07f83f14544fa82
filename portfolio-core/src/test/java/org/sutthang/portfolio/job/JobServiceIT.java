package org.sutthang.portfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.testing.ThreeProjects.MALEE;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class JobServiceIT {

    private static final String HERE = "here";
    private static final String KIND = "reports";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aJobWaitsRunsTellsHowFarItIsAndEndsWithAResultThatIsKeptForAWeek(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            JobService service = core.get(JobService.class);
            JobLedger ledger = core.get(JobLedger.class);
            JobSummary asked = three.read(SOMCHAI, () -> service.ask(HERE, KIND, "first"));
            assertThat(asked.state()).isEqualTo(JobState.QUEUED);
            assertThat(three.read(SOMCHAI, () -> service.ask(HERE, KIND, "first")).code())
                    .as("the same, while it is there").isEqualTo(asked.code());
            assertThat(ledger.claim("elsewhere", KIND)).isEmpty();
            JobLedger.Claim claim = ledger.claim(HERE, KIND).orElseThrow();
            assertThat(claim.userName()).isEqualTo("somchai");
            assertThat(ledger.claim(HERE, KIND)).as("nobody takes it twice").isEmpty();
            assertThat(ledger.progress(claim.job(), 1, 3)).isTrue();
            JobSummary running = three.read(SOMCHAI, () -> service.get(asked.code()));
            assertThat(running.state()).isEqualTo(JobState.RUNNING);
            assertThat(List.of(running.done(), running.total())).containsExactly(1, 3);
            assertThatThrownBy(() -> three.read(SOMCHAI, () -> service.fetch(asked.code())))
                    .isInstanceOf(Conflict.class).hasMessageContaining("job.noResult");
            assertThat(ledger.finish(claim.job(), "reports.zip", 4_711)).isTrue();

            assertThat(three.read(SOMCHAI, () -> service.fetch(asked.code())).result().bytes()).isEqualTo(4_711);
            assertThat(three.read(SOMCHAI, service::mine)).singleElement().extracting(JobSummary::fetched).isEqualTo(true);
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.cancel(asked.code())))
                    .isInstanceOf(Conflict.class).hasMessageContaining("job.ended");
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.again(HERE, asked.code())))
                    .isInstanceOf(Conflict.class).hasMessageContaining("job.notAgain");
            core.clock().moveTo("2024-04-26");
            assertThat(ledger.tidy(HERE)).isEmpty();
            core.clock().moveTo("2024-04-27");
            assertThat(ledger.tidy("elsewhere")).as("the files of another node").isEmpty();
            assertThat(ledger.tidy(HERE)).containsExactly(asked.code());
            assertThatThrownBy(() -> three.read(SOMCHAI, () -> service.fetch(asked.code()))).isInstanceOf(NotFound.class);
            three.as(SOMCHAI, () -> service.again(HERE, asked.code()));
            assertThat(ledger.claim(HERE, KIND)).isPresent();
            assertThat(three.text("select count(*) from audit_entry where subject_type = 'job'")).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCancelledJobIsToldToStopAndWhatItStillSaysIsNotHeard(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            JobService service = core.get(JobService.class);
            JobLedger ledger = core.get(JobLedger.class);
            JobSummary asked = three.read(SOMCHAI, () -> service.ask(HERE, KIND, "first"));
            JobSummary claimed = ledger.claim(HERE, KIND).orElseThrow().job();
            three.as(SOMCHAI, () -> service.cancel(asked.code()));
            three.as(SOMCHAI, () -> service.cancel(asked.code()));
            assertThat(ledger.progress(claimed, 2, 3)).isFalse();
            assertThat(ledger.finish(claimed, "reports.zip", 1)).isFalse();
            ledger.fail(claimed, new JobFailure("P1", "job.unexpected", List.of()));
            JobSummary cancelled = three.read(SOMCHAI, () -> service.get(asked.code()));
            assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
            assertThat(cancelled.failure()).isNull();

            three.as(SOMCHAI, () -> service.again(HERE, asked.code()));
            JobSummary second = ledger.claim(HERE, KIND).orElseThrow().job();
            assertThat(ledger.progress(claimed, 2, 3)).as("the first run is over").isFalse();
            assertThat(ledger.progress(second, 1, 3)).isTrue();
            assertThat(three.text("select count(*) from audit_entry where subject_type = 'job' and action = 'cancelled'"))
                    .isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void afterARestartWhatRanIsInterruptedWhatWaitedWaitsOnAndBothCanBeWorkedAtAgain(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            JobService service = core.get(JobService.class);
            JobLedger ledger = core.get(JobLedger.class);
            String first = three.read(SOMCHAI, () -> service.ask(HERE, KIND, "first")).code();
            JobSummary claimed = ledger.claim(HERE, KIND).orElseThrow().job();
            String second = three.read(SOMCHAI, () -> service.ask(HERE, KIND, "second")).code();
            String other = three.read(MALEE, () -> service.ask("elsewhere", KIND, "third")).code();
            ledger.claim("elsewhere", KIND);
            try (CoreContainer restarted = CoreContainer.on(core.dataSource())) {
                JobLedger after = restarted.get(JobLedger.class);
                JobService services = restarted.get(JobService.class);
                assertThat(after.interruptRunning(HERE)).isEqualTo(1);
                assertThat(restarted.as(SOMCHAI, () -> services.get(first)).state()).isEqualTo(JobState.INTERRUPTED);
                assertThat(restarted.as(MALEE, () -> services.get(other)).state()).isEqualTo(JobState.RUNNING);
                assertThat(after.progress(claimed, 1, 2)).isFalse();
                assertThat(after.claim(HERE, KIND).orElseThrow().job().code()).isEqualTo(second);
                restarted.as(SOMCHAI, () -> {
                    services.again(HERE, first);
                    return null;
                });
                assertThat(after.claim(HERE, KIND).orElseThrow().job().code()).isEqualTo(first);
                restarted.clock().moveTo("2024-04-21");
                after.tidy(HERE);
                assertThat(restarted.as(MALEE, () -> services.get(other)).state())
                        .as("left behind by a node that is gone").isEqualTo(JobState.INTERRUPTED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aJobFailsInWordsAndIsItsOwnersAlone(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            JobService service = core.get(JobService.class);
            JobLedger ledger = core.get(JobLedger.class);
            String code = three.read(SOMCHAI, () -> service.ask(HERE, KIND, "first")).code();
            JobSummary claimed = ledger.claim(HERE, KIND).orElseThrow().job();
            JobFailure why = new JobFailure("P1", "access.inFull", List.of("P1", ""));
            ledger.fail(claimed, why);
            assertThat(three.read(SOMCHAI, () -> service.get(code)).failure()).isEqualTo(why);

            assertThat(three.read(MONITOR, service::mine)).isEmpty();
            assertThatThrownBy(() -> three.read(MONITOR, () -> service.get(code))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.cancel(code))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> three.as(MONITOR, () -> service.again(HERE, code))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> three.read(MONITOR, () -> service.fetch(code))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> three.read(SOMCHAI, () -> ledger.claim(HERE, KIND)))
                    .as("nobody who has signed in works jobs off").isInstanceOf(AccessDenied.class);
            for (int i = 0; i < JobService.MOST_OPEN; i++) {
                String question = "more " + i;
                three.read(SOMCHAI, () -> service.ask(HERE, KIND, question));
            }
            assertThatThrownBy(() -> three.read(SOMCHAI, () -> service.ask(HERE, KIND, "one more")))
                    .isInstanceOf(Conflict.class).hasMessageContaining("job.tooMany");
            assertThatThrownBy(() -> three.as(SOMCHAI, () -> service.again(HERE, code)))
                    .isInstanceOf(Conflict.class).hasMessageContaining("job.tooMany");
            assertThat(three.read(MALEE, () -> service.ask(HERE, KIND, "first")).code()).isNotEqualTo(code);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void twoWorkersNeverTakeTheSameJob(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database); ExecutorService workers = Executors.newFixedThreadPool(2)) {
            ThreeProjects three = ThreeProjects.in(core);
            JobService service = core.get(JobService.class);
            JobLedger ledger = core.get(JobLedger.class);
            for (int i = 0; i < 8; i++) {
                String question = "round " + i;
                String code = three.read(SOMCHAI, () -> service.ask(HERE, KIND, question)).code();
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Boolean> worker = () -> {
                    together.await();
                    return ledger.claim(HERE, KIND).isPresent();
                };
                int claimed = 0;
                for (var answer : workers.invokeAll(List.of(worker, worker))) {
                    claimed += answer.get() ? 1 : 0;
                }
                assertThat(claimed).as(question).isEqualTo(1);
                three.as(SOMCHAI, () -> service.cancel(code));
            }
        }
    }
}
