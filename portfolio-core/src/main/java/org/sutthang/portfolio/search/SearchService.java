package org.sutthang.portfolio.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.idea.IdeaReading;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.OrganisationReach;
import org.sutthang.portfolio.project.ProjectRights;

/**
 * Searches what the acting user may see: projects and their indicators within reach, assistants and canvas of those that are read in
 * full, ideas as far as they may be read, people who answer for projects or edit them, for monitors those who could, and, for
 * administrators, everybody. Rule: who may do what.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class SearchService {

    @Inject
    private SearchIndex index;
    @Inject
    private OrganisationReach reach;
    @Inject
    private IdeaReading ideas;
    @Inject
    private ProjectRights rights;
    @Inject
    private CurrentUser currentUser;

    /**
     * Searches.
     *
     * @param question what is searched for; every word must be found in one thing, whatever the place
     * @return what was found; nothing where no word was typed
     */
    @Transactional
    public SearchAnswer find(SearchQuestion question) {
        List<String> words = SearchText.words(question.text());
        if (words.isEmpty()) {
            return new SearchAnswer(words, List.of());
        }
        List<SearchEntry> entries = index.entries();
        Predicate<SearchEntry> full = full();
        People people = People.of(entries, reach.covered(), full);
        Predicate<SearchEntry> visible = visible(people);
        List<SearchAnswer.Group> groups = new ArrayList<>();
        for (SearchKind kind : SearchKind.values()) {
            if (question.kind() == null || question.kind() == kind) {
                List<SearchEntry> found = entries.stream().filter(e -> e.kind() == kind && e.holds(words) && visible.test(e))
                        .map(e -> full.test(e) ? e : e.open()).filter(e -> e.holds(words)).toList();
                if (!found.isEmpty()) {
                    groups.add(new SearchAnswer.Group(kind, found.size(), nearest(found, words, question).stream()
                            .map(e -> hit(e, words, question.language(), people)).toList()));
                }
            }
        }
        return new SearchAnswer(words, groups);
    }

    /**
     * Which of the words occur in what is told of a project beside its standing: the assistants and the canvas of its idea.
     *
     * @param typed what was typed, or null
     * @return the words, as they are compared, by the code of the project; only of projects that the acting user reads in full, and
     *     only where any occurs
     */
    @Transactional
    public Map<String, Set<String>> beside(String typed) {
        List<String> words = SearchText.words(typed);
        if (words.isEmpty()) {
            return Map.of();
        }
        Predicate<SearchEntry> full = full();
        Map<String, Set<String>> found = new HashMap<>();
        for (SearchEntry entry : index.entries()) {
            Set<String> here = entry.kind() != SearchKind.PROJECT ? Set.of() : entry.besides(words);
            if (!here.isEmpty() && full.test(entry)) {
                found.put(entry.code(), here);
            }
        }
        return found;
    }

    /** Whether all that can be found of something is told to the acting user; of most things it is, where any of it is. */
    private Predicate<SearchEntry> full() {
        BiPredicate<String, String> inFull = rights.inFull();
        return entry -> entry.kind() != SearchKind.PROJECT || inFull.test(entry.code(), entry.organisationCode());
    }

    /** The projects within reach that people answer for, and those read in full that they edit for the owners. */
    private record People(Predicate<String> covered, Map<String, Integer> owned, Map<String, Integer> assisted) {

        static People of(List<SearchEntry> entries, Predicate<String> covered, Predicate<SearchEntry> full) {
            People people = new People(covered, new HashMap<>(), new HashMap<>());
            entries.stream().filter(e -> e.kind() == SearchKind.PROJECT).forEach(project -> {
                if (project.person() != null && covered.test(project.organisationCode())) {
                    people.owned.merge(project.person(), 1, Integer::sum);
                }
                if (!project.assistants().isEmpty() && full.test(project)) {
                    project.assistants().forEach(name -> people.assisted.merge(name, 1, Integer::sum));
                }
            });
            return people;
        }

        int of(SearchEntry entry, Map<String, Integer> projects) {
            return entry.kind() == SearchKind.PERSON ? projects.getOrDefault(entry.code(), 0) : 0;
        }

        boolean knows(String userName) {
            return owned.containsKey(userName) || assisted.containsKey(userName);
        }
    }

    private Predicate<SearchEntry> visible(People people) {
        BiPredicate<String, String> readable = ideas.readable();
        boolean everybody = currentUser.may(Permission.MANAGE_USERS);
        // Whoever passes projects on chooses among them on other pages anyway.
        boolean candidates = currentUser.may(Permission.PASS_ON_ANY_PROJECTS) && currentUser.boundTo().isEmpty();
        return entry -> switch (entry.kind()) {
            case PROJECT, INDICATOR, ORGANISATION -> people.covered().test(entry.organisationCode());
            case IDEA -> readable.test(entry.person(), entry.organisationCode());
            case PERSON -> everybody || people.knows(entry.code()) || candidates && entry.person() != null;
        };
    }

    private static List<SearchEntry> nearest(List<SearchEntry> found, List<String> words, SearchQuestion question) {
        Comparator<String> names = NameOrder.of(question.language());
        return found.stream().sorted(Comparator.comparing((SearchEntry e) -> !e.present())
                        .thenComparingInt(e -> e.distance(words))
                        .thenComparing(e -> picked(e.title(), question.language()), names).thenComparing(SearchEntry::code))
                .skip(question.from()).limit(question.most()).toList();
    }

    private static SearchHit hit(SearchEntry entry, List<String> words, Locale language, People people) {
        String title = picked(entry.title(), language);
        String shown = SearchText.fold(title);
        List<SearchHit.Found> because = words.stream().filter(word -> !shown.contains(word))
                .map(word -> found(entry, word, language)).distinct().toList();
        SearchPlace line = entry.kind() == SearchKind.INDICATOR ? SearchPlace.PROJECT : SearchPlace.ORGANISATION;
        SearchHit.Found about = entry.texts().stream().filter(t -> t.place() == line).findFirst()
                .map(t -> new SearchHit.Found(line, picked(t, language))).filter(f -> !because.contains(f)).orElse(null);
        return new SearchHit(entry.kind(), entry.code(), title, entry.projectCode(),
                people.of(entry, people.owned()), people.of(entry, people.assisted()), entry.present(), because, about);
    }

    private static SearchHit.Found found(SearchEntry entry, String word, Locale language) {
        SearchEntry.Written text = entry.texts().stream().filter(t -> t.holds(word)).findFirst().orElseThrow();
        String first = picked(text, language);
        boolean other = text.folded().contains(word) && !SearchText.fold(first).contains(word);
        return new SearchHit.Found(text.place(), !other ? first : first.equals(text.thai()) ? text.english() : text.thai());
    }

    private static String picked(SearchEntry.Written text, Locale language) {
        boolean thai = "th".equals(language.getLanguage());
        return thai ? text.thai() : Texts.either(text.english(), text.thai());
    }
}
