package org.sutthang.portfolio.report.batch;

import org.sutthang.portfolio.job.JobSummary;

/**
 * A batch of reports as its owner sees it.
 *
 * @param job how it stands
 * @param asked what was asked
 */
public record Batch(JobSummary job, BatchOptions asked) {
}
