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
    private static final String STATUS_WORDS = "status.";
    private static final String STAGE_WORDS = "stage.";
    private static final String MARK_WORDS = "list.mark.";

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
     * @param without the list without it
     */
    public record Chip(String label, ProjectFilter without) {
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

    /** The filters that have anything to choose, in the order they stand; or, apart from them, plans and goals. */
    List<Field> fields(ProjectFilter filter, boolean plans) {
        return Arrays.stream(FilterKind.values()).filter(kind -> kind.isChosen() && kind.isPlan() == plans)
                .map(kind -> field(filter.get(kind.parameter()), kind)).filter(f -> !f.choices().isEmpty()).toList();
    }

    /** What was chosen stays to be chosen although nothing in this quarter has it. */
    private Field field(String chosen, FilterKind kind) {
        List<Choice> all = new ArrayList<>(kind.choices(this));
        if (chosen != null && all.stream().noneMatch(c -> c.value().equalsIgnoreCase(chosen))) {
            all.add(new Choice(chosen, kind.label(this, chosen)));
        }
        return new Field(kind.parameter(), all.stream().map(c -> new Field.Option(c.value(), c.label(),
                c.value().equalsIgnoreCase(chosen))).toList());
    }

    List<Choice> statuses() {
        return STATUSES.stream().map(s -> choice(s, STATUS_WORDS)).toList();
    }

    List<Choice> stages() {
        return Arrays.stream(Stage.values()).map(s -> choice(s, STAGE_WORDS)).toList();
    }

    List<Choice> marks() {
        return Arrays.stream(Mark.values()).map(m -> choice(m, MARK_WORDS)).toList();
    }

    private Choice choice(Enum<?> constant, String prefix) {
        return new Choice(constant.name().toLowerCase(Locale.ROOT), messages.get(prefix + constant.name()));
    }

    private List<Choice> sorted(Stream<Choice> choices) {
        return NameOrder.sorted(choices, locale.getLocale(), Choice::label);
    }

    /** The organisations that deliver a project of the quarter, and those above them. */
    List<Choice> organisations() {
        Set<String> delivering = projects.stream().map(p -> p.organisation().code()).collect(Collectors.toSet());
        return sorted(tree.all().stream().filter(o -> tree.within(o.code()).stream().anyMatch(delivering::contains))
                .map(o -> new Choice(o.code(), name(o))));
    }

    List<Choice> areas() {
        return sorted(projects.stream().map(p -> Objects.requireNonNullElse(Places.ofDelivery(p), ProjectFilter.NOWHERE)).distinct()
                .map(code -> new Choice(code, province(code))));
    }

    List<Choice> owners() {
        Map<String, String> owners = new TreeMap<>();
        projects.stream().filter(p -> p.owner() != null).forEach(p -> owners.put(p.owner(), p.ownerName()));
        return sorted(owners.entrySet().stream().map(o -> new Choice(o.getKey(), o.getValue())));
    }

    List<Choice> campaigns() {
        return sorted(offer.campaigns().stream().map(c -> new Choice(c.code(), name(c))));
    }

    List<Choice> plans(PlanLevel level) {
        return sorted(projects.stream().flatMap(p -> level.named(p).stream()).distinct().map(text -> new Choice(text, level.label(text))));
    }

    private String name(OrganisationSummary organisation) {
        return locale.pick(organisation.nameTh(), organisation.nameEn());
    }

    private String name(BrowserOffer.Campaign campaign) {
        return locale.pick(campaign.nameTh(), campaign.nameEn());
    }

    String province(String code) {
        return ProjectFilter.NOWHERE.equals(code) ? messages.get("list.area.none")
                : tree.provinceNamed(code).map(this::name).orElseGet(() -> names.province(code));
    }

    String plain(String typed) {
        return typed;
    }

    String status(String value) {
        return word(STATUS_WORDS, value);
    }

    String stage(String value) {
        return word(STAGE_WORDS, value);
    }

    String mark(String value) {
        return word(MARK_WORDS, value);
    }

    String organisation(String code) {
        return tree.find(code).map(this::name).orElse(code);
    }

    String owner(String userName) {
        return projects.stream().filter(p -> userName.equals(p.owner())).map(ProjectStanding::ownerName).findFirst().orElse(userName);
    }

    String campaign(String code) {
        return offer.campaign(code).map(this::name).orElse(code);
    }

    String quarter(String parameter) {
        return QuarterChoice.read(parameter).map(format::shortQuarter).orElse(parameter);
    }

    private String word(String prefix, String constant) {
        return messages.get(prefix + constant.toUpperCase(Locale.ROOT));
    }

    /** What is filtered by. */
    List<Chip> chips(ProjectFilter filter) {
        return FilterKind.in(filter).map(kind -> new Chip(messages.get("list.chip", messages.get("list." + kind.parameter()),
                kind.label(this, filter.get(kind.parameter()))), filter.with(kind.parameter(), null))).toList();
    }
}
