package org.sutthang.portfolio.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.text.DateReading;
import org.sutthang.portfolio.web.text.DateText;

/** Says beside a field how the date typed into it is read; for pages as they are written and for {@link TypedDateServlet}. */
@Named("typedDates")
@RequestScoped
public class TypedDates {

    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private Clock clock;

    /**
     * Reads what stands in a field.
     *
     * @param text what was typed, may be null
     * @return what is said of it; null where nothing was typed
     */
    public DateReading reading(String text) {
        return text == null || text.isBlank() ? null : DateReading.of(text.strip(), LocalDate.now(clock), locale.getLanguage());
    }

    /**
     * What is said beside a field.
     *
     * @param text what stands in it, may be null
     * @return the sentence; empty where nothing was typed, where it stands as the product writes it itself, and where it is no
     *     date, for that is said by the field's own error
     */
    public String said(String text) {
        DateReading reading = reading(text);
        boolean isWritten = reading != null && DateText.parse(text).map(format::date).filter(text.strip()::equals).isPresent();
        return reading == null || isWritten || reading.state() == DateReading.State.REFUSED ? "" : reading.sentence();
    }

    /**
     * How it looks.
     *
     * @param text what stands in the field, may be null
     * @return the name of a style
     */
    public String style(String text) {
        DateReading reading = reading(text);
        return reading == null ? "" : reading.state().name().toLowerCase(Locale.ROOT);
    }
}
