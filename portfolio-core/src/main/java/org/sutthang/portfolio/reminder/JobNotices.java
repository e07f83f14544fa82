package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.exchange.task.ImportResult;
import org.sutthang.portfolio.exchange.task.ImportTask;
import org.sutthang.portfolio.job.JobService;
import org.sutthang.portfolio.job.JobState;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.period.ClosingService;

/** What the acting user's own long work reminds of: that it is finished, until its result is fetched or gone; that it is not to be had. */
@ApplicationScoped
class JobNotices {

    /** A failure that nobody did anything about for so long is no news any more. */
    private static final int NEWS_DAYS = 7;

    @Inject
    private JobService jobs;
    @Inject
    private CurrentUser currentUser;

    List<Notice> of(LocalDate today) {
        return !currentUser.may(Permission.READ_REPORTS) ? List.of()
                : jobs.mine().stream().filter(job -> isNews(job, today)).map(job -> notice(job, today)).toList();
    }

    private static boolean isNews(JobSummary job, LocalDate today) {
        return switch (job.state()) {
            case DONE -> job.result() != null && !job.fetched();
            case FAILED, INTERRUPTED -> !job.fetched() && endedOn(job).plusDays(NEWS_DAYS).isAfter(today);
            case QUEUED, RUNNING, CANCELLED -> false;
        };
    }

    private static Notice notice(JobSummary job, LocalDate today) {
        boolean closing = ClosingService.KIND.equals(job.kind());
        return new Notice(kind(job), Urgency.NEWS, null, new Notice.Subject(job.code(), null, null),
                closing ? ClosingService.quarter(job) : null, endedOn(job), today, job.question(), String.valueOf(job.run()));
    }

    private static NoticeKind kind(JobSummary job) {
        boolean done = job.state() == JobState.DONE;
        return switch (job.kind()) {
            case ClosingService.KIND -> done ? NoticeKind.CLOSING_DONE : NoticeKind.CLOSING_BROKEN;
            case ImportTask.KIND -> done ? ImportResult.of(job).map(JobNotices::kind).orElseThrow() : NoticeKind.IMPORT_BROKEN;
            default -> done ? NoticeKind.JOB_DONE : NoticeKind.JOB_BROKEN;
        };
    }

    private static NoticeKind kind(ImportResult result) {
        return switch (result.outcome()) {
            case READY -> NoticeKind.IMPORT_CHECKED;
            case FAULTY -> NoticeKind.IMPORT_FAULTY;
            case TAKEN_IN -> NoticeKind.IMPORT_DONE;
        };
    }

    private static LocalDate endedOn(JobSummary job) {
        return LocalDate.ofInstant(job.endedAt(), OfficeClock.ZONE);
    }
}
