package org.sutthang.portfolio.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.sutthang.portfolio.period.Assessment;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** How far the standings are that a page waits for. */
@Named("waiting")
@RequestScoped
public class WaitingPage {

    private static final int HUNDRED = 100;

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
