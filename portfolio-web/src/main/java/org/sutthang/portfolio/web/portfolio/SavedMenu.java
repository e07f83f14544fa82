package org.sutthang.portfolio.web.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.sutthang.portfolio.browse.BrowserOffer;
import org.sutthang.portfolio.browse.SavedViewLine;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.web.faces.PageAddress;

/** The saved views to go to, and what can be saved of what is shown. */
public final class SavedMenu {

    private final List<Entry> own;
    private final List<Entry> shared;
    private final SavedViewLine shown;
    private final boolean changed;
    private final ProjectFilter filter;

    /**
     * A saved view.
     *
     * @param name its name
     * @param link what it shows
     * @param current true where it is the one shown; null elsewhere
     * @param first whether the reader's list opens with it
     */
    public record Entry(String name, String link, String current, boolean first) {
    }

    SavedMenu(BrowserOffer offer, ProjectFilter filter, Locale language) {
        this.filter = filter;
        shown = offer.view(filter.get(ProjectFilter.SAVED)).orElse(null);
        changed = shown != null && !FilterAddress.lasting(FilterAddress.saved(shown.address())).equals(FilterAddress.lasting(filter));
        own = entries(offer, SavedViewLine::mine, language);
        shared = entries(offer, v -> !v.mine(), language);
    }

    private List<Entry> entries(BrowserOffer offer, Predicate<SavedViewLine> which, Locale language) {
        return NameOrder.sorted(offer.views().stream().filter(which).map(v -> new Entry(v.name(),
                opened(v).in(filter.get(ProjectFilter.QUARTER)).address(),
                shown != null && shown.code().equals(v.code()) ? "true" : null, v.first())), language, Entry::name);
    }

    private static ProjectFilter opened(SavedViewLine view) {
        return FilterAddress.saved(view.address()).with(ProjectFilter.SAVED, view.code());
    }

    /**
     * Where to go on to instead of showing everything: what a saved view shows that is named by its code alone, or, where nothing
     * at all is asked for, the view that the reader's list opens with.
     *
     * @param offer the views
     * @param filter what is asked for
     * @return the address to go on to, or nothing
     */
    static Optional<String> opening(BrowserOffer offer, ProjectFilter filter) {
        if (filter.values().isEmpty()) {
            return offer.first().map(v -> opened(v).address());
        }
        boolean alone = filter.get(ProjectFilter.PAGE) == null && FilterAddress.lasting(filter).isEmpty();
        return offer.view(filter.get(ProjectFilter.SAVED)).filter(v -> alone && !v.address().isEmpty())
                .map(v -> opened(v).in(filter.get(ProjectFilter.QUARTER)).address());
    }

    /** @return the views that the reader made */
    public List<Entry> getOwn() {
        return own;
    }

    /** @return the views that others share */
    public List<Entry> getShared() {
        return shared;
    }

    /** @return the name of the view that is shown, or null */
    public String getName() {
        return shown == null ? null : shown.name();
    }

    /** @return whether what is shown has been changed since the view was saved */
    public boolean isChanged() {
        return changed;
    }

    /** @return the form that saves what is shown under a new name */
    public String getSave() {
        return new PageAddress("/views/edit").with("of", FilterAddress.lasting(filter)).toString();
    }

    /** @return the form that replaces the view by what is shown; null where there is nothing to replace or it is not the reader's own */
    public String getReplace() {
        return changed && shown.mine()
                ? new PageAddress("/views/edit").with("view", shown.code()).with("of", FilterAddress.lasting(filter)).toString() : null;
    }

    /** @return the view as it was saved; null where that is shown already */
    public String getBack() {
        return changed ? opened(shown).in(filter.get(ProjectFilter.QUARTER)).address() : null;
    }
}
