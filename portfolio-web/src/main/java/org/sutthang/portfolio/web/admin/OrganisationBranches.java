package org.sutthang.portfolio.web.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.organisation.OrganisationSummary;

/** The organisations in the order of their tree: each followed by those that belong to it. */
public final class OrganisationBranches {

    private static final String INDENT = "\u2003";

    private final List<Branch> branches = new ArrayList<>();

    /**
     * An organisation with its place in the tree.
     *
     * @param organisation the organisation
     * @param depth how many organisations stand above it
     */
    public record Branch(OrganisationSummary organisation, int depth) {

        /** @return its depth as space before its name, where nothing else can show it */
        public String indent() {
            return INDENT.repeat(depth);
        }
    }

    private OrganisationBranches(List<OrganisationSummary> all) {
        Map<String, List<OrganisationSummary>> children = new HashMap<>();
        Set<String> known = new HashSet<>();
        all.forEach(o -> known.add(o.code()));
        for (OrganisationSummary organisation : all) {
            String parent = known.contains(organisation.parentCode()) ? organisation.parentCode() : null;
            children.computeIfAbsent(parent, code -> new ArrayList<>()).add(organisation);
        }
        grow(children, null, 0);
    }

    private void grow(Map<String, List<OrganisationSummary>> children, String parent, int depth) {
        for (OrganisationSummary organisation : children.getOrDefault(parent, List.of())) {
            branches.add(new Branch(organisation, depth));
            grow(children, organisation.code(), depth + 1);
        }
    }

    /**
     * The tree of a list.
     *
     * @param all the organisations, in the order that those of one parent should have
     * @return its branches
     */
    public static List<Branch> of(List<OrganisationSummary> all) {
        return List.copyOf(new OrganisationBranches(all).branches);
    }
}
