package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** What can be chosen in the forms of a plan, in the reader's language. */
@Named("planChoices")
@RequestScoped
public class PlanChoices {

    @Inject
    private OrganisationReading organisations;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    private List<Choice> all;

    /**
     * One of a list.
     *
     * @param value what is stored
     * @param label what is shown
     */
    public record Choice(String value, String label) {
    }

    private List<Choice> words(Enum<?>[] constants, String prefix, String none) {
        List<Choice> choices = new ArrayList<>();
        if (none != null) {
            choices.add(new Choice("", format.text(none)));
        }
        Stream.of(constants).forEach(c -> choices.add(new Choice(c.name(), format.text(prefix + c.name()))));
        return choices;
    }

    /** @return output or outcome */
    public List<Choice> getKinds() {
        return words(IndicatorKind.values(), "indicatorkind.", "plan.choose");
    }

    /** @return which way is better */
    public List<Choice> getDirections() {
        return words(Direction.values(), "direction.", "plan.choose");
    }

    /** @return how quarters become a year */
    public List<Choice> getAggregations() {
        return words(Aggregation.values(), "aggregation.", "plan.choose");
    }

    /** @return in which quarters it is due */
    public List<Choice> getFrequencies() {
        return words(Frequency.values(), "frequency.", null);
    }

    /** @return the kinds of criteria, and none */
    public List<Choice> getCriteria() {
        return words(CriteriaKind.values(), "criteriakind.", "plan.criteria.none");
    }

    /** @return what criteria are applied to */
    public List<Choice> getBases() {
        return words(CriteriaBasis.values(), "criteriabasis.", null);
    }

    /** @return the kinds of criteria of a year, and those of the card */
    public List<Choice> getYearCriteria() {
        return words(CriteriaKind.values(), "criteriakind.", "plan.asCard");
    }

    /** @return what criteria of a year are applied to, and as the card says */
    public List<Choice> getYearBases() {
        return words(CriteriaBasis.values(), "criteriabasis.", "plan.asCard");
    }

    /**
     * What stands in a field that cannot be changed.
     *
     * @param value what is stored, or null
     * @param choices what it was chosen from, or null where it was typed
     * @return the words for it
     */
    public String shown(String value, List<Choice> choices) {
        if (choices == null || value == null) {
            return value == null || value.isBlank() ? ReaderFormat.NONE : value;
        }
        return choices.stream().filter(c -> c.value().equals(value)).map(Choice::label).findFirst().orElse(value);
    }

    /** @return every organisation that can be chosen, read once */
    public List<Choice> getOrganisations() {
        if (all == null) {
            all = organisations.tree().all().stream().filter(o -> o.active())
                    .map(o -> new Choice(o.code(), locale.pick(o.nameTh(), o.nameEn()) + " (" + o.code() + ")")).toList();
        }
        return all;
    }
}
