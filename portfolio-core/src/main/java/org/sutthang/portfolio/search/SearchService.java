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

/**
 * Searches what the acting user may see: projects and their indicators within reach, ideas as far as they may be read, people who
 * answer for projects within reach, and, for administrators, everybody. Rule: who may do what.
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
        Predicate<String> covered = reach.covered();
        Map<String, Integer> owned = owned(entries, covered);
        Predicate<SearchEntry> visible = visible(covered, owned);
        List<SearchAnswer.Group> groups = new ArrayList<>();
        for (SearchKind kind : SearchKind.values()) {
            if (question.kind() == null || question.kind() == kind) {
                List<SearchEntry> found = entries.stream().filter(e -> e.kind() == kind && e.holds(words) && visible.test(e)).toList();
                if (!found.isEmpty()) {
                    groups.add(new SearchAnswer.Group(kind, found.size(), nearest(found, words, question).stream()
                            .map(e -> hit(e, words, question.language(), owned)).toList()));
                }
            }
        }
        return new SearchAnswer(words, groups);
    }

    private static Map<String, Integer> owned(List<SearchEntry> entries, Predicate<String> covered) {
        Map<String, Integer> owned = new HashMap<>();
        entries.stream().filter(e -> e.kind() == SearchKind.PROJECT && e.person() != null && covered.test(e.organisationCode()))
                .forEach(e -> owned.merge(e.person(), 1, Integer::sum));
        return owned;
    }

    private Predicate<SearchEntry> visible(Predicate<String> covered, Map<String, Integer> owned) {
        BiPredicate<String, String> readable = ideas.readable();
        boolean everybody = currentUser.may(Permission.MANAGE_USERS);
        return entry -> switch (entry.kind()) {
            case PROJECT, INDICATOR, ORGANISATION -> covered.test(entry.organisationCode());
            case IDEA -> readable.test(entry.person(), entry.organisationCode());
            case PERSON -> everybody || owned.containsKey(entry.code());
        };
    }

    private static List<SearchEntry> nearest(List<SearchEntry> found, List<String> words, SearchQuestion question) {
        Comparator<String> names = NameOrder.of(question.language());
        return found.stream().sorted(Comparator.comparing((SearchEntry e) -> !e.present())
                        .thenComparingInt(e -> e.distance(words))
                        .thenComparing(e -> picked(e.title(), question.language()), names).thenComparing(SearchEntry::code))
                .skip(question.from()).limit(question.most()).toList();
    }

    private static SearchHit hit(SearchEntry entry, List<String> words, Locale language, Map<String, Integer> owned) {
        String title = picked(entry.title(), language);
        String shown = SearchText.fold(title);
        List<SearchHit.Found> because = words.stream().filter(word -> !shown.contains(word))
                .map(word -> found(entry, word, language)).distinct().toList();
        SearchPlace line = entry.kind() == SearchKind.INDICATOR ? SearchPlace.PROJECT : SearchPlace.ORGANISATION;
        SearchHit.Found about = entry.texts().stream().filter(t -> t.place() == line).findFirst()
                .map(t -> new SearchHit.Found(line, picked(t, language))).filter(f -> !because.contains(f)).orElse(null);
        return new SearchHit(entry.kind(), entry.code(), title, entry.projectCode(),
                entry.kind() == SearchKind.PERSON ? owned.getOrDefault(entry.code(), 0) : 0, entry.present(), because, about);
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
