package org.sutthang.portfolio.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.exchange.ImportStep;
import org.sutthang.portfolio.exchange.task.ImportProgress;
import org.sutthang.portfolio.exchange.task.ImportResult;
import org.sutthang.portfolio.exchange.task.ImportTask;
import org.sutthang.portfolio.exchange.task.ImportTask.Deed;
import org.sutthang.portfolio.exchange.task.ImportTaskService;
import org.sutthang.portfolio.job.JobState;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.text.ThaiFormat;

/**
 * How the check or import of a big workbook stands that runs beside the pages. While it does, the page of imports says how far it is
 * and asks again; then it shows what was found, or says why nothing came in.
 */
@Named("importCourse")
@RequestScoped
public class ImportCourse {

    /** Why a file was not taken: another one of the reader's is worked at. */
    static final String RUNNING = "running";

    private static final String AGAIN_SECONDS = "1";

    @Inject
    private ImportDesk desk;
    @Inject
    private ImportTaskService tasks;
    @Inject
    private WaitingUploads uploads;
    @Inject
    private ImportProgress progress;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;

    private String token;
    private WaitingUpload upload;
    private Optional<JobSummary> job = Optional.empty();

    @PostConstruct
    void load() {
        token = request.getParameter(ImportBean.FILE);
        // The job first: once it has ended, what was found is there.
        job = token == null ? tasks.underWay() : tasks.course(token);
        upload = uploads.find(token, currentUser.get().userName()).orElse(null);
    }

    /** Whoever comes back is led to what runs, and the browser asks again while it does; what has ended is seen then. */
    public void show() {
        if (token == null) {
            job.ifPresent(running -> Faces.redirect(Faces.getRequestContextPath() + new PageAddress(ImportBean.PATH)
                    .with(ImportBean.FILE, ImportTask.of(running).file())
                    .with(ImportBean.REFUSED, isRefused() ? RUNNING : null)));
        } else if (isOpen()) {
            Faces.getResponse().setHeader("Refresh", AGAIN_SECONDS);
        } else {
            job.filter(ended -> !ended.fetched() && ended.state() != JobState.CANCELLED).ifPresent(tasks::seen);
        }
    }

    /**
     * Brings the file in.
     *
     * @return the page that says how far that is, what was done, or what stops it now
     */
    public String apply() {
        if (upload == null || upload.outcome() == null) {
            return ImportBean.PATH + "?faces-redirect=true&" + ImportBean.REFUSED + "=expired";
        }
        if (!upload.outcome().applied()) {
            desk.takeIn(upload);
        }
        return ImportBean.PATH + "?faces-redirect=true&" + ImportBean.FILE + "=" + token;
    }

    /** The file that the address names, once it is checked and while nobody works at it; else null. */
    WaitingUpload checked() {
        return upload == null || upload.busy() || upload.outcome() == null ? null : upload;
    }

    /** Whether the page says itself what is the matter with a file that is not there to be looked at. */
    boolean isTold() {
        return isOpen() || getFailure() != null || getDone() != null;
    }

    /** @return whether a file is worked at that the address names */
    public boolean isOpen() {
        return token != null && (upload != null && upload.busy() || job.filter(j -> j.state().isOpen()).isPresent());
    }

    /** @return whether the reader sent another file meanwhile, which was not taken */
    public boolean isRefused() {
        return RUNNING.equals(request.getParameter(ImportBean.REFUSED));
    }

    /** @return what is done with which file */
    public String getLead() {
        return job.map(ImportTask::of).map(task -> say("lead." + task.deed(), task.fileName())).orElse("");
    }

    /** @return how many hundredths are done, about, as measured with five thousand projects; 0 while it waits */
    public int getPercent() {
        boolean writes = job.map(j -> ImportTask.of(j).deed() == Deed.TAKE_IN).orElse(false);
        return point().map(ImportProgress.Point::step).map(step -> percent(step, writes)).orElse(0);
    }

    private static int percent(ImportStep step, boolean writes) {
        return switch (step) {
            case READING -> 5;
            case COMPARING -> writes ? 10 : 35;
            case CHECKING -> writes ? 15 : 45;
            case WRITING -> 30;
        };
    }

    /** @return what is being done */
    public String getSaid() {
        return point().map(at -> say("step." + at.step(), new ThaiFormat(locale.getLanguage()).number(at.rows())))
                .orElseGet(() -> say("step.WAITING"));
    }

    private Optional<ImportProgress.Point> point() {
        return job.flatMap(j -> progress.of(j.code()));
    }

    /** @return why nothing came in, or null where nothing failed */
    public String getFailure() {
        return job.filter(j -> !isOpen()).map(j -> switch (j.state()) {
            case FAILED -> say("failed", locale.ruleMessages().sentence(j.failure().key(), j.failure().values().toArray()));
            case INTERRUPTED -> say("interrupted." + ImportTask.of(j).deed());
            case QUEUED, RUNNING, DONE, CANCELLED -> null;
        }).orElse(null);
    }

    /** @return what came in, where the file itself is not kept any more to be looked at; else null */
    public String getDone() {
        ThaiFormat format = new ThaiFormat(locale.getLanguage());
        return upload != null ? null : job.flatMap(j -> ImportResult.of(j)
                .filter(result -> result.outcome() == ImportResult.Outcome.TAKEN_IN)
                .map(result -> say("done", ImportTask.of(j).fileName(), format.number(result.created()),
                        format.number(result.changed()), format.number(result.unchanged())))).orElse(null);
    }

    private String say(String key, Object... values) {
        return locale.messages().get("import.task." + key, values);
    }
}
