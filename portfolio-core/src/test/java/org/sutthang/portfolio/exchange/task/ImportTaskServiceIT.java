package org.sutthang.portfolio.exchange.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR;
import static org.sutthang.portfolio.testing.ThreeProjects.MONITOR_OF_CHIANG_MAI;
import static org.sutthang.portfolio.testing.ThreeProjects.SOMCHAI;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.ImportService;
import org.sutthang.portfolio.exchange.ImportStep;
import org.sutthang.portfolio.exchange.task.ImportResult.Outcome;
import org.sutthang.portfolio.exchange.task.ImportTask.Deed;
import org.sutthang.portfolio.job.JobLedger;
import org.sutthang.portfolio.job.JobState;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;
import org.sutthang.portfolio.testing.ThreeProjects;

class ImportTaskServiceIT {

    private static final String HERE = "here";
    private static final ImportTask CHECK = new ImportTask(Deed.CHECK, "f1", "แผน 2567.zip");
    private static final ImportTask TAKE_IN = new ImportTask(Deed.TAKE_IN, "f1", "แผน 2567.zip");
    private static final String TITLE = "select title_th from project where code = 'P1'";

    /** Files in memory; nobody works at those that were released. */
    private static final class Kept implements SentFiles {

        private final Map<String, byte[]> bytes = new HashMap<>();
        private final List<String> heard = new ArrayList<>();

        Kept with(String file, String... lines) {
            bytes.put(file, zip(String.join("\r\n", lines)));
            return this;
        }

        @Override
        public Optional<byte[]> bytes(ImportTask task, String userName) {
            return Optional.ofNullable(bytes.get(task.file()));
        }

        @Override
        public void concluded(ImportTask task, ImportPreview preview) {
            heard.add(task.deed() + (preview.applied() ? " applied" : " " + preview.problems().size()));
        }

        @Override
        public void released(ImportTask task) {
            heard.add("released");
        }
    }

