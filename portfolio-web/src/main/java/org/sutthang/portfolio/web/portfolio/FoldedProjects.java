package org.sutthang.portfolio.web.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.ProjectStanding;

/** What the list searches in, as it is compared; kept for the portfolios that were searched last. */
@ApplicationScoped
public class FoldedProjects {

    private static final int KEPT = 8;

    private final Map<Long, Map<String, String>> texts = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Map<String, String>> eldest) {
            return size() > KEPT;
        }
    });

    /**
     * Every word must occur in the code, a title, the organisation or the owner's name.
     *
     * @param portfolio the portfolio that is searched
     * @param typed what was typed, or null
     * @return whether a project of it holds all the words
     */
    Predicate<ProjectStanding> holding(CountedPortfolio portfolio, String typed) {
        List<String> words = SearchText.words(typed);
        if (words.isEmpty()) {
            return project -> true;
        }
        Map<String, String> folded = texts.computeIfAbsent(portfolio.edition(), edition -> fold(portfolio));
        return project -> {
            String text = folded.get(project.code());
            return words.stream().allMatch(text::contains);
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
