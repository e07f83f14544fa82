package org.sutthang.portfolio.web.idea;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.idea.IdeaSummary;
import org.sutthang.portfolio.outcome.AwardProgress;

/**
 * The ideas of a day, as a quarter counts them: those whose campaign was held by then, or those that had won an award by then.
 * An idea without a campaign was always known.
 *
 * @param known by which day they were known, or null
 * @param awarded by which day they had won an award, or null
 * @param heldOn the day of each campaign by its code
 * @param winners the codes of the ideas that had won by that day
 */
public record IdeasBy(LocalDate known, LocalDate awarded, Map<String, LocalDate> heldOn, Set<String> winners) {

    /** The parameter with the day by which ideas were known. */
    public static final String KNOWN = "known";
    /** The parameter with the day by which they had won an award. */
    public static final String AWARDED = "awarded";

    static IdeasBy read(UnaryOperator<String> parameter, List<CampaignSummary> campaigns, Supplier<List<AwardProgress>> awards) {
        LocalDate awardedBy = day(parameter.apply(AWARDED));
        return new IdeasBy(day(parameter.apply(KNOWN)), awardedBy,
                campaigns.stream().filter(c -> c.heldOn() != null)
                        .collect(Collectors.toMap(CampaignSummary::code, CampaignSummary::heldOn)),
                awardedBy == null ? Set.of() : awards.get().stream().filter(a -> a.awardedOn() != null && !a.awardedOn().isAfter(awardedBy))
                        .map(a -> a.idea().code()).collect(Collectors.toSet()));
    }

    /** What is no day means nothing. */
    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @return whether a day is asked for */
    public boolean asked() {
        return known != null || awarded != null;
    }

    boolean holds(IdeaSummary idea) {
        LocalDate held = idea.campaignCode() == null ? null : heldOn.get(idea.campaignCode());
        return (known == null || held == null || !held.isAfter(known)) && (awarded == null || winners.contains(idea.code()));
    }
}
