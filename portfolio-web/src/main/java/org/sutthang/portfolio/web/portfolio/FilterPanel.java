package org.sutthang.portfolio.web.portfolio;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What narrows the list: what can be chosen, what was chosen and can be taken away, and which of it leaves nothing. */
public final class FilterPanel {

    private final ProjectFilter filter;
    private final List<Field> fields;
    private final List<Field> plans;
    private final List<Chip> chips;

    /**
     * One thing that is filtered by, to be taken away.
     *
     * @param label what it says
     * @param without the address without it
     * @param count how many projects are found without it; null where any are found with it
     */
    public record Chip(String label, String without, Integer count) {
    }

    /**
     * What narrows a list.
     *
     * @param filter what is asked for
     * @param choices what can be chosen
     * @param found how many projects were found
     * @param counting tells how many another filter would leave, asked only where none was found
     */
    FilterPanel(ProjectFilter filter, FilterChoices choices, int found, ToIntFunction<ProjectFilter> counting) {
        this.filter = filter;
        fields = choices.fields(filter, false);
        plans = choices.fields(filter, true);
        chips = choices.chips(filter).stream().map(chip -> new Chip(chip.label(), chip.without().address(),
                found > 0 ? null : Integer.valueOf(counting.applyAsInt(chip.without())))).toList();
    }

    /** @return the filters with their choices, in the order they stand */
    public List<Field> getFields() {
        return fields;
    }

    /** @return the plans and goals to filter by, in the order in which they are nested */
    public List<Field> getPlans() {
        return plans;
    }

    /** @return whether the list is filtered by a plan or goal */
    public boolean isAligned() {
        return FilterKind.in(filter).anyMatch(FilterKind::isPlan);
    }

    /** @return what the list is filtered by */
    public List<Chip> getChips() {
        return chips;
    }

    /** @return where nothing was found: those without any one of which something is, as long as there is more than one */
    public List<Chip> getLoosened() {
        return chips.size() < 2 ? List.of() : chips.stream().filter(chip -> chip.count() != null && chip.count() > 0).toList();
    }

    /** @return the same form with nothing left out */
    public String getEverything() {
        return filter.widened().address();
    }

    /** @return what is searched for, or null */
    public String getText() {
        return filter.get(ProjectFilter.TEXT);
    }

    /** @return the organisation that the list is of, as the address has it, or null */
    public String getOrganisation() {
        return filter.get(ProjectFilter.ORGANISATION);
    }

    /** @return what the page's forms and its choice of quarters hand on */
    public HandedOn getHandedOn() {
        Set<String> chosen = Stream.of(Stream.of(ProjectFilter.TEXT), fields.stream().map(Field::name), plans.stream().map(Field::name))
                .flatMap(names -> names).collect(Collectors.toSet());
        return new HandedOn(filter, chosen);
    }
}
