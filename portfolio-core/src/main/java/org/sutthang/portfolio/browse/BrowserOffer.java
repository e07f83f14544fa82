package org.sutthang.portfolio.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the portfolio browser offers beside the projects.
 *
 * @param views the views that the reader made and those that are shared
 * @param campaigns the campaigns that the idea of a project came from
 * @param origins the code of the campaign by the code of the idea; empty where it was not asked for
 */
public record BrowserOffer(List<SavedViewLine> views, List<Campaign> campaigns, Map<String, String> origins) {

    /**
     * A campaign to filter by.
     *
     * @param code its code
     * @param nameTh its name in Thai
     * @param nameEn its name in English, or null
     */
    public record Campaign(String code, String nameTh, String nameEn) {
    }

    /**
     * A view.
     *
     * @param code its code, or null
     * @return the view where the reader is offered one of this code
     */
    public Optional<SavedViewLine> view(String code) {
        return views.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /** @return the view that the reader's list opens with, if there is one */
    public Optional<SavedViewLine> first() {
        return views.stream().filter(SavedViewLine::first).findFirst();
    }

    /**
     * A campaign by its code.
     *
     * @param code its code, or null
     * @return the campaign, if there is one
     */
    public Optional<Campaign> campaign(String code) {
        return campaigns.stream().filter(c -> c.code().equals(code)).findFirst();
    }
}
