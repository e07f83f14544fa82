package org.sutthang.portfolio.web.report;

import org.sutthang.portfolio.job.JobState;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.report.batch.Batch;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.Messages;

/**
 * A batch as the page shows it.
 *
 * @param code the code that names it
 * @param name what it is
 * @param state how it stands
 * @param done how many of its reports are made
 * @param total how many there are, at least 1
 * @param count how far it is, in words; null where that says nothing
 * @param when when it was asked for or ended, in words
 * @param note why it failed, how large it is and how long it is kept; or null
 * @param news what is read out when it comes into this state
 * @param restartable whether it can be started again
 * @param link where the zip is, or null
 */
public record BatchLine(String code, String name, JobState state, int done, int total, String count, String when,
        String note, String news, boolean restartable, String link) {

    private static final long BYTES_PER_KILOBYTE = 1024;

    static BatchLine of(Batch batch, BatchWords words, Messages messages, ReaderFormat format) {
        JobSummary job = batch.job();
        String name = words.name(batch.asked());
        boolean counted = job.total() > 0 && job.state() != JobState.QUEUED;
        String count = counted ? format.text("batch.count", format.number(job.done()), format.number(job.total())) : null;
        String when = job.endedAt() == null ? format.text("batch.asked", format.dateTime(job.askedAt()))
                : format.text("batch.ended", format.dateTime(job.endedAt()));
        return new BatchLine(job.code(), name, job.state(), job.done(), Math.max(1, job.total()), count, when,
                note(job, words, messages, format), format.text("batch.news." + job.state(), name), job.restartable(),
                job.result() == null ? null : BatchDownload.PATH + "?job=" + job.code());
    }

    private static String note(JobSummary job, BatchWords words, Messages messages, ReaderFormat format) {
        return switch (job.state()) {
            case FAILED -> words.failure(job.failure());
            case INTERRUPTED, QUEUED -> messages.get("batch.note." + job.state());
            case DONE -> job.result() == null ? messages.get("batch.note.gone") : format.text("batch.note.DONE",
                    format.number(Math.max(1, job.result().bytes() / BYTES_PER_KILOBYTE)),
                    format.dateTime(job.result().keptUntil()));
            case RUNNING, CANCELLED -> null;
        };
    }

    /** @return whether it still waits or runs, so that the page looks again by itself */
    public boolean isOpen() {
        return state.isOpen();
    }
}
