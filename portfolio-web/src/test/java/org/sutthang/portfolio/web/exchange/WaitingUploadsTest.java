package org.sutthang.portfolio.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sutthang.portfolio.exchange.ImportPreview;

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
}
