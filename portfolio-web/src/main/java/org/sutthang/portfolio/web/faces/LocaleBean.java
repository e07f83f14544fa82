package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.RuleMessages;
import org.sutthang.portfolio.web.text.UserLanguage;

/** The language of the reader: the one last chosen in this browser, else the one the user prefers, else Thai. It holds before and after sign-in alike. */
@Named("locale")
@RequestScoped
public class LocaleBean {

    private UserLanguage language = UserLanguage.TH;

    /** For the container. */
    protected LocaleBean() {
    }

    /**
     * Reads the choice.
     *
     * @param request the present request
     * @param currentUser who has signed in, if anybody
     */
    @Inject
    public LocaleBean(HttpServletRequest request, CurrentUser currentUser) {
        language = Preference.LANGUAGE.read(request).flatMap(UserLanguage::of)
                .or(() -> currentUser.find().flatMap(user -> UserLanguage.of(user.language()))).orElse(UserLanguage.TH);
    }

    /** @return the language */
    public UserLanguage getLanguage() {
        return language;
    }

    /** @return its two-letter code, for the page's {@code lang} */
    public String getCode() {
        return language.code();
    }

    /** @return its locale, for the view */
    public Locale getLocale() {
        return language.locale();
    }

    /** @return the code of the other language */
    public String getOtherCode() {
        return language.other().code();
    }

    /** @return whether the reader reads Thai */
    public boolean isThai() {
        return language == UserLanguage.TH;
    }

    /**
     * One of two names in the reader's language.
     *
     * @param thai the Thai name; may be null or empty
     * @param english the English name; may be null or empty
     * @return the one in the reader's language, else the other
     */
    public String pick(String thai, String english) {
        String wanted = isThai() ? thai : english;
        String other = isThai() ? english : thai;
        return wanted == null || wanted.isBlank() ? other : wanted;
    }

    /** @return the sentences in the reader's language */
    public Messages messages() {
        return new Messages(language);
    }

    /** @return the sentences for broken rules in the reader's language */
    public RuleMessages ruleMessages() {
        return new RuleMessages(language);
    }
}
