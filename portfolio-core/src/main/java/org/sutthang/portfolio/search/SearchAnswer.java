package org.sutthang.portfolio.search;

import java.util.List;

/**
 * What was found.
 *
 * @param words what was searched for, as it is compared
 * @param groups a group for each kind of which anything was found, in their order
 */
public record SearchAnswer(List<String> words, List<Group> groups) {

    /**
     * What was found of a kind.
     *
     * @param kind the kind
     * @param total how many
     * @param hits those asked for, the nearest first
     */
    public record Group(SearchKind kind, int total, List<SearchHit> hits) {
    }

    /** @return how many were found altogether */
    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }
}
