package org.sutthang.portfolio.web.api;

import java.time.Instant;
import org.sutthang.portfolio.job.JobFailure;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.report.batch.Batch;
import org.sutthang.portfolio.web.text.RuleMessages;
import org.sutthang.portfolio.web.text.UserLanguage;

/** A batch of reports as programs read it. */
final class BatchJson {

    private BatchJson() {
    }

    /**
     * How a batch stands.
     *
     * @param batch the batch
     * @param address where its status is
     * @param language the language of sentences
     * @return the object
     */
    static Json of(Batch batch, String address, UserLanguage language) {
        JobSummary job = batch.job();
        return new Json().with("job", job.code()).with("state", job.state())
                .with("batch", batch.asked().kind().parameter())
                .with("fiscalYear", batch.asked().each().quarter().fiscalYear())
                .with("quarter", batch.asked().each().quarter().quarter())
                .with("months", batch.asked().each().months()).with("revision", batch.asked().each().revision())
                .with("format", batch.asked().format().extension()).with("lang", batch.asked().language())
                .with("done", job.done()).with("total", job.total())
                .with("askedAt", moment(job.askedAt())).with("beganAt", moment(job.beganAt()))
                .with("endedAt", moment(job.endedAt())).with("status", address)
                .with("failure", job.failure() == null ? null : failure(job.failure(), language))
                .with("result", job.result() == null ? null : new Json().with("address", address + "/result")
                        .with("name", job.result().name()).with("bytes", job.result().bytes())
                        .with("keptUntil", moment(job.result().keptUntil())));
    }

    private static Json failure(JobFailure failure, UserLanguage language) {
        return new Json().with("item", failure.item()).with("rule", failure.key())
                .with("detail", new RuleMessages(language).sentence(failure.key(), failure.values().toArray()));
    }

    private static String moment(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
