package org.sutthang.portfolio.exchange.task;

import java.util.Optional;
import org.sutthang.portfolio.exchange.ImportPreview;

/** Where the workbooks are kept that were sent, with what was found in them. */
public interface SentFiles {

    /**
     * The bytes of a file.
     *
     * @param task names the file
     * @param userName who sent it
     * @return its bytes; nothing where it is not kept any more, as after a restart
     */
    Optional<byte[]> bytes(ImportTask task, String userName);

    /**
     * Keeps what a workbook would do or has done.
     *
     * @param task names the file
     * @param preview what was found
     */
    void concluded(ImportTask task, ImportPreview preview);

    /**
     * Nobody works at a file any more.
     *
     * @param task names the file
     */
    void released(ImportTask task);
}
