package org.sutthang.portfolio.web.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.LastUsed;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.search.SearchService;

/** What the list searches in, as it is compared; kept for the portfolios that were searched last. */
@ApplicationScoped
public class FoldedProjects {

    private static final int KEPT = 8;

    private final Map<Long, Map<String, String>> texts = LastUsed.keeping(KEPT);

    @Inject
    private SearchService search;

    /**
     * What of the words occurs in what is told of a project beside its standing.
     *
     * @param typed what was typed, or null
     * @return the words by the code of the project; nothing where nothing was typed
     */
    Map<String, Set<String>> beside(String typed) {
        return typed == null ? Map.of() : search.beside(typed);
    }

    /**
     * Every word must occur in the code, a title, the organisation, the owner's name, or beside the standing.
     *
     * @param portfolio the portfolio that is searched
     * @param typed what was typed, or null
     * @param beside the words that occur beside the standing, by the code of the project
     * @return whether a project of it holds all the words
     */
    Predicate<ProjectStanding> holding(CountedPortfolio portfolio, String typed, Map<String, Set<String>> beside) {
        List<String> words = SearchText.words(typed);
        if (words.isEmpty()) {
            return project -> true;
        }
        Map<String, String> folded = texts.computeIfAbsent(portfolio.edition(), edition -> fold(portfolio));
        return project -> {
            String text = folded.get(project.code());
            Set<String> more = beside.getOrDefault(project.code(), Set.of());
            return words.stream().allMatch(word -> text.contains(word) || more.contains(word));
        };
    }

    private static Map<String, String> fold(CountedPortfolio portfolio) {
        Map<String, String> folded = new HashMap<>();
        for (ProjectStanding p : portfolio.portfolio().projects()) {
            folded.put(p.code(), Stream.of(p.code(), p.titleTh(), p.titleEn(), p.ownerName(), p.organisation().nameTh(),
                    p.organisation().nameEn()).filter(Objects::nonNull).map(SearchText::fold).collect(Collectors.joining("\n")));
        }
        return folded;
    }
}
