package org.sutthang.portfolio.web.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.browse.BrowserOffer;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.organisation.OrganisationTree;
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
    private final BrowserOffer offer;
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

    FilterChoices(ProjectQuestion.Read read, LocaleBean locale) {
        this.projects = read.projects();
        this.tree = read.tree();
        this.offer = read.offer();
        this.locale = locale;
        this.messages = locale.messages();
        this.names = Wording.of(locale.getLocale(), Digits.ARABIC);
        this.format = new ThaiFormat(locale.getLanguage());
    }

    /** The filters that have anything to choose, in the order they stand. */
    List<Field> fields(ProjectFilter filter) {
        return Stream.of(field(filter, ProjectFilter.STATUS, STATUSES.stream().map(s -> choice(s, "status.")).toList()),
                field(filter, ProjectFilter.STAGE, Arrays.stream(Stage.values()).map(s -> choice(s, "stage.")).toList()),
                field(filter, ProjectFilter.MARK, Arrays.stream(Mark.values()).map(m -> choice(m, "list.mark.")).toList()),
                field(filter, ProjectFilter.ORGANISATION, organisations()), field(filter, ProjectFilter.AREA, areas()),
                field(filter, ProjectFilter.OWNER, owners()), field(filter, ProjectFilter.CAMPAIGN, campaigns()))
                .filter(f -> !f.choices().isEmpty()).toList();
    }

    /** The plans and goals that any project names, in the order in which they are nested. */
    List<Field> plans(ProjectFilter filter) {
        return Arrays.stream(PlanLevel.values()).map(level -> field(filter, level.parameter(), plans(level)))
                .filter(f -> !f.choices().isEmpty()).toList();
    }

    private static Field field(ProjectFilter filter, String name, List<Choice> all) {
        String chosen = filter.get(name);
        return new Field(name, all.stream().map(c -> new Field.Option(c.value(), c.label(),
                c.value().equalsIgnoreCase(chosen))).toList());
    }

    private Choice choice(Enum<?> constant, String prefix) {
        return new Choice(constant.name().toLowerCase(Locale.ROOT), messages.get(prefix + constant.name()));
    }

    private List<Choice> sorted(Stream<Choice> choices) {
        return NameOrder.sorted(choices, locale.getLocale(), Choice::label);
    }

    /** The organisations that deliver a project of the quarter, and those above them. */
    private List<Choice> organisations() {
        Set<String> delivering = projects.stream().map(p -> p.organisation().code()).collect(Collectors.toSet());
        return sorted(tree.all().stream().filter(o -> tree.within(o.code()).stream().anyMatch(delivering::contains))
                .map(o -> new Choice(o.code(), name(o))));
    }

    private List<Choice> areas() {
        return sorted(projects.stream().map(p -> Objects.requireNonNullElse(Places.ofDelivery(p), ProjectFilter.NOWHERE)).distinct()
                .map(code -> new Choice(code, province(code))));
    }

    private List<Choice> owners() {
        Map<String, String> owners = new TreeMap<>();
        projects.stream().filter(p -> p.owner() != null).forEach(p -> owners.put(p.owner(), p.ownerName()));
        return sorted(owners.entrySet().stream().map(o -> new Choice(o.getKey(), o.getValue())));
    }

    private List<Choice> campaigns() {
        return sorted(offer.campaigns().stream().map(c -> new Choice(c.code(), name(c))));
    }

    private List<Choice> plans(PlanLevel level) {
        return sorted(projects.stream().flatMap(p -> level.named(p).stream()).distinct().map(text -> new Choice(text, level.label(text))));
    }

    private String name(OrganisationSummary organisation) {
        return locale.pick(organisation.nameTh(), organisation.nameEn());
    }

    private String name(BrowserOffer.Campaign campaign) {
        return locale.pick(campaign.nameTh(), campaign.nameEn());
    }

    private String province(String code) {
        return ProjectFilter.NOWHERE.equals(code) ? messages.get("list.area.none")
                : tree.provinceNamed(code).map(this::name).orElseGet(() -> names.province(code));
    }

    /** What is filtered by. */
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
            case ProjectFilter.OWNER -> projects.stream().filter(p -> value.equals(p.owner())).map(ProjectStanding::ownerName)
                    .findFirst().orElse(value);
            case ProjectFilter.CAMPAIGN -> offer.campaign(value).map(this::name).orElse(value);
            default -> PlanLevel.of(name).map(level -> level.label(value)).orElse(value);
        };
    }
}
