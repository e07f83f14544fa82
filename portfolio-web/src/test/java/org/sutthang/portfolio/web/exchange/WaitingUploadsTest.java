package org.sutthang.portfolio.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.task.ImportTask;

class WaitingUploadsTest {

    private static final byte[] BYTES = {1, 2, 3};
    private static final ImportPreview PREVIEW = new ImportPreview(false, List.of(), List.of(), List.of());

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-05-20T03:00:00Z");

    private WaitingUploads uploads() {
        return new WaitingUploads(folder, () -> now);
    }

    @Test
    void aFileSurvivesFromPreviewToImportForWhoSentIt() {
        WaitingUploads uploads = uploads();
        String token = uploads.keep("monitor", "plan.xlsx", BYTES, PREVIEW);

        assertThat(uploads.find(token, "monitor")).get().extracting(uploads::bytes).isEqualTo(BYTES);
        assertThat(uploads.find(token, "somebody")).isEmpty();
        assertThat(uploads.find(null, "monitor")).isEmpty();
    }

    @Test
    void afterItsTimeAFileIsForgottenWithItsBytes() {
        WaitingUploads uploads = uploads();
        String token = uploads.keep("monitor", "plan.xlsx", BYTES, PREVIEW);
        Path file = uploads.find(token, "monitor").orElseThrow().file();
        now = now.plus(WaitingUploads.KEPT).minus(Duration.ofSeconds(1));
        assertThat(uploads.find(token, "monitor")).isPresent();

        now = now.plusSeconds(1);
        assertThat(uploads.find(token, "monitor")).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aSecondFileOfAUserTakesThePlaceOfTheFirst() {
        WaitingUploads uploads = uploads();
        String first = uploads.keep("monitor", "plan.xlsx", BYTES, PREVIEW);
        String second = uploads.keep("monitor", "other.xlsx", BYTES, PREVIEW);

        assertThat(uploads.find(first, "monitor")).isEmpty();
        assertThat(uploads.find(second, "monitor")).isPresent();
    }

    @Test
    void onceItIsTakenInOnlyItsOutcomeIsKept() {
        WaitingUploads uploads = uploads();
        String token = uploads.keep("monitor", "plan.xlsx", BYTES, PREVIEW);
        WaitingUpload upload = uploads.find(token, "monitor").orElseThrow();
        uploads.concluded(upload, new ImportPreview(true, List.of(), List.of(), List.of()));

        assertThat(uploads.find(token, "monitor").orElseThrow().outcome().applied()).isTrue();
        assertThat(upload.file()).doesNotExist();
    }

    @Test
    void aBigFileIsThereForItsCheckAndKeptAsLongAsItTakesAndOneWhoseCheckFailedIsForgotten() {
        WaitingUploads uploads = uploads();
        String token = uploads.keepUnchecked("monitor", "plan.xlsx", BYTES);
        ImportTask check = new ImportTask(ImportTask.Deed.CHECK, token, "plan.xlsx");
        uploads.keep("monitor", "other.xlsx", BYTES, PREVIEW);
        now = now.plus(WaitingUploads.KEPT).plusSeconds(1);
        assertThat(uploads.bytes(check, "monitor")).contains(BYTES);
        assertThat(uploads.bytes(check, "somebody")).isEmpty();
        uploads.concluded(check, PREVIEW);
        assertThat(uploads.find(token, "monitor").orElseThrow().busy()).as("its job has not ended yet").isTrue();
        uploads.released(check);
        assertThat(uploads.find(token, "monitor").orElseThrow().busy()).isFalse();
        now = now.plus(WaitingUploads.KEPT).minusSeconds(1);
        assertThat(uploads.find(token, "monitor")).as("kept from the end of its check").isPresent();

        String failed = uploads.keepUnchecked("monitor", "broken.xlsx", BYTES);
        WaitingUpload broken = uploads.find(failed, "monitor").orElseThrow();
        uploads.released(new ImportTask(ImportTask.Deed.CHECK, failed, "broken.xlsx"));
        assertThat(uploads.find(failed, "monitor")).isEmpty();
        assertThat(broken.file()).doesNotExist();
    }

    @Test
    void onlyOneTakesAFileInAndOnlyOnce() {
        WaitingUploads uploads = uploads();
        String token = uploads.keep("monitor", "plan.xlsx", BYTES, PREVIEW);
        ImportTask takeIn = new ImportTask(ImportTask.Deed.TAKE_IN, token, "plan.xlsx");
        WaitingUpload upload = uploads.find(token, "monitor").orElseThrow();
        assertThat(uploads.begin(upload)).isTrue();
        assertThat(uploads.begin(upload)).as("pressed twice").isFalse();
        uploads.released(takeIn);
        assertThat(uploads.begin(upload)).as("the first attempt failed").isTrue();
        uploads.concluded(takeIn, new ImportPreview(true, List.of(), List.of(), List.of()));
        uploads.released(takeIn);
        assertThat(uploads.begin(upload)).as("it is in").isFalse();
        assertThat(upload.file()).doesNotExist();
    }

    @Test
    void whatIsWorkedAtIsNotForgottenForOthers() {
        WaitingUploads uploads = uploads();
        String busy = uploads.keepUnchecked("first", "plan.xlsx", BYTES);
        String idle = uploads.keep("second", "plan.xlsx", BYTES, PREVIEW);
        for (int i = 0; i < 9; i++) {
            uploads.keep("user" + i, "plan.xlsx", BYTES, PREVIEW);
        }
        assertThat(uploads.find(busy, "first")).isPresent();
        assertThat(uploads.find(idle, "second")).isEmpty();
    }
}
