package org.sutthang.portfolio.web.help;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The page of help: every word of the field, with what somebody looks for. */
@Named("glossary")
@RequestScoped
public class GlossaryBean {

    private static final int LONGEST = 100;

    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private String query = "";
    private List<HelpWords.Group> groups = List.of();

    @PostConstruct
    void load() {
        String asked = request.getParameter("q");
        query = asked == null ? "" : asked.strip().substring(0, Math.min(LONGEST, asked.strip().length()));
        groups = HelpWords.of(locale.getLanguage()).groups().stream()
                .map(group -> new HelpWords.Group(group.id(), group.name(), group.terms().stream().filter(t -> t.has(query)).toList()))
                .filter(group -> !group.terms().isEmpty()).toList();
    }

    /** @return what is looked for; empty for everything */
    public String getQuery() {
        return query;
    }

    /** @return the words that fit, by groups */
    public List<HelpWords.Group> getGroups() {
        return groups;
    }

    /** @return how many words fit, in a sentence */
    public String getLead() {
        long found = groups.stream().mapToLong(group -> group.terms().size()).sum();
        return query.isEmpty() ? locale.messages().get("help.lead") : format.text("help.found", format.number(found), query);
    }
}
