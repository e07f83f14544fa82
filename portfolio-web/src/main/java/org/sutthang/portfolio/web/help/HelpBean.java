package org.sutthang.portfolio.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** The words of the field for the small helps beside fields. */
@Named("help")
@RequestScoped
public class HelpBean {

    @Inject
    private LocaleBean locale;

    /**
     * A word in the reader's language.
     *
     * @param id such as {@code five_level}
     * @return the word
     */
    public HelpTerm term(String id) {
        return HelpWords.of(locale.getLanguage()).term(id);
    }
}
