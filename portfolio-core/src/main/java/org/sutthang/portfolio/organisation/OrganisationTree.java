package org.sutthang.portfolio.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Every organisation with the ones below it, and the provinces they lie in. */
public final class OrganisationTree {

    private static final int PROVINCE_DIGITS = 2;

    private static final AtomicLong EDITIONS = new AtomicLong();

    private final long edition = EDITIONS.incrementAndGet();
    private final Map<String, OrganisationSummary> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    /**
     * A tree.
     *
     * @param organisations all organisations in the order they are listed
     */
    public OrganisationTree(List<OrganisationSummary> organisations) {
        for (OrganisationSummary node : organisations) {
            nodes.put(node.code(), node);
            if (node.parentCode() != null) {
                children.computeIfAbsent(node.parentCode(), code -> new ArrayList<>()).add(node.code());
            }
        }
    }

    /** @return the number of this very reading: whatever changes in an organisation, the next reading has another number */
    public long edition() {
        return edition;
    }

    /** @return all organisations */
    public List<OrganisationSummary> all() {
        return List.copyOf(nodes.values());
    }

    /**
     * An organisation.
     *
     * @param code its code
     * @return the organisation, if there is one of this code
     */
    public Optional<OrganisationSummary> find(String code) {
        return Optional.ofNullable(nodes.get(code));
    }

    /**
     * An organisation and everything below it.
     *
     * @param code its code
     * @return the codes, its own included
     */
    public Set<String> within(String code) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /**
     * An organisation and everything below it.
     *
     * @param id the key of its row
     * @return the branch, if there is one of this key
     */
    public Optional<Branch> branch(long id) {
        return nodes.values().stream().filter(o -> o.id() == id).findFirst()
                .map(head -> new Branch(head, within(head.code())));
    }

    /**
     * The organisation at the head of the one given.
     *
     * @param code an organisation's code
     * @return the code of the topmost body it belongs to, its own where it belongs to none
     */
    public String top(String code) {
        Set<String> passed = new HashSet<>();
        String top = code;
        while (passed.add(top) && nodes.containsKey(top) && nodes.containsKey(nodes.get(top).parentCode())) {
            top = nodes.get(top).parentCode();
        }
        return top;
    }

    /**
     * The province of an area.
     *
     * @param areaCode the code of a province or of anything in it, or null
     * @return the code of the province, or null
     */
    public static String province(String areaCode) {
        return areaCode == null || areaCode.length() <= PROVINCE_DIGITS ? areaCode
                : areaCode.substring(0, PROVINCE_DIGITS);
    }

    /**
     * The body that a province is named by.
     *
     * @param provinceCode the code of a province
     * @return the organisation of that province, if there is one
     */
    public Optional<OrganisationSummary> provinceNamed(String provinceCode) {
        return nodes.values().stream().filter(n -> n.kind() == OrganisationKind.PROVINCE
                && provinceCode.equals(n.areaCode())).findFirst();
    }
}
