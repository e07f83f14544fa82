package org.sutthang.portfolio.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.Messages;

/** Says in words what a saved view shows, for those who choose among views or save one. */
@RequestScoped
public class ViewDescription {

    @Inject
    private ProjectQuestion question;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;

    private FilterChoices choices;

    /**
     * What a view shows.
     *
     * @param query as it was saved, or as the page has it
     * @return its form, filters, columns and order, each in a few words
     */
    public List<String> of(String query) {
        if (choices == null) {
            choices = new FilterChoices(question.read(request), locale);
        }
        ProjectFilter filter = FilterAddress.saved(query == null ? "" : query);
        Messages messages = locale.messages();
        List<String> words = new ArrayList<>();
        words.add(messages.get("browse.view." + filter.view().parameter()));
        choices.chips(filter).forEach(chip -> words.add(chip.label()));
        MilestoneDue.of(filter.get(ProjectFilter.DUE)).ifPresent(due -> words.add(messages.get("browse.due." + due.parameter())));
        filter.group().ifPresent(by -> words.add(messages.get("browse.grouped", messages.get("browse.column." + by.column().parameter()))));
        if (filter.get(ProjectFilter.SORT) != null) {
            words.add(messages.get("browse.sorted", messages.get("browse.column." + filter.sort().parameter())));
        }
        if (filter.get(ProjectFilter.COLUMNS) != null) {
            words.add(messages.get("browse.columns.count", filter.columns().size()));
        }
        return words;
    }

    /**
     * What of an address a view keeps.
     *
     * @param query what came with the address, or anything
     * @return the same without what means nothing and without what belongs to the moment
     */
    public String kept(String query) {
        return FilterAddress.lasting(FilterAddress.saved(query == null ? "" : query));
    }
}
