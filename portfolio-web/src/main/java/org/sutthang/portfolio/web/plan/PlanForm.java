package org.sutthang.portfolio.web.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What is typed into a part of the plan, field by field as text, with what was read when the page was opened. So nothing
 * typed is lost, and a change by somebody else can be told from an own one.
 */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> base = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> problems = new LinkedHashMap<>();
    private long version;

    /**
     * A field that both have changed.
     *
     * @param field its name
     * @param mine what is typed here
     * @param theirs what is stored now
     */
    record Conflict(String field, String mine, String theirs) implements Serializable {
    }

    PlanForm(long version) {
        this.version = version;
    }

    PlanForm with(String field, String text) {
        base.put(field, text);
        values.put(field, text);
        return this;
    }

    /**
     * Takes over what is stored now. What was typed here stays, also where somebody else has changed the same field.
     *
     * @param fresh the form as it would be opened now
     * @return the fields that both have changed to something different
     */
    List<Conflict> carryOver(PlanForm fresh) {
        List<Conflict> conflicts = new ArrayList<>();
        Map<String, String> typed = new LinkedHashMap<>(values);
        Map<String, String> before = new LinkedHashMap<>(base);
        base.keySet().retainAll(fresh.base.keySet());
        fresh.base.forEach((field, theirs) -> {
            boolean isTyped = !same(typed.get(field), before.get(field));
            boolean isTheirs = !same(theirs, before.get(field));
            if (isTyped && isTheirs && !same(typed.get(field), theirs)) {
                conflicts.add(new Conflict(field, typed.get(field), theirs));
            }
            base.put(field, theirs);
            values.put(field, isTyped ? typed.get(field) : theirs);
        });
        version = fresh.version;
        return conflicts;
    }

    private static boolean same(String one, String other) {
        return Objects.equals(Texts.orNull(one), Texts.orNull(other));
    }

    /** Takes what is stored instead of what is typed. */
    void useTheirs(String field) {
        values.put(field, base.get(field));
    }

    String text(String field) {
        return Texts.orNull(values.get(field));
    }

    void refuse(String field, String sentence) {
        problems.computeIfAbsent(field, f -> new ArrayList<>()).add(sentence);
    }

    /** Takes away what is wrong with fields other than these, to be said elsewhere. */
    Map<String, List<String>> takeHidden(Collection<String> shown) {
        Map<String, List<String>> hidden = new LinkedHashMap<>(problems);
        hidden.keySet().removeAll(shown);
        problems.keySet().retainAll(shown);
        return hidden;
    }

    void forgetProblems() {
        problems.clear();
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }

    long version() {
        return version;
    }

    /**
     * What is wrong with a field.
     *
     * @param field its name
     * @return a sentence for each finding
     */
    public List<String> problemsOf(String field) {
        return problems.getOrDefault(field, List.of());
    }

    /** @return the text of each field by its name */
    public Map<String, String> getValues() {
        return values;
    }
}
