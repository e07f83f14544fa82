package org.sutthang.portfolio.web.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.outcome.AwardProgress.Named;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** The projects that a filter leaves, in its order. */
public final class ProjectSelection {

    /** How many projects stand on a page. */
    static final int PAGE_SIZE = 25;

    private final List<ProjectStanding> all;

    private ProjectSelection(List<ProjectStanding> all) {
        this.all = all;
    }

    /**
     * Selects.
     *
     * @param projects the projects of the quarter
     * @param filter what is asked for
     * @param tree the organisations, for those below one
     * @param known what was read beside the standings, where the filter asks for it
     * @param locale the reader's language, which words are sorted by
     * @return the selection
     */
    static ProjectSelection of(List<ProjectStanding> projects, ProjectFilter filter, OrganisationTree tree,
            Background.Known known, LocaleBean locale) {
        return new ProjectSelection(projects.stream().filter(wanted(filter, tree).and(origin(filter, known.campaigns()))
                        .and(moved(filter, known.before())))
                .sorted(filter.sort().order(locale, filter.descending())).toList());
    }

    private static Predicate<ProjectStanding> wanted(ProjectFilter filter, OrganisationTree tree) {
        return Stream.<Optional<Predicate<ProjectStanding>>>of(
                filter.status().map(s -> p -> p.status() == s),
                filter.stage().map(s -> p -> p.stage() == s),
                filter.reached().map(s -> p -> p.stage().hasReached(s)),
                filter.mark().map(m -> m::holds),
                Optional.of(place(filter, tree)), Optional.of(words(filter.get(ProjectFilter.TEXT))),
                Optional.of(owner(filter)), Optional.of(plans(filter)))
                .flatMap(Optional::stream).reduce(all -> true, Predicate::and);
    }

    private static Predicate<ProjectStanding> place(ProjectFilter filter, OrganisationTree tree) {
        String organisation = filter.get(ProjectFilter.ORGANISATION);
        String area = filter.get(ProjectFilter.AREA);
        String adopted = filter.get(ProjectFilter.ADOPTED);
        Set<String> within = organisation == null ? Set.of() : tree.within(organisation);
        return p -> (organisation == null || within.contains(p.organisation().code()))
                && (area == null || area.equals(Objects.requireNonNullElse(Places.ofDelivery(p), ProjectFilter.NOWHERE)))
                && (adopted == null || Places.ofAdoption(p).contains(adopted));
    }

    /** A project that the other quarter does not have has not moved. */
    private static Predicate<ProjectStanding> moved(ProjectFilter filter, Map<String, Status> before) {
        return p -> filter.get(ProjectFilter.MOVED) == null
                || before.containsKey(p.code()) && before.get(p.code()) != p.status();
    }

    private static Predicate<ProjectStanding> origin(ProjectFilter filter, Map<String, Named> campaigns) {
        String campaign = filter.get(ProjectFilter.CAMPAIGN);
        return p -> campaign == null || campaigns.containsKey(p.ideaCode())
                && campaign.equals(campaigns.get(p.ideaCode()).code());
    }

    private static Predicate<ProjectStanding> owner(ProjectFilter filter) {
        String owner = filter.get(ProjectFilter.OWNER);
        return p -> owner == null || owner.equals(p.owner());
    }

    private static Predicate<ProjectStanding> plans(ProjectFilter filter) {
        return Arrays.stream(PlanLevel.values()).filter(level -> filter.get(level.parameter()) != null)
                .<Predicate<ProjectStanding>>map(level -> p -> level.holds(p, filter.get(level.parameter())))
                .reduce(all -> true, Predicate::and);
    }

    /** Every word must occur in the code, a title, the organisation or the owner's name. */
    private static Predicate<ProjectStanding> words(String text) {
        List<String> words = text == null ? List.of()
                : List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
        return p -> words.stream().allMatch(word -> Stream.of(p.code(), p.titleTh(), p.titleEn(), p.ownerName(),
                        p.organisation().nameTh(), p.organisation().nameEn())
                .anyMatch(place -> place != null && place.toLowerCase(Locale.ROOT).contains(word)));
    }

    /** @return all that are left, in order */
    public List<ProjectStanding> all() {
        return all;
    }

    int pages() {
        return Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The projects of a page; the last page stands for those beyond it. */
    List<ProjectStanding> page(int page) {
        int shown = Math.min(page, pages());
        return all.subList((shown - 1) * PAGE_SIZE, Math.min(all.size(), shown * PAGE_SIZE));
    }
}
