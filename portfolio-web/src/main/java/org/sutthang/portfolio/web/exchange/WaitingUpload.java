package org.sutthang.portfolio.web.exchange;

import java.nio.file.Path;
import java.time.Instant;
import org.sutthang.portfolio.exchange.ImportPreview;

/**
 * A workbook that was sent and waits to be taken in, with what its preview said.
 *
 * @param token names it in addresses
 * @param userName who sent it; nobody else sees it
 * @param fileName the name it was sent with
 * @param size its length in bytes
 * @param expiresAt from then on it has to be sent again
 * @param file where its bytes are kept
 * @param busy whether it is checked or taken in at the moment
 * @param outcome what it would do, or has done once it is applied; null before it is checked
 */
record WaitingUpload(String token, String userName, String fileName, long size, Instant expiresAt, Path file,
        boolean busy, ImportOutcome outcome) {

    WaitingUpload with(ImportPreview found) {
        return new WaitingUpload(token, userName, fileName, size, expiresAt, file, busy, ImportOutcome.of(found));
    }

    WaitingUpload begun() {
        return new WaitingUpload(token, userName, fileName, size, expiresAt, file, true, outcome);
    }

    WaitingUpload released(Instant until) {
        return new WaitingUpload(token, userName, fileName, size, until, file, false, outcome);
    }
}