    private static byte[] zip(String csv) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("projects.csv"));
            zip.write(csv.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Kept sound() {
        return new Kept().with("f1", "code,title_th", "P1,ชื่อใหม่");
    }

    private static JobSummary ask(ThreeProjects three, ImportTask task) {
        return three.read(MONITOR, () -> three.service(ImportTaskService.class).ask(HERE, task));
    }

    private static JobSummary course(ThreeProjects three) {
        return three.read(MONITOR, () -> three.service(ImportTaskService.class).course("f1")).orElseThrow();
    }

    private static boolean work(ThreeProjects three, Kept files) {
        return three.service(ImportTaskWork.class).workOff(HERE, files);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWorkbookIsCheckedAndThenBroughtInBesideThePagesAsWhoeverAskedOnce(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            ImportTaskService tasks = core.get(ImportTaskService.class);
            Kept files = sound();
            assertThatThrownBy(() -> three.read(SOMCHAI, () -> tasks.ask(HERE, CHECK))).isInstanceOf(AccessDenied.class);
            JobSummary asked = ask(three, CHECK);
            assertThat(ask(three, CHECK).code()).as("asked twice").isEqualTo(asked.code());
            assertThat(ImportTask.of(asked)).isEqualTo(CHECK);
            assertThat(three.read(MONITOR, tasks::underWay)).get().extracting(JobSummary::code).isEqualTo(asked.code());
            assertThat(three.read(MONITOR_OF_CHIANG_MAI, () -> tasks.course("f1"))).as("of somebody else").isEmpty();
            assertThatThrownBy(() -> ask(three, new ImportTask(Deed.CHECK, "f2", "b.zip"))).isInstanceOf(Conflict.class)
                    .hasMessageContaining("import.underWay");

            assertThat(core.get(ImportTaskWork.class).workOff("elsewhere", files)).isFalse();
            assertThat(work(three, files)).isTrue();
            assertThat(ImportResult.of(course(three))).contains(new ImportResult(Outcome.READY, 0, 1, 0));
            assertThat(three.text(TITLE)).as("only checked").isEqualTo("หนึ่ง");

            JobSummary taking = ask(three, TAKE_IN);
            assertThat(ask(three, TAKE_IN).code()).as("pressed twice").isEqualTo(taking.code());
            assertThat(work(three, files)).isTrue();
            assertThat(work(three, files)).isFalse();
            assertThat(three.text(TITLE)).isEqualTo("ชื่อใหม่");
            assertThat(three.text("select max(actor) from audit_entry where project_code = 'P1'")).isEqualTo("monitor");
            assertThat(ImportResult.of(course(three))).contains(new ImportResult(Outcome.TAKEN_IN, 0, 1, 0));
            assertThat(files.heard).containsExactly("CHECK 0", "released", "TAKE_IN applied", "released");
            assertThatThrownBy(() -> ask(three, TAKE_IN)).isInstanceOf(Conflict.class).hasMessageContaining("import.takenIn");
            assertThatThrownBy(() -> ask(three, CHECK)).isInstanceOf(Conflict.class).hasMessageContaining("import.takenIn");

            three.as(MONITOR, () -> tasks.seen(course(three)));
            assertThat(course(three).fetched()).isTrue();
            assertThat(core.get(ImportProgress.class).of(taking.code())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWorkbookWithProblemsIsNotWrittenWheneverTheyCome(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            Kept files = new Kept().with("f1", "code,title_th,organisation_code", "P1,ชื่อใหม่,CMI", "P2,ใหม่,NOWHERE");
            ask(three, CHECK);
            work(three, files);
            assertThat(ImportResult.of(course(three)).orElseThrow().outcome()).isEqualTo(Outcome.FAULTY);
            ask(three, TAKE_IN);
            work(three, files);
            assertThat(ImportResult.of(course(three)).orElseThrow().outcome()).isEqualTo(Outcome.FAULTY);
            assertThat(three.text(TITLE)).isEqualTo("หนึ่ง");
            assertThat(ask(three, TAKE_IN).state()).as("nothing came in, so it may be tried again").isEqualTo(JobState.QUEUED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoeverLostTheRightMeanwhileBringsNothingIn(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            ask(three, TAKE_IN);
            three.sql("update app_user set role = 'EXECUTIVE' where id = 25");
            work(three, sound());
            assertThat(course(three).failure().key()).isEqualTo("access.denied");
            ask(three, TAKE_IN);
            three.sql("update app_user set role = 'MONITOR', active = false where id = 25");
            work(three, sound());
            assertThat(course(three).failure().key()).isEqualTo("import.inactive");
            ask(three, TAKE_IN);
            three.sql("update app_user set active = true, organisation_id = 11 where id = 25");
            work(three, sound());
            assertThat(ImportResult.of(course(three)).orElseThrow().outcome()).as("P1 is beyond reach now").isEqualTo(Outcome.FAULTY);
            assertThat(three.text(TITLE)).isEqualTo("หนึ่ง");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatAStopInterruptsIsUndoneAndAFileThatIsGoneIsSaid(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            JobLedger ledger = core.get(JobLedger.class);
            JobSummary asked = ask(three, TAKE_IN);
            JobLedger.Claim claim = ledger.claim(HERE, ImportTask.KIND).orElseThrow();
            assertThat(ledger.interruptRunning(HERE)).as("a restart").isEqualTo(1);
            assertThatThrownBy(() -> core.get(ImportTaskRun.class).takeIn(claim, sound().bytes.get("f1")))
                    .isInstanceOf(RuleViolation.class).hasMessageContaining("import.notWanted");
            assertThat(three.text(TITLE)).isEqualTo("หนึ่ง");
            assertThat(course(three).state()).isEqualTo(JobState.INTERRUPTED);

            assertThat(ask(three, TAKE_IN).code()).as("the same job again").isEqualTo(asked.code());
            Kept nothing = new Kept();
            work(three, nothing);
            assertThat(course(three).failure().key()).isEqualTo("import.gone");
            assertThat(nothing.heard).containsExactly("released");
            three.as(MONITOR, () -> core.get(ImportTaskService.class).seen(course(three)));
            assertThat(course(three).fetched()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void howFarItIsCanBeSeenFromBesideWithTheRowsOfTheWorkbook(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            ThreeProjects three = ThreeProjects.in(core);
            ImportProgress progress = core.get(ImportProgress.class);
            JobSummary asked = ask(three, TAKE_IN);
            List<String> seen = new ArrayList<>();
            ImportStep.Watcher watcher = progress.of(asked);
            three.read(MONITOR, () -> core.get(ImportService.class).apply(sound().bytes.get("f1"),
                    (step, rows) -> {
                        watcher.reached(step, rows);
                        seen.add(progress.of(asked.code()).map(point -> point.step() + " " + point.rows()).orElseThrow());
                    }));
            assertThat(seen).containsExactly("READING 0", "COMPARING 1", "CHECKING 1", "WRITING 1");
            assertThat(progress.of("another")).isEmpty();
            progress.end();
            assertThat(progress.of(asked.code())).isEmpty();
        }
    }
}
