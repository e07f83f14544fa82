package org.sutthang.portfolio.web.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences of the demo by their kind. */
final class DemoPhrases {

    private static final Map<String, List<String>> BY_KIND = DemoFile.read("phrases").stream().collect(
            Collectors.groupingBy(row -> row.get("kind"), Collectors.mapping(row -> row.get("text"), Collectors.toList())));

    private DemoPhrases() {
    }

    /**
     * A sentence.
     *
     * @param kind of sentence
     * @param name decides which one
     * @return the sentence
     */
    static String of(String kind, String name) {
        return DemoChance.of(kind + name, all(kind));
    }

    /**
     * All sentences of a kind.
     *
     * @param kind of sentence
     * @return at least one
     */
    static List<String> all(String kind) {
        return BY_KIND.get(kind);
    }
}
