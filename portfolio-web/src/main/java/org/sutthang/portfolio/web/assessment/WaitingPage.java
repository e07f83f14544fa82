package org.sutthang.portfolio.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;
import org.sutthang.portfolio.period.Assessment;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** How far the standings are that a page waits for. */
@Named("waiting")
@RequestScoped
public class WaitingPage {

    private static final int HUNDRED = 100;
    private static final String AGAIN_SECONDS = "2";
    /** The pages that lead here; nothing else is led to. */
    private static final Pattern PAGE = Pattern.compile("/(dashboard|portfolio)(\\?[\\w=&.,:%*+-]*)?");

    private LocaleBean locale;
    private ReaderFormat format;
    private Optional<Assessment.Progress> progress;

    /** For the container. */
    protected WaitingPage() {
    }

    /**
     * Looks how far it is.
     *
     * @param assessment tells it
     * @param locale the reader's language
     * @param format the reader's numbers
     */
    @Inject
    public WaitingPage(Assessment assessment, LocaleBean locale, ReaderFormat format) {
        this.locale = locale;
        this.format = format;
        this.progress = assessment.progress();
    }

    /**
     * What has the browser ask again, in a while, for the page that led here.
     *
     * @param then the page from the root, as the address names it; null where nobody was led here
     * @param root of the product
     * @return the value of the header {@code Refresh}, or nothing where that is none of the pages that lead here
     */
    static Optional<String> again(String then, String root) {
        return Optional.ofNullable(then).filter(page -> PAGE.matcher(page).matches()).map(page -> AGAIN_SECONDS + "; url=" + root + page);
    }

    /** Has the browser ask again, before anything is written. */
    public void load() {
        again(Faces.getRequestParameter("then"), Faces.getRequestContextPath())
                .ifPresent(again -> Faces.getResponse().setHeader("Refresh", again));
    }

    /** @return how many hundredths are done; 0 while the facts are read */
    public int getPercent() {
        return progress.map(p -> (int) ((long) p.done() * HUNDRED / p.total())).orElse(0);
    }

    /** @return how many of how many standings are worked out, or that the facts are being read */
    public String getSaid() {
        return progress.filter(p -> p.done() > 0)
                .map(p -> locale.messages().get("waiting.done", format.number(p.done()), format.number(p.total())))
                .orElseGet(() -> locale.messages().get("waiting.reading"));
    }
}
