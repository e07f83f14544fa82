package org.sutthang.portfolio.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What is typed into a form, field by field as text, with what is wrong beside each; so nothing typed is lost, not even what
 * cannot be read. It is shown by {@code s:planField}.
 */
public final class TypedForm {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> problems = new LinkedHashMap<>();

    /**
     * Fills a field.
     *
     * @param field its name
     * @param text its text, or null
     */
    public void put(String field, String text) {
        values.put(field, text);
    }

    /**
     * What stands in a field.
     *
     * @param field its name
     * @return the text without space around it, or null when nothing is left
     */
    public String text(String field) {
        return Texts.orNull(values.get(field));
    }

    /**
     * Says what is wrong with a field.
     *
     * @param field its name
     * @param sentence what is wrong
     */
    public void refuse(String field, String sentence) {
        problems.computeIfAbsent(field, f -> new ArrayList<>()).add(sentence);
    }

    /** Forgets what was wrong before it is looked at again. */
    public void forgetProblems() {
        problems.clear();
    }

    /** @return whether anything is wrong */
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** @return the fields that are wrong */
    public Set<String> refused() {
        return problems.keySet();
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
