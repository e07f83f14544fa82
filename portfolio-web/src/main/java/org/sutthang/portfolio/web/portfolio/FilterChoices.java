package org.sutthang.portfolio.web.portfolio;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.outcome.AwardProgress.Named;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;

/** What can be chosen in each filter, and the words of what was chosen. */
final class FilterChoices {

    private static final List<Status> STATUSES =
            List.of(Status.RED, Status.AMBER, Status.GREEN, Status.NOT_REPORTED, Status.NOT_RATED);

    private final List<ProjectStanding> projects;
    private final OrganisationTree tree;
    private final Map<String, Named> campaigns;
    private final LocaleBean locale;
    private final Messages messages;
    private final Wording names;
    private final ThaiFormat format;

    /**
     * One choice.
     *
     * @param value as the address writes it
     * @param label as the reader reads it
     */
    public record Choice(String value, String label) {
    }

    /**
     * One thing that is filtered by, to be taken away.
     *
     * @param label what it says
     * @param without the address without it
     */
    public record Chip(String label, String without) {
    }

    FilterChoices(List<ProjectStanding> projects, OrganisationTree tree, Map<String, Named> campaigns,
            LocaleBean locale) {
        this.projects = projects;
        this.tree = tree;
        this.campaigns = campaigns;
        this.locale = locale;
        this.messages = locale.messages();
        this.names = Wording.of(locale.getLocale(), Digits.ARABIC);
        this.format = new ThaiFormat(locale.getLanguage());
    }

    List<Choice> statuses() {
        return STATUSES.stream().map(s -> choice(s, "status.")).toList();
    }

    List<Choice> stages() {
        return Arrays.stream(Stage.values()).map(s -> choice(s, "stage.")).toList();
    }

    List<Choice> marks() {
        return Arrays.stream(Mark.values()).map(m -> choice(m, "list.mark.")).toList();
    }

    private Choice choice(Enum<?> constant, String prefix) {
        return new Choice(constant.name().toLowerCase(Locale.ROOT), messages.get(prefix + constant.name()));
    }

    /** The organisations that deliver a project of the quarter, and those above them. */
    List<Choice> organisations() {
        Set<String> delivering = projects.stream().map(p -> p.organisation().code()).collect(Collectors.toSet());
        return tree.all().stream().filter(o -> tree.within(o.code()).stream().anyMatch(delivering::contains))
                .map(o -> new Choice(o.code(), name(o))).sorted(byLabel()).toList();
    }

    List<Choice> areas() {
        return projects.stream().map(p -> Objects.requireNonNullElse(Places.ofDelivery(p), ProjectFilter.NOWHERE)).distinct().map(code -> new Choice(code, province(code)))
                .sorted(byLabel()).toList();
    }

    List<Choice> owners() {
        Map<String, String> owners = new TreeMap<>();
        projects.stream().filter(p -> p.owner() != null).forEach(p -> owners.put(p.owner(), p.ownerName()));
        return owners.entrySet().stream().map(o -> new Choice(o.getKey(), o.getValue())).sorted(byLabel()).toList();
    }

    /** What the projects of the quarter name as a plan of one level. */
    List<Choice> plans(PlanLevel level) {
        return projects.stream().flatMap(p -> level.named(p).stream()).distinct().map(text -> new Choice(text, level.label(text)))
                .sorted(byLabel()).toList();
    }

    private Comparator<Choice> byLabel() {
        Collator collator = Collator.getInstance(locale.getLocale());
        return (one, other) -> collator.compare(one.label(), other.label());
    }

    private String name(OrganisationSummary organisation) {
        return locale.pick(organisation.nameTh(), organisation.nameEn());
    }

    private String province(String code) {
        return ProjectFilter.NOWHERE.equals(code) ? messages.get("list.area.none")
                : tree.provinceNamed(code).map(this::name).orElseGet(() -> names.province(code));
    }

    List<Chip> chips(ProjectFilter filter) {
        List<Chip> chips = new ArrayList<>();
        for (String name : ProjectFilter.NARROWING) {
            if (filter.get(name) != null) {
                chips.add(new Chip(messages.get("list.chip", messages.get("list." + name), label(name, filter.get(name))),
                        filter.with(name, null).address()));
            }
        }
        return chips;
    }

    private String label(String name, String value) {
        String constant = value.toUpperCase(Locale.ROOT);
        return switch (name) {
            case ProjectFilter.STATUS -> messages.get("status." + constant);
            case ProjectFilter.STAGE, ProjectFilter.REACHED -> messages.get("stage." + constant);
            case ProjectFilter.MARK -> messages.get("list.mark." + constant);
            case ProjectFilter.ORGANISATION -> tree.find(value).map(this::name).orElse(value);
            case ProjectFilter.AREA, ProjectFilter.ADOPTED -> province(value);
            case ProjectFilter.MOVED -> QuarterChoice.read(value).map(format::shortQuarter).orElse(value);
            case ProjectFilter.OWNER -> owners().stream().filter(o -> o.value().equals(value)).map(Choice::label)
                    .findFirst().orElse(value);
            case ProjectFilter.CAMPAIGN -> campaigns.values().stream().filter(c -> c.code().equals(value)).findFirst()
                    .map(c -> locale.pick(c.nameTh(), c.nameEn())).orElse(value);
            default -> PlanLevel.of(name).map(level -> level.label(value)).orElse(value);
        };
    }
}
