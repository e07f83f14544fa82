package org.sutthang.portfolio.web.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/**
 * The ways to leave projects out, in the order in which addresses and chips hold them: what the parameter can mean, which projects it
 * leaves, what there is to choose, and how a choice is said. A new filter is a constant here with its name under {@code list.} in the
 * messages.
 */
enum FilterKind {
    /** Every word must occur in what is known of the project. */
    TEXT(ProjectFilter.TEXT, Rule.of((value, scene) -> scene.searched()), null, FilterChoices::plain),
    /** The status. */
    STATUS(ProjectFilter.STATUS, Rule.of(Status.class, (p, status) -> p.status() == status), FilterChoices::statuses,
            FilterChoices::status),
    /** The stage. */
    STAGE(ProjectFilter.STAGE, Rule.of(Stage.class, (p, stage) -> p.stage() == stage), FilterChoices::stages, FilterChoices::stage),
    /** The stage that it came to at least. */
    REACHED(ProjectFilter.REACHED, Rule.of(Stage.class, (p, stage) -> p.stage().hasReached(stage)), null, FilterChoices::stage),
    /** What makes it one to look at. */
    MARK(ProjectFilter.MARK, Rule.of(Mark.class, (p, mark) -> mark.holds(p)), FilterChoices::marks, FilterChoices::mark),
    /** The organisation that delivers it, or one above. */
    ORGANISATION(ProjectFilter.ORGANISATION, Rule.of((code, scene) -> {
        Predicate<String> within = scene.tree().within(code)::contains;
        return p -> within.test(p.organisation().code());
    }), FilterChoices::organisations, FilterChoices::organisation),
    /** The province it is delivered in. */
    AREA(ProjectFilter.AREA, Rule.of((code, scene) -> p -> code.equals(Objects.requireNonNullElse(Places.ofDelivery(p),
            ProjectFilter.NOWHERE))), FilterChoices::areas, FilterChoices::province),
    /** The person answerable. */
    OWNER(ProjectFilter.OWNER, Rule.of((name, scene) -> p -> name.equals(p.owner())), FilterChoices::owners,
            FilterChoices::owner),
    /** The campaign that its idea came from. */
    CAMPAIGN(ProjectFilter.CAMPAIGN, Rule.of((code, scene) -> p -> code.equals(scene.origins().get(p.ideaCode()))),
            FilterChoices::campaigns, FilterChoices::campaign),
    /** A province in which somebody else adopted it. */
    ADOPTED(ProjectFilter.ADOPTED, Rule.of((code, scene) -> p -> Places.ofAdoption(p).contains(code)), null, FilterChoices::province),
    /** The quarter that its status is another than; a project that the other quarter does not have has not moved. */
    MOVED(ProjectFilter.MOVED, new Rule<>(QuarterChoice::read, (quarter, scene) -> p -> scene.before().containsKey(p.code())
            && scene.before().get(p.code()) != p.status()), null, FilterChoices::quarter),
    /** The national strategy. */
    STRATEGY(PlanLevel.STRATEGY),
    /** The master plan. */
    MASTER(PlanLevel.MASTER),
    /** The national plan. */
    NATIONAL(PlanLevel.NATIONAL),
    /** Cabinet policy. */
    POLICY(PlanLevel.POLICY),
    /** The ministry's plan. */
    MINISTRY(PlanLevel.MINISTRY),
    /** The Sustainable Development Goals. */
    SDG(PlanLevel.SDG);

    private final String parameter;
    private final Rule<?> rule;
    private final Function<FilterChoices, List<FilterChoices.Choice>> choices;
    private final BiFunction<FilterChoices, String, String> label;
    private final boolean plan;

    FilterKind(String parameter, Rule<?> rule, Function<FilterChoices, List<FilterChoices.Choice>> choices,
            BiFunction<FilterChoices, String, String> label) {
        this.parameter = parameter;
        this.rule = rule;
        this.choices = choices;
        this.label = label;
        this.plan = false;
    }

    FilterKind(PlanLevel level) {
        parameter = level.parameter();
        rule = Rule.of((wanted, scene) -> p -> level.holds(p, wanted));
        choices = c -> c.plans(level);
        label = (c, value) -> level.label(value);
        plan = true;
    }

    /**
     * What a filter may look at besides the project.
     *
     * @param searched whether a project holds what is searched for
     * @param tree the organisations, for those below one
     * @param origins the code of the campaign by the code of the idea
     * @param before the statuses in the quarter that is compared with, by the code of the project
     */
    record Scene(Predicate<ProjectStanding> searched, OrganisationTree tree, Map<String, String> origins, Map<String, Status> before) {
    }

    /** What a value means, and the projects that it leaves. */
    private record Rule<V>(Function<String, Optional<V>> meaning, BiFunction<V, Scene, Predicate<ProjectStanding>> leaves) {

        static <E extends Enum<E>> Rule<E> of(Class<E> type, BiPredicate<ProjectStanding, E> holds) {
            return new Rule<>(value -> FilterParameters.constant(type, value), (wanted, scene) -> p -> holds.test(p, wanted));
        }

        /** Any text can be meant. */
        static Rule<String> of(BiFunction<String, Scene, Predicate<ProjectStanding>> leaves) {
            return new Rule<>(Optional::of, leaves);
        }

        Predicate<ProjectStanding> left(String value, Scene scene) {
            return meaning.apply(value).map(meant -> leaves.apply(meant, scene)).orElse(all -> true);
        }
    }

    static Optional<FilterKind> of(String parameter) {
        return Arrays.stream(values()).filter(kind -> kind.parameter.equals(parameter)).findFirst();
    }

    static List<String> parameters() {
        return Arrays.stream(values()).map(FilterKind::parameter).toList();
    }

    /** Those that an address narrows the list by, in their order. */
    static Stream<FilterKind> in(ProjectFilter filter) {
        return Arrays.stream(values()).filter(kind -> filter.get(kind.parameter) != null);
    }

    /** How it is called in addresses. */
    String parameter() {
        return parameter;
    }

    /** Whether a value means anything. */
    boolean means(String value) {
        return rule.meaning().apply(value).isPresent();
    }

    /** Whether a project is left in the list by a value. */
    Predicate<ProjectStanding> left(String value, Scene scene) {
        return rule.left(value, scene);
    }

    /** Whether it is chosen in a list of choices. */
    boolean isChosen() {
        return choices != null;
    }

    /** Whether it is a plan or goal, which stand apart. */
    boolean isPlan() {
        return plan;
    }

    /** What there is to choose; nothing where it is not chosen in a list. */
    List<FilterChoices.Choice> choices(FilterChoices from) {
        return choices == null ? List.of() : choices.apply(from);
    }

    /** How a value is said. */
    String label(FilterChoices words, String value) {
        return label.apply(words, value);
    }
}
