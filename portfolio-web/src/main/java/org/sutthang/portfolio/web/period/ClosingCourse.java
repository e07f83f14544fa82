package org.sutthang.portfolio.web.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.job.JobFailure;
import org.sutthang.portfolio.job.JobState;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.period.ClosingService;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.SealingProgress;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/**
 * How the closing of a quarter stands that runs beside the pages. While it does, the page on which the quarter is closed says how
 * far it is and asks again; then it leads on to the seal, or says why nothing was closed.
 */
@Named("closingCourse")
@RequestScoped
public class ClosingCourse {

    private static final String AGAIN_SECONDS = "1";
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})/([1-4])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    private ClosingService closings;
    @Inject
    private ClosingThread thread;
    @Inject
    private PeriodService periods;
    @Inject
    private SealingProgress progress;
    @Inject
    private LocaleBean locale;

    private FiscalQuarter quarter;
    private Optional<JobSummary> job = Optional.empty();

    /** Reads how the closing of a quarter stands. */
    void read(FiscalQuarter of) {
        quarter = of;
        job = closings.course(of);
    }

    /** Closes the quarter, where it is long work beside the page; the address of the page that comes then. */
    String close(FiscalQuarter of) {
        if (closings.isLong(of)) {
            thread.close(of);
            return "/period/close?faces-redirect=true&quarter=" + QuarterChoice.written(of);
        }
        periods.close(of);
        return sealed(of).replace("?", "?faces-redirect=true&");
    }

    private static String sealed(FiscalQuarter of) {
        return ReportingBean.PATH + "?quarter=" + QuarterChoice.written(of) + "&done=closed";
    }

    /** Has the browser ask again while it waits or runs, and leads on to the seal once it is there. */
    public void show() {
        if (isOpen()) {
            Faces.getResponse().setHeader("Refresh", AGAIN_SECONDS);
        } else if (isNews()) {
            closings.seen(job.get());
            Faces.redirect(Faces.getRequestContextPath() + sealed(quarter));
        }
    }

    /** Whether it has led to a seal that the reader has not seen. */
    private boolean isNews() {
        return job.filter(done -> done.state() == JobState.DONE && done.result() != null && !done.fetched()).isPresent();
    }

    /** Whether the page is not about what stands in the way of closing: it is under way, or leads on to the seal. */
    boolean isTaken() {
        return isOpen() || isNews();
    }

    /** @return whether it waits or runs */
    public boolean isOpen() {
        return job.filter(j -> j.state().isOpen()).isPresent();
    }

    /** @return how many hundredths are done, about; 0 while it waits */
    public int getPercent() {
        return running().map(SealingProgress.Step::percent).orElse(0);
    }

    /** @return what is being done */
    public String getSaid() {
        return locale.messages().get("closing.step." + running().map(Enum::name).orElse("WAITING"));
    }

    private Optional<SealingProgress.Step> running() {
        return job.filter(j -> j.state() == JobState.RUNNING).flatMap(j -> progress.present());
    }

    /** @return why the reader's last attempt closed nothing, or null where it did not fail */
    public String getFailure() {
        return job.map(j -> switch (j.state()) {
            case FAILED -> locale.messages().get("closing.failed", sentence(j.failure()));
            case INTERRUPTED -> locale.messages().get("closing.interrupted");
            case QUEUED, RUNNING, DONE, CANCELLED -> null;
        }).orElse(null);
    }

    private String sentence(JobFailure failure) {
        return locale.ruleMessages().sentence(failure.key(), failure.values().stream().map(ClosingCourse::value).toArray());
    }

    /** Quarters and days were kept as text, and are to be read as such. */
    private static Object value(String text) {
        return QUARTER.matcher(text).results().filter(found -> found.group().equals(text)).findFirst()
                .<Object>map(found -> new FiscalQuarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                .orElseGet(() -> DAY.matcher(text).matches() ? LocalDate.parse(text) : text);
    }
}
