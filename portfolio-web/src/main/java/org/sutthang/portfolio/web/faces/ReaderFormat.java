package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Dates and numbers in the reader's language, for pages: {@code #{format.date(row.dueOn)}}. */
@Named("format")
@RequestScoped
public class ReaderFormat extends ThaiFormat {

    private Messages messages;

    /** For the container. */
    protected ReaderFormat() {
        super(UserLanguage.TH);
    }

    /**
     * The format of the present reader.
     *
     * @param locale the reader's language
     */
    @Inject
    public ReaderFormat(LocaleBean locale) {
        super(locale.getLanguage());
        messages = locale.messages();
    }

    /**
     * A sentence with its places filled.
     *
     * @param key its key
     * @param args for its places; numbers are grouped, dates are to be formatted before
     * @return the sentence
     */
    public String text(String key, Object... args) {
        return messages.get(key, args);
    }
}
