package org.sutthang.portfolio.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that can be found.
 *
 * @param kind what it is
 * @param code its public code, or the name that a person signs in with
 * @param projectCode the project that an indicator belongs to, or null
 * @param organisationCode the organisation it belongs to; null of a person
 * @param person the name to sign in with of who answers for a project or registered an idea, or null; of a person the same where
 *     he or she can be made answerable for a project, else null
 * @param assistants the names to sign in with of those who edit a project for its owner
 * @param present whether it is in use: not withdrawn, and able to sign in
 * @param texts what is written about it, the title first
 */
record SearchEntry(SearchKind kind, String code, String projectCode, String organisationCode, String person,
        List<String> assistants, boolean present, List<Written> texts) {

    private static final Pattern LEADING = Pattern.compile("(?<=\\p{L})0+(?=\\d)");

    /**
     * A text about it.
     *
     * @param place where it stands
     * @param thai the text
     * @param english the same in English, or null
     * @param folded both as they are compared
     */
    record Written(SearchPlace place, String thai, String english, String folded) {

        /** A code is known without the noughts in front of its number, too: P20 is P020. */
        boolean holds(String word) {
            return folded.contains(word) || place == SearchPlace.CODE && isNumbered(word)
                    && LEADING.matcher(folded).replaceAll("").equals(LEADING.matcher(word).replaceAll(""));
        }

        /** Words are nearly always without a number, and are compared with the codes of everything there is. */
        private static boolean isNumbered(String word) {
            return word.chars().anyMatch(Character::isDigit);
        }
    }

    /** The same for a reader to whom of this project no more is told than where it stands. */
    SearchEntry open() {
        return new SearchEntry(kind, code, projectCode, organisationCode, person, List.of(), present,
                texts.stream().filter(t -> !t.place().closed()).toList());
    }

    /** Which of the words occur in what is told of it to those alone who read it in full. */
    Set<String> besides(List<String> words) {
        return words.stream().filter(word -> texts.stream().anyMatch(t -> t.place().isBeside() && t.holds(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An indicator is not found by its project alone: then the project is found. */
    boolean holds(List<String> words) {
        return words.stream().allMatch(word -> texts.stream().anyMatch(t -> t.holds(word)))
                && (kind != SearchKind.INDICATOR || words.stream().anyMatch(word -> texts.stream()
                        .anyMatch(t -> t.place() != SearchPlace.PROJECT && t.holds(word))));
    }

    Written title() {
        return texts.getFirst();
    }

    /** Nearness to what is searched for: 0 for the very code or title, 1 where the title begins with it, 2 where it holds all words. */
    int distance(List<String> words) {
        String typed = String.join(" ", words);
        List<String> titles = List.of(title().folded().split("\n"));
        if (titles.contains(typed) || texts.get(1).folded().equals(typed)) {
            return 0;
        }
        if (titles.stream().anyMatch(t -> t.startsWith(typed))) {
            return 1;
        }
        return words.stream().allMatch(title().folded()::contains) ? 2 : 3;
    }
}
